/** What `--json` of the command line prints. Scripts of people read these: names may be added, and none may go. */

import type { CardDifference } from '../document/compare/comparison.ts';
import type { RecordId, ReplicaId } from '../document/model/id-types.ts';

/** `same`: nothing differs; `older`: B holds nothing that A has not; `different`: B brings something. */
export type DiffOutcome = 'same' | 'older' | 'different';

/** `alongside diff A B --json`. */
export interface DiffJson {
  readonly a: string;
  readonly b: string;
  readonly outcome: DiffOutcome;
  /** Cards, and other records that stand alone, by what became of them. */
  readonly counts: {
    readonly new: number;
    readonly changed: number;
    readonly deleted: number;
    readonly restored: number;
    readonly clash: number;
  };
  /** What taking in B would change in A, by card. */
  readonly entries: readonly CardDifference[];
  /** Places on maps that differ, of cards that both have. */
  readonly places: number;
  /** How many entries the other way round would have: what A has and B has not. */
  readonly onlyInA: number;
  /** What no honest copy holds, and what else is worth saying. */
  readonly warnings: readonly string[];
  /** Of the two, those that were changed outside: only their values count. */
  readonly changedOutside: readonly string[];
}

/** What one replica wrote, as far as a file knows. */
export interface LogEntry {
  readonly replica: ReplicaId;
  readonly org?: string;
  readonly role?: string;
  /** The day of its first edit, `YYYY-MM-DD`. */
  readonly on?: string;
  /** The counter of the last edit of it that this file has seen: of two that knew each other, the later has the higher. */
  readonly last: number;
  /** Edits of which something still stands. */
  readonly edits: number;
  /** Fields that still say what it wrote, in records that are not deleted; `cards` is how many cards they are on. */
  readonly fields: number;
  readonly cards: number;
  /** Cards that it made, and that are there. */
  readonly made: number;
  /** Records that it deleted, and that lie in the trash, or were erased. */
  readonly deleted: number;
  /** Clashes that wait for a person, in which one of the versions is its own. */
  readonly clashes: number;
}

/** A clash that waits for a person, and who wrote the versions. */
export interface LogClash {
  readonly kind: string;
  readonly id: RecordId;
  readonly title: string;
  /** Absent where one edited what another deleted. */
  readonly field?: string;
  readonly replicas: readonly ReplicaId[];
}

/** `alongside log FILE --json`. */
export interface LogJson {
  readonly file: string;
  readonly outcome: string;
  readonly title: string;
  /** The last to write first. */
  readonly entries: readonly LogEntry[];
  readonly clashes: readonly LogClash[];
}

/** Words that may point to a person, and where. */
export interface UnsettledJson {
  readonly kind: string;
  readonly id: RecordId;
  readonly title: string;
  /** The field's label. */
  readonly field: string;
  readonly found: readonly {
    /** `nhsNumber`, `postcode`, `email`, `phone`, `nationalInsurance`, `birthDate` or `name`. */
    readonly looksLike: string;
    readonly words: string;
  }[];
}

/** `alongside share FILE --json`. */
export interface ShareJson {
  /** Null where no copy was made. */
  readonly out: string | null;
  /** Entries that leave, and that stay. */
  readonly leaves: number;
  readonly stays: number;
  /** What somebody has to decide about first, in the app. */
  readonly unsettled: readonly UnsettledJson[];
}
