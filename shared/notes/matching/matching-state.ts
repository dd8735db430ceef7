import type { KindName, RecordId } from '../../document/model/id-types.ts';
import type { NoteItem } from '../parsed-notes.ts';
import type { ComparedText } from './compare-words.ts';
import type { Candidate, MatchGroup } from './existing-records.ts';

/** A record of the project that says what a line of the notes says. */
export interface ExistingMatch {
  readonly kind: KindName;
  readonly id: RecordId;
  /** Its words as they stand. */
  readonly words: string;
  readonly themeName?: string;
  /** `changed`: corrected notes say its line otherwise now. */
  readonly how: 'same' | 'nearly' | 'changed';
  /** Its words are not those that its line gave: somebody changed them. */
  readonly isEditedSince: boolean;
}

/** An item that a record may stand for. */
export interface MatchedItem {
  readonly item: NoteItem;
  readonly group: MatchGroup;
  readonly text: ComparedText;
  /** The theme that it stands under, where that is a record already. */
  theme: RecordId | undefined;
}

/** What has been found so far. */
export interface Matching {
  readonly found: Map<string, { readonly candidate: Candidate; readonly how: ExistingMatch['how'] }>;
  readonly used: Set<RecordId>;
}
