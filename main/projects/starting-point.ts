import type { ProjectDocument } from '../../shared/document/document.ts';
import { covers } from '../../shared/document/dots.ts';
import { merge } from '../../shared/document/merge.ts';
import { rules } from '../../shared/records/registry.ts';
import type { Found } from './reading.ts';
import type { Recalled } from './recall.ts';

/** Where a session begins, from what lies in the file and what our own folder knows. */
export type Start =
  /** `holds`: what the file holds now, the document itself where nothing is to be written. */
  | { readonly start: 'file'; readonly document: ProjectDocument; readonly holds: ProjectDocument }
  /** The file lacks what it had: the person is asked whether to bring `lacking` back. */
  | { readonly start: 'older'; readonly document: ProjectDocument; readonly lacking: ProjectDocument }
  /** The file was changed outside: its values are taken in beside those of `document`. */
  | { readonly start: 'outside'; readonly document: ProjectDocument; readonly outside: ProjectDocument }
  /** No file: what our folder knows, written again with the next change. */
  | { readonly start: 'kept'; readonly document: ProjectDocument }
  /** Nothing to show. */
  | { readonly start: 'none' };

/** A start with something to show. */
export type Shown = Exclude<Start, { start: 'none' }>;

/**
 * Decides what an opened project shows. Pure. The file is believed wherever it holds all that was ever written to it;
 * acknowledged edits that it did not get are joined in.
 */
export const startingPoint = (found: Found, recalled: Recalled | undefined): Start => {
  const { document } = found;
  if (!document) {
    if (found.outcome.outcome !== 'missing' || !recalled) return { start: 'none' };
    return { start: 'kept', document: recalled.document };
  }
  if (!recalled || recalled.document.project !== document.project) {
    return { start: 'file', document, holds: document };
  }
  if (found.outcome.outcome === 'changedOutside') {
    return { start: 'outside', document: recalled.document, outside: document };
  }
  const isWhole = document.gap === undefined;
  if (isWhole && covers(document.clock, recalled.document.clock)) {
    return { start: 'file', document, holds: document };
  }
  if (covers(document.clock, recalled.writtenClock)) {
    const joined = merge(recalled.document, document, rules).document;
    return { start: 'file', document: joined, holds: document };
  }
  return { start: 'older', document, lacking: recalled.document };
};
