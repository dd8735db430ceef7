import { oc } from '@orpc/contract';
import { z } from 'zod';
import { keyInputSchema } from './common-schemas.ts';

/** A version, as far as it is known without reading it. */
const versionSummarySchema = z.object({
  number: z.number(),
  /** ISO time. */
  at: z.string(),
  reason: z.string(),
  /** The name a person gave it; empty for automatic versions. */
  name: z.string(),
  /** Organisation and role of the last writer; empty where unknown. */
  by: z.string(),
  cards: z.number().nullable(),
});
export type VersionSummary = z.infer<typeof versionSummarySchema>;

const versionEntrySchema = z.object({
  kind: z.string(),
  label: z.string(),
  title: z.string(),
  isCard: z.boolean(),
  /** Labels of the fields whose value would change. */
  fields: z.array(z.string()),
});
export type VersionEntry = z.infer<typeof versionEntrySchema>;

/** `cards` and `entries` count all; `lines` are as many as anybody reads. */
const versionSideSchema = z.object({
  cards: z.number(),
  entries: z.number(),
  lines: z.array(versionEntrySchema),
});

const comparedVersionSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('ok'),
    by: z.string(),
    cards: z.number(),
    comesBack: versionSideSchema,
    goes: versionSideSchema,
    changed: versionSideSchema,
    /** Links and places on maps that come, go or change. */
    links: z.number(),
    places: z.number(),
  }),
  z.object({ outcome: z.literal('damaged'), sentence: z.string() }),
]);
export type ComparedVersion = z.infer<typeof comparedVersionSchema>;

/** Versions of an open project. */
export const versionsContract = {
  /** Versions in the data folder, newest first. */
  versions: oc.input(keyInputSchema).output(z.array(versionSummarySchema)),
  /** Keeps the project as it is now as a version that is never thinned out. */
  keepVersion: oc
    .input(keyInputSchema.extend({ name: z.string().trim().max(120).default('') }))
    .output(z.void()),
  /** What restoring a version would change now. */
  compareVersion: oc.input(keyInputSchema.extend({ number: z.number() })).output(comparedVersionSchema),
  /** The version becomes an incoming copy, so that it can be previewed, or kept as a project of its own. */
  readVersion: oc
    .input(keyInputSchema.extend({ number: z.number() }))
    .output(z.object({ document: z.string(), incomingId: z.string() })),
  /** Changes that restore a version: JSON text of `Change[]`, for the window to commit as one undoable edit. The present state is kept as a version first. */
  changesToRestore: oc
    .input(keyInputSchema.extend({ number: z.number() }))
    .output(z.object({ changes: z.string() })),
};
