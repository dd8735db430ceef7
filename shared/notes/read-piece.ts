import { classify } from './classify/classify.ts';
import { extractDetails } from './classify/extract-details.ts';
import type { ItemDetails, ItemKind, NoteItem } from './parsed-notes.ts';

/** What words are by themselves, under the heading of the line that they were part of. */
export interface ReadPiece {
  readonly kind: ItemKind;
  readonly why: string;
  readonly details: ItemDetails;
}

/** Reads a piece of an item anew, as if it had stood on a line of its own. `today` is `YYYY-MM-DD`. */
export function readPiece(
  text: string,
  item: Pick<NoteItem, 'section' | 'sectionHeading'>,
  today?: string,
): ReadPiece {
  const { kind, why } = classify(text, {
    section: item.section ?? 'plain',
    heading: item.sectionHeading ?? '',
    isInActionSection: item.section === 'actions',
    introducesList: false,
    isCheckbox: false,
    isListEntry: true,
    isAfterList: false,
  });
  return { kind, why, details: extractDetails(kind, text, today) };
}
