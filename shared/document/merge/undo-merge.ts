import type { ProjectDocument } from '../model/document.ts';

/** A merge that was accepted: the document before and right after. */
export interface AcceptedMerge {
  readonly before: ProjectDocument;
  readonly after: ProjectDocument;
}

/**
 * The document before the last merge, its clock too, so that the same copy can be merged again with all its writes.
 * Undefined where something was edited since, or the merge changed nothing. Going on from it needs a new replica id:
 * the clock goes back, and no dot may ever be used twice.
 */
export function undoMerge(
  now: ProjectDocument,
  { before, after }: AcceptedMerge,
): ProjectDocument | undefined {
  return now === after && after !== before ? before : undefined;
}
