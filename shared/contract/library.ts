import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { keyInputSchema, projectKeySchema } from './common-schemas.ts';
import { openOutcomeSchema } from './open-outcome.ts';

/** One project as Home lists it. */
export const projectSummarySchema = z.object({
  key: projectKeySchema,
  project: z.string(),
  title: z.string(),
  aim: z.string(),
  stage: z.string(),
  /** Path of the file; `inFolder`: in the data folder, so that the app may bin it. */
  path: z.string(),
  inFolder: z.boolean(),
  missing: z.boolean(),
  sample: z.boolean(),
  binned: z.boolean(),
  /** ISO time of the last change that we know of. */
  changedAt: z.string().nullable(),
  counts: z.object({ hypothesis: z.number(), test: z.number(), learning: z.number(), cards: z.number() }),
  clashes: z.number(),
  due: z.array(z.object({ on: z.string(), title: z.string() })),
});
export type ProjectSummary = z.infer<typeof projectSummarySchema>;

/** The list of projects, and how files get into it. */
export const libraryContract = {
  list: oc.output(z.array(projectSummarySchema)),
  watch: oc.output(eventIterator(z.array(projectSummarySchema))),
  create: oc
    .input(
      z.object({
        title: z.string().trim().min(1).max(280),
        aim: z.string().max(280),
        population: z.string().max(2000),
        /** Ids of shipped objectives, or objectives in a person's own words. */
        objectives: z.array(z.string().trim().min(1).max(280)),
        leadRole: z.string().max(280),
        stage: z.string(),
      }),
    )
    .output(keyInputSchema),
  /** A copy of a shipped sample, by the name in `samples/sample-list.ts`; of the first one where none is given. */
  createSample: oc.input(z.object({ name: z.string() }).optional()).output(keyInputSchema),
  /** Opens a file in place. */
  openPath: oc.input(z.object({ path: z.string().min(1) })).output(openOutcomeSchema),
  /** The native dialog; `noDialog` in the browser shell. */
  openDialog: oc.output(openOutcomeSchema),
  /** Keeps a received copy of a listed project as a project of its own. */
  keepAsSeparate: oc.input(z.object({ incomingId: z.string() })).output(keyInputSchema),
  rename: oc.input(keyInputSchema.extend({ title: z.string().trim().min(1).max(280) })).output(z.void()),
  duplicate: oc.input(keyInputSchema).output(keyInputSchema),
  /** Files in the data folder go to the bin; others only leave the list. */
  moveToBin: oc.input(keyInputSchema).output(z.void()),
  restoreFromBin: oc.input(keyInputSchema).output(z.void()),
};
