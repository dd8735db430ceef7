import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { keyInputSchema } from './common-schemas.ts';
import { openOutcomeSchema } from './open-outcome.ts';
import { partnerChangeSchema } from './partner-changes.ts';

const write = z.object({
  kind: z.string().max(200),
  id: z.string().max(400),
  register: z.string().max(200),
  value: z.json().optional(),
  seen: z.array(z.string().max(64)),
});
/** An edit as it travels and as the journal keeps it. */
export const editSchema = z.object({ writes: z.array(write).min(1) });

/** Whether the edits are on disk. */
export const saveStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('saved'), at: z.string() }),
  z.object({ state: z.literal('saving') }),
  z.object({ state: z.literal('failed'), reason: z.string(), sentence: z.string() }),
]);
export type SaveState = z.infer<typeof saveStateSchema>;

/** Copies beside a project's file (`name (1)`, a sync program's conflicted copy) that hold what it lacks. */
const siblingCopiesSchema = z.array(z.object({ name: z.string(), incomingId: z.string() }));

/** What an open project tells its windows. Documents and records travel as JSON text: one parse, no walking. */
export const projectEventSchema = z.discriminatedUnion('type', [
  /** Records after an edit by any window: `records` is JSON of `[kind, id, StoredRecord, 'live'|'trash'][]`. */
  z.object({
    type: z.literal('edited'),
    dot: z.string(),
    /** The committing window's own, so that it recognises its edit before the answer comes. */
    nonce: z.string().optional(),
    /** JSON of `EditAuthors`, where the edit says anything of who wrote. */
    authors: z.string().optional(),
    records: z.string(),
  }),
  /** The whole document: after a merge, an external change, a restore. */
  z.object({ type: z.literal('replaced'), document: z.string(), reason: z.string() }),
  z.object({ type: z.literal('save'), save: saveStateSchema }),
  z.object({ type: z.literal('notice'), sentence: z.string() }),
  z.object({ type: z.literal('siblingCopies'), siblingCopies: siblingCopiesSchema }),
  /** All cards that are new on this computer now. */
  z.object({ type: z.literal('newCards'), newCards: z.array(z.string()) }),
  /** All that partners changed in tests and nobody here has seen. */
  z.object({ type: z.literal('partnerChanges'), partnerChanges: z.array(partnerChangeSchema) }),
  /** The file was changed outside and a person is asked, or has answered: what `open` would return now. */
  z.object({ type: z.literal('outcome'), outcome: openOutcomeSchema }),
]);
export type ProjectEvent = z.infer<typeof projectEventSchema>;

/** One open project: opened, watched, edited, closed. */
export const projectContract = {
  open: oc.input(keyInputSchema).output(
    z.object({
      /** JSON text of the `ProjectDocument`. */
      document: z.string(),
      readOnly: z.boolean(),
      save: saveStateSchema,
      outcome: openOutcomeSchema,
      path: z.string(),
      /** Replicas of this copy of the app, so that "yours" can be told from "theirs". */
      ownReplicas: z.array(z.string()),
      siblingCopies: siblingCopiesSchema,
      newCards: z.array(z.string()),
      partnerChanges: z.array(partnerChangeSchema),
    }),
  ),
  watch: oc.input(keyInputSchema).output(eventIterator(projectEventSchema)),
  commit: oc
    /** `nonce`: a random text per edit. A commit repeated with the same one applies the edit once. */
    .input(
      keyInputSchema.extend({
        edit: editSchema,
        nonce: z.string().min(1).max(64).optional(),
        /** An undo or redo: no lifecycle guard applies. */
        isHistoryStep: z.boolean().optional(),
      }),
    )
    .output(z.object({ dot: z.string(), save: saveStateSchema }))
    .errors({
      REFUSED: { data: z.object({ sentence: z.string() }) },
      NOT_SAVED: { data: z.object({ reason: z.string(), sentence: z.string() }) },
    }),
  close: oc.input(keyInputSchema).output(z.void()),
};
