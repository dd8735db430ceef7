import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { CardDifference } from '../document/compare/comparison.ts';
import { reviewChoicesSchema } from '../document/review/review-choice.ts';
import { base64Schema, keyInputSchema } from './common-schemas.ts';

/** What a merge changes; `overridden` counts fields of ours that it sets to another value, `warnings` are for people. */
const mergeCountsSchema = z.object({
  incoming: z.number(),
  clashes: z.number(),
  overridden: z.number(),
  /** Records that only tell of copies and decisions about them: no change that is counted. */
  aboutExchange: z.number(),
  /** Who wrote what comes in: organisations, else roles. */
  writers: z.array(z.string()),
  warnings: z.array(z.string()),
});

/** What a copy that comes in would change, by card, for people. */
export interface MergeDifferences {
  /** As many cards as anybody reads: those first in which a write of ours is replaced. */
  readonly entries: readonly CardDifference[];
  /** How many more there are. */
  readonly more: number;
  /** Places on maps that differ, of cards that both have. */
  readonly places: number;
  /** Fields of ours that are set to another value, each `id field`. */
  readonly overridden: readonly string[];
}

/** Copies that come in, and copies that go out. */
export const exchangeContract = {
  /** `differences`: JSON text of `MergeDifferences`. */
  previewMerge: oc
    .input(keyInputSchema.extend({ incomingId: z.string() }))
    .output(mergeCountsSchema.extend({ differences: z.string() })),
  /** Takes a copy in, with what was decided about single changes, as one step. */
  mergeIncoming: oc
    .input(keyInputSchema.extend({ incomingId: z.string(), choices: reviewChoicesSchema.optional() }))
    .output(mergeCountsSchema),
  /** Drops an incoming copy. A stale file stays as it is, and what it lacks stays among the versions; a file changed outside is written again from the open project, and kept among the versions. */
  dismissIncoming: oc.input(keyInputSchema.extend({ incomingId: z.string() })).output(z.void()),
  /** Undoes the last merge as a whole while nothing was edited since. */
  undoMerge: oc.input(keyInputSchema).output(z.object({ done: z.boolean(), sentence: z.string() })),
  /**
   * `partners` and `open` withhold what these may not see, and are refused while words that may point to a person are
   * not decided about; without a profile the copy is full, and one to keep: it is in no list. Electron: native dialog and a path. Browser shell: bytes
   * (base64) for a download. `isListed`: whether the project's list of copies has it.
   */
  saveCopy: oc
    .input(
      keyInputSchema.extend({
        profile: z.enum(['full', 'partners', 'open']).optional(),
        forWhom: z.string().max(120).optional(),
      }),
    )
    .output(
      z.object({
        path: z.string().nullable(),
        name: z.string(),
        /** Bytes. */
        size: z.number(),
        isListed: z.boolean(),
        bytes: base64Schema.nullable(),
      }),
    ),
  /** Shows a copy that was saved in its folder, in the system's own window. */
  showInFolder: oc.input(z.object({ path: z.string() })).output(z.void()),
};
