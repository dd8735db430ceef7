import type { NotesContext } from '../classify/extract-action.ts';
import { extractDetails } from '../classify/extract-details.ts';
import type { CardKind, NoteItem, Section } from '../parsed-notes.ts';
import { type ReadPiece, readPiece } from '../read-piece.ts';

/** What a heading's lines become when nothing in their own words says otherwise. */
export const KIND_OF_SECTION: { readonly [section in Section]?: CardKind } = {
  barriers: 'barrier',
  questions: 'question',
  ideas: 'idea',
  examples: 'example',
  evidence: 'evidence',
  changes: 'contextChange',
  learnings: 'learning',
  decisions: 'decision',
  hypotheses: 'hypothesis',
  actions: 'action',
  plain: 'note',
};

/** Reads words by themselves, and where they say nothing by the heading that they stand under. */
export function readUnderHeading(
  text: string,
  place: Pick<NoteItem, 'section' | 'sectionHeading'>,
  context: NotesContext,
): ReadPiece {
  const read = readPiece(text, place, context);
  const kind = place.section === undefined ? undefined : KIND_OF_SECTION[place.section];
  if (read.kind !== 'note' || kind === undefined || kind === 'note') return read;
  const why = `It stands under “${place.sectionHeading ?? ''}”.`;
  return { kind, why, details: extractDetails(kind, text, context) };
}
