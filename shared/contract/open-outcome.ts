import { z } from 'zod';
import { projectKeySchema } from './common-schemas.ts';

/** How reading a file ended. `key` says that it is in the list now; `sentence` is for people. */
export const openOutcomeSchema = z.object({
  outcome: z.enum([
    'ok',
    'migrated',
    'brokenRecords',
    /** `incomingId` names what the file says: `project.mergeIncoming` or `project.dismissIncoming`. It is not written before. */
    'changedOutside',
    'newer',
    'sealed',
    'notOurs',
    'cutShort',
    'conflictMarkers',
    'tooLarge',
    'missing',
    'unreadable',
    'cancelled',
    /** The file is older than what was here; `incomingId` names what it lacks: `project.mergeIncoming` or `project.dismissIncoming`. */
    'olderCopy',
    /** Open, but journals of earlier could not be replayed: `details` say where they are kept. */
    'keptAside',
    /** Read-only: its counters are used up. `library.duplicate` makes a project of it that has room again. */
    'countersUsedUp',
    /** A file that was received and is only read: nothing of it is kept. */
    'onlyReading',
    /** Where no native dialog exists: ask for a path. */
    'noDialog',
  ]),
  key: projectKeySchema.optional(),
  /** Names a received copy that waits for a decision. */
  incomingId: z.string().optional(),
  sentence: z.string(),
  details: z.array(z.string()),
});
export type OpenOutcome = z.infer<typeof openOutcomeSchema>;
