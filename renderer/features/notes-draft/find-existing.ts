import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { FindExisting } from '../../../shared/notes/review/apply-action.ts';
import type { EarlierNotes, KeptText } from './reading.ts';

/** Finds what of notes is in this project already. */
export function findExistingFor(
  _document: ProjectDocument,
  _earlier: EarlierNotes | null = null,
): FindExisting {
  return () => new Map();
}

/** Which notes that came in before these are a corrected version of. */
export function findEarlierIn(
  _text: string,
  _name: string | null,
  _texts: readonly KeptText[],
  _document: ProjectDocument,
): EarlierNotes | undefined {
  return undefined;
}
