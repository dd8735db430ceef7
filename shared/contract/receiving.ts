import { oc } from '@orpc/contract';
import { z } from 'zod';
import { base64Schema, keyInputSchema, projectKeySchema } from './common-schemas.ts';

/** What a file that somebody gave to the app is. A closed list: `received-in-words.ts` has a sentence for each. */
const receivedSorts = [
  /** A copy of a project that is here, with changes that this one lacks. */
  'newChanges',
  /** A copy of a project that is here, and nothing in it is new. */
  'nothingNew',
  /** The very bytes of a project's own file. */
  'ownFile',
  /** A project that is not on this computer. */
  'otherProject',
  /** Changed by hand or by another program; without a title it cannot be read. */
  'changedOutside',
  /** Written by a newer version of the app. */
  'newer',
  /** A copy of a project that is here, which would use up its counters. */
  'countersTooHigh',
  'cutShort',
  'empty',
  'conflictMarkers',
  'sealed',
  'tooLarge',
  'notAProject',
] as const;

/** A file that somebody gave to the app, as it was found. Nothing was done with it. */
export const receivedFileSchema = z.object({
  /** Names it while the services hold it; the same bytes have the same id. */
  id: z.string(),
  /** Its name where it came from. */
  name: z.string(),
  sort: z.enum(receivedSorts),
  /** The project's title; empty where nothing can be read. */
  title: z.string(),
  /** The project on this computer of which it is a copy. */
  key: projectKeySchema.nullable(),
  cards: z.number(),
  /** How many records taking it in would change. */
  changes: z.number(),
  /** How many fields and deletions both sides wrote. */
  clashes: z.number(),
  /** Records that only tell of copies: they come in, and are no change that is counted. */
  aboutExchange: z.number(),
  /** Who wrote the changes: organisations, else roles. */
  writers: z.array(z.string()),
  /** Day on which one of the writers last began to write what is here already; empty where the day is not known, null for never. */
  lastHadOn: z.string().nullable(),
  /** Whether this computer has what the file lacks. */
  isOlder: z.boolean(),
  /** The copy made on this computer that it comes from; `copiedOn` is when somebody made another copy of it. */
  comesFrom: z.object({ forWhom: z.string(), on: z.string(), copiedOn: z.string().nullable() }).nullable(),
  /** Lines about single records or lines of the file. */
  details: z.array(z.string()),
});
export type ReceivedFile = z.infer<typeof receivedFileSchema>;
export type ReceivedSort = ReceivedFile['sort'];

const idInputSchema = z.object({ id: z.string() });

/** Files that somebody gave to the app: first it is said what each is, then one of several things is done with it. */
export const receivingContract = {
  /** Looks at a file and holds it in memory. `near`: the open project, which comes first where several are the same. */
  examine: oc
    .input(z.object({ name: z.string(), bytes: base64Schema, near: projectKeySchema.optional() }))
    .output(receivedFileSchema),
  /** The same files against the projects as they are now; those that are no longer held are left out. */
  examineAgain: oc
    .input(z.object({ ids: z.array(z.string()).max(1000), near: projectKeySchema.optional() }))
    .output(z.array(receivedFileSchema)),
  /** Hands a copy over to be looked at before it comes in: `project.previewMerge` and `project.mergeIncoming`. */
  review: oc
    .input(idInputSchema.extend({ near: projectKeySchema.optional() }))
    .output(keyInputSchema.extend({ incomingId: z.string() })),
  /** Keeps it among the projects: a copy of one that is here becomes a project of its own. */
  keep: oc.input(idInputSchema).output(keyInputSchema),
  /** A key under which `project.open` shows it, for reading only, as long as it is held. */
  openForReading: oc.input(idInputSchema).output(keyInputSchema),
  /** Lets go of files that nobody needs any more. */
  release: oc.input(z.object({ ids: z.array(z.string()).max(1000) })).output(z.void()),
};
