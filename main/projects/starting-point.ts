import { topOf } from '../../shared/document/clock.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { covers, isFarAhead } from '../../shared/document/dots.ts';
import { createReplica } from '../../shared/document/replica.ts';
import { excessOf } from '../../shared/document/size-limit.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { rules } from '../../shared/records/registry.ts';
import { valuesOf } from './outside.ts';
import { platform } from './platform.ts';
import type { Found } from './reading.ts';
import type { Recalled } from './recall.ts';

/** Where a session begins, from what lies in the file and what our own folder knows. */
export type Start =
  /** `holds`: what the file holds now, the document itself where nothing is to be written. */
  | { readonly start: 'file'; readonly document: ProjectDocument; readonly holds: ProjectDocument }
  /** The file lacks what it had, or both are too much for one file: the person is asked whether to bring `lacking` back. */
  | { readonly start: 'older'; readonly document: ProjectDocument; readonly lacking: ProjectDocument }
  /** The file was changed outside: the person is asked. `base`: what we last wrote; `isNew`: what the file said when it came. */
  | {
      readonly start: 'outside';
      readonly document: ProjectDocument;
      readonly base: ProjectDocument;
      readonly isNew: boolean;
    }
  /** No file: what our folder knows, written again with the next change. */
  | { readonly start: 'kept'; readonly document: ProjectDocument }
  /** Nothing to show. */
  | { readonly start: 'none' };

/** A start with something to show. */
export type Shown = Exclude<Start, { start: 'none' }>;

/** Not where all we know is what such a file said when it came. */
const hasWritten = ({ writtenClock }: Recalled): boolean => topOf(writtenClock) > 0;

/**
 * Decides what an opened project shows. Pure. `session`: a fresh one. The file is believed wherever it holds all that
 * was ever written to it; acknowledged edits that it did not get are joined in.
 */
export const startingPoint = (found: Found, recalled: Recalled | undefined, session: string): Start => {
  const { document } = found;
  if (!document) {
    if (found.outcome.outcome !== 'missing' || !recalled) return { start: 'none' };
    return { start: 'kept', document: recalled.document };
  }
  const holds = found.stored ?? document;
  const known = recalled?.document.project === document.project ? recalled : undefined;
  // Counters that leave no room cannot be believed: its values can still be looked at and taken in.
  const isFar = known !== undefined && isFarAhead(known.document.clock, document.clock);
  if (isFar || found.outcome.outcome === 'changedOutside') {
    if (known) {
      return { start: 'outside', document: known.document, base: known.written, isNew: !hasWritten(known) };
    }
    const values = valuesOf(document, session);
    return { start: 'outside', document: values, base: values, isNew: true };
  }
  if (!known) return { start: 'file', document, holds };
  const isWhole = document.gap === undefined;
  if (isWhole && covers(document.clock, known.document.clock)) {
    return { start: 'file', document, holds };
  }
  if (covers(document.clock, known.writtenClock)) {
    const { document: joined } = createReplica(() => session).join(known.document, document, rules);
    const isFitting = excessOf(joined, createWriter(platform)(joined)) === undefined;
    // What could not be opened again is not begun with: what is here stays among the versions, and can be asked for.
    if (isFitting) return { start: 'file', document: joined, holds };
  }
  return { start: 'older', document, lacking: known.document };
};
