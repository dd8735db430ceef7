import { oc } from '@orpc/contract';
import { z } from 'zod';
import { base64Schema, keyInputSchema } from './common-schemas.ts';

/** What a merge changes; `overridden` counts fields of ours that it sets to another value, `lines` are for people. */
const mergeCountsSchema = z.object({
  incoming: z.number(),
  clashes: z.number(),
  overridden: z.number(),
  lines: z.array(z.string()),
});

/** Copies that come in, and copies that go out. */
export const exchangeContract = {
  previewMerge: oc.input(keyInputSchema.extend({ incomingId: z.string() })).output(mergeCountsSchema),
  mergeIncoming: oc.input(keyInputSchema.extend({ incomingId: z.string() })).output(mergeCountsSchema),
  /** Drops an incoming copy. A stale file stays as it is, and what it lacks stays among the versions; a file changed outside is written again from the open project, and kept among the versions. */
  dismissIncoming: oc.input(keyInputSchema.extend({ incomingId: z.string() })).output(z.void()),
  /** Undoes the last merge as a whole while nothing was edited since. */
  undoMerge: oc.input(keyInputSchema).output(z.object({ done: z.boolean(), sentence: z.string() })),
  /** What a copy for partners holds and withholds; a full copy holds it all. */
  withheld: oc.input(keyInputSchema).output(
    z.object({
      sharedCards: z.number(),
      sharedThemes: z.number(),
      cards: z.number(),
      entries: z.number(),
      notShown: z.number(),
      withoutPermission: z.number(),
      fewPeople: z.number(),
      fields: z.array(z.object({ kind: z.string(), field: z.string() })).readonly(),
    }),
  ),
  /** `partners` withholds what they may not see; without a profile the copy is full. Electron: native dialog and a path. Browser shell: bytes (base64) for a download. */
  saveCopy: oc
    .input(keyInputSchema.extend({ profile: z.enum(['full', 'partners']).optional() }))
    .output(z.object({ path: z.string().nullable(), name: z.string(), bytes: base64Schema.nullable() })),
};
