import { exceededLimitOf } from '../../../shared/document/file/file-size-limits.ts';
import { createProjectWriter } from '../../../shared/document/file/write-file.ts';
import { createReplica } from '../../../shared/document/merge/replica.ts';
import { highestCounter } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { clockCovers, isFarAhead } from '../../../shared/document/model/dots.ts';
import { rules } from '../../../shared/records/registry.ts';
import { documentFromValues } from '../editing/external-change.ts';
import { platform } from '../platform.ts';
import type { ReadProject } from '../read-project-file.ts';
import type { RecoveredState } from '../recovery/recover.ts';

/** Where a session begins, from what lies in the file and what our own folder knows. */
export type InitialState =
  /** `holds`: what the file holds now, the document itself where nothing is to be written. */
  | { readonly source: 'file'; readonly document: ProjectDocument; readonly documentInFile: ProjectDocument }
  /** The file lacks what it had, or both are too much for one file: the person is asked whether to bring `lacking` back. */
  | { readonly source: 'older'; readonly document: ProjectDocument; readonly newerState: ProjectDocument }
  /** The file was changed outside: the person is asked. `base`: what we last wrote; `isNew`: what the file said when it came. */
  | {
      readonly source: 'outside';
      readonly document: ProjectDocument;
      readonly base: ProjectDocument;
      readonly isFirstSeen: boolean;
    }
  /** No file: what our folder knows, written again with the next change. */
  | { readonly source: 'kept'; readonly document: ProjectDocument }
  /** Nothing to show. */
  | { readonly source: 'none' };

/** A start with something to show. */
export type ShownInitialState = Exclude<InitialState, { source: 'none' }>;

/** Not where all we know is what such a file said when it came. */
const hasWrittenFile = ({ writtenClock }: RecoveredState): boolean => highestCounter(writtenClock) > 0;

/**
 * Decides what an opened project shows. Pure. `session`: a fresh one. The file is believed wherever it holds all that
 * was ever written to it; acknowledged edits that it did not get are joined in.
 */
export function chooseInitialState(
  found: ReadProject,
  recovered: RecoveredState | undefined,
  replica: string,
): InitialState {
  const { document } = found;
  if (!document) {
    if (found.outcome.outcome !== 'missing' || !recovered) return { source: 'none' };
    return { source: 'kept', document: recovered.document };
  }
  const documentInFile = found.stored ?? document;
  const known = recovered?.document.project === document.project ? recovered : undefined;
  // Counters that leave no room cannot be believed: its values can still be looked at and taken in.
  const isFarAheadOfOurs = known !== undefined && isFarAhead(known.document.clock, document.clock);
  if (isFarAheadOfOurs || found.outcome.outcome === 'changedOutside') {
    if (known) {
      return {
        source: 'outside',
        document: known.document,
        base: known.writtenDocument,
        isFirstSeen: !hasWrittenFile(known),
      };
    }
    const values = documentFromValues(document, replica);
    return { source: 'outside', document: values, base: values, isFirstSeen: true };
  }
  if (!known) return { source: 'file', document, documentInFile };
  const isWhole = document.gap === undefined;
  if (isWhole && clockCovers(document.clock, known.document.clock)) {
    return { source: 'file', document, documentInFile };
  }
  if (clockCovers(document.clock, known.writtenClock)) {
    const { document: merged } = createReplica(() => replica).merge(known.document, document, rules);
    const isFitting = exceededLimitOf(merged, createProjectWriter(platform)(merged)) === undefined;
    // What could not be opened again is not begun with: what is here stays among the versions, and can be asked for.
    if (isFitting) return { source: 'file', document: merged, documentInFile };
  }
  return { source: 'older', document, newerState: known.document };
}
