import type { ProjectDocument } from '../model/document.ts';

/** A copy that was taken in: the document before and right after. */
export interface MergeRecord {
  readonly before: ProjectDocument;
  readonly after: ProjectDocument;
}

/**
 * The document with what was taken in last out again: the one of before, its clock too, so that the same copy can be
 * taken in again with all its writes. Undefined where something was done since, or nothing had come in. Whoever goes on
 * from it needs a fresh session: the clock goes back, and no dot may ever be given twice.
 */
export function undoMerge(now: ProjectDocument, { before, after }: MergeRecord): ProjectDocument | undefined {
  return now === after && after !== before ? before : undefined;
}
