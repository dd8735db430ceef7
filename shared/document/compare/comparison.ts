/** What differs between two copies or versions of a project, for people: a command prints it, a screen lists it. */

import type { FieldName, KindName, RecordId } from '../model/id-types.ts';

/** What became of a record: `restored` lay in the trash before; a `clash` waits for a person's decision. */
export type WhatChanged = 'new' | 'changed' | 'deleted' | 'restored' | 'clash';

/** One field that says something else. Values are words as people read them, whole; empty where nothing is written. */
export interface FieldDifference {
  readonly name: FieldName;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Both wrote it without knowing of each other: `from` is what the first copy says, `to` the other. */
  readonly isClash?: true;
  /** A clash of the first copy that somebody settled; `from` and `to` can be the same then. */
  readonly isSettled?: true;
  /** Words that nobody may see before they are shown to everybody: neither value is given. */
  readonly isHidden?: true;
  /** What it says now is not in this copy, nor in the other. */
  readonly isWithheld?: true;
}

/** One record that differs. */
export interface RecordDifference {
  readonly kind: KindName;
  /** What the kind is called: "Barrier". */
  readonly kindLabel: string;
  readonly id: RecordId;
  readonly title: string;
  readonly what: WhatChanged;
  readonly fields: readonly FieldDifference[];
  /** Deleted for good. */
  readonly isErased?: true;
  /** A clash of its own: the copy that deleted it, while the other worked on it. It stays. */
  readonly deletedIn?: 'first' | 'second';
}

/** A link that came, went or changed, listed with the card that it leads from. */
export interface LinkDifference extends RecordDifference {
  /** How the two are related, from the card on: `tested by “Six residents, six weeks”`. */
  readonly words: string;
}

/**
 * A card, or another record that stands alone, with its links and what belongs to it. One of which only those differ is
 * `changed` and has no fields.
 */
export interface CardDifference extends RecordDifference {
  readonly links: readonly LinkDifference[];
  /** Amendments, numbers of a measure, what else hangs on it. */
  readonly parts: readonly RecordDifference[];
}

/** All that differs, by card: kinds along the line a project grows on, then by title. */
export interface Comparison {
  readonly entries: readonly CardDifference[];
  /** Places on maps of cards that both copies have: one drag writes a hundred, so they are counted and nothing else. */
  readonly places: number;
}
