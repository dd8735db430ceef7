/** What `--json` of the command line prints. Scripts of people read these: names may be added, and none may go. */

import type { CardDifference } from '../document/compare/comparison.ts';
import type { ClashWriters, ReplicaWrites } from '../document/compare/writes-by-replica.ts';
import type { RecordId } from '../document/model/id-types.ts';

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

/** `alongside log FILE --json`. */
export interface LogJson {
  readonly file: string;
  readonly outcome: string;
  readonly title: string;
  /** The last to write first. */
  readonly entries: readonly ReplicaWrites[];
  readonly clashes: readonly ClashWriters[];
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
