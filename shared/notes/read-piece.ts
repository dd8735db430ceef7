import { classify } from './classify/classify.ts';
import type { NotesContext } from './classify/extract-action.ts';
import { extractDetails } from './classify/extract-details.ts';
import { verdictOfText } from './classify/line-verdicts.ts';
import type { ItemDetails, ItemKind, NoteItem } from './parsed-notes.ts';

/** What words are by themselves, under the heading of the line that they were part of. */
export interface ReadPiece {
  readonly kind: ItemKind;
  readonly why: string;
  readonly details: ItemDetails;
  /** The reader would not swear to its kind. */
  readonly isUnsure?: boolean;
}

/** Reads a piece of an item anew, as if it had stood on a line of its own. `context` is what the whole notes know, or only the day that dates are counted from. */
export function readPiece(
  text: string,
  item: Pick<NoteItem, 'section' | 'sectionHeading'>,
  context: NotesContext | string = {},
): ReadPiece {
  const place = {
    section: item.section ?? 'plain',
    heading: item.sectionHeading ?? '',
    isInActionSection: item.section === 'actions',
    introducesList: false,
    isCheckbox: false,
    isListEntry: true,
    isAfterList: false,
  };
  const people = typeof context === 'string' ? undefined : context.people;
  const { kind, why, isUnsure } = classify(text, place, verdictOfText(text, item.sectionHeading, people));
  return { kind, why, details: extractDetails(kind, text, context), ...(isUnsure ? { isUnsure } : {}) };
}
