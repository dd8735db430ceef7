import { exceededLimitOf } from '../../../shared/document/file/project-size-limits.ts';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import { createReplica } from '../../../shared/document/merge/replica.ts';
import { highestCounter } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { clockCovers, isFarAhead } from '../../../shared/document/model/dots.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { documentFromValues } from '../editing/external-change.ts';
import { platform } from '../platform.ts';
import type { ReadProjectResult } from '../read-project-file.ts';
import type { RecoveredState } from '../recovery/recover.ts';

/** What an opened project starts from: the file, or what was recovered from the data folder. */
export type InitialState =
  /** `documentInFile`: the document itself where nothing is to be written. */
  | { readonly source: 'file'; readonly document: ProjectDocument; readonly documentInFile: ProjectDocument }
  /** The file is stale, or merged with what was recovered it would be too large: the person is asked whether to merge `newerState`. */
  | { readonly source: 'stale'; readonly document: ProjectDocument; readonly newerState: ProjectDocument }
  /** The file was changed outside: the person is asked. `base`: what was written last; `isFirstSeen`: nothing ever was. */
  | {
      readonly source: 'changedOutside';
      readonly document: ProjectDocument;
      readonly base: ProjectDocument;
      readonly isFirstSeen: boolean;
    }
  /** No file: what was recovered, written again with the next change. */
  | { readonly source: 'fileMissing'; readonly document: ProjectDocument }
  /** Nothing to show. */
  | { readonly source: 'none' };

/** An initial state with a document. */
export type ShownInitialState = Exclude<InitialState, { source: 'none' }>;

/** Whether this app ever wrote the file, as far as was recovered. */
const hasWrittenFile = ({ writtenClock }: RecoveredState): boolean => highestCounter(writtenClock) > 0;

/**
 * Chooses what an opened project shows. Pure. `replica`: a fresh id. The file is trusted wherever it covers all that was
 * ever written to it; acknowledged edits that it lacks are merged in.
 */
export function chooseInitialState(
  found: ReadProjectResult,
  recovered: RecoveredState | undefined,
  replica: string,
): InitialState {
  const { document } = found;
  if (!document) {
    if (found.outcome.outcome !== 'missing' || !recovered) return { source: 'none' };
    return { source: 'fileMissing', document: recovered.document };
  }
  const documentInFile = found.stored ?? document;
  const known = recovered?.document.project === document.project ? recovered : undefined;
  // Counters that are too far ahead cannot be believed: the values can still be reviewed and merged.
  const isFarAheadOfOurs = known !== undefined && isFarAhead(known.document.clock, document.clock);
  if (isFarAheadOfOurs || found.outcome.outcome === 'changedOutside') {
    if (known) {
      return {
        source: 'changedOutside',
        document: known.document,
        base: known.writtenDocument,
        isFirstSeen: !hasWrittenFile(known),
      };
    }
    const values = documentFromValues(document, replica);
    return { source: 'changedOutside', document: values, base: values, isFirstSeen: true };
  }
  if (!known) return { source: 'file', document, documentInFile };
  const isWhole = document.gap === undefined;
  if (isWhole && clockCovers(document.clock, known.document.clock)) {
    return { source: 'file', document, documentInFile };
  }
  if (clockCovers(document.clock, known.writtenClock)) {
    const { document: merged } = createReplica(() => replica).merge(known.document, document, documentRules);
    const isFitting = exceededLimitOf(merged, createProjectWriter(platform)(merged)) === undefined;
    // Too large, it could not be opened again: what was recovered stays among the versions.
    if (isFitting) return { source: 'file', document: merged, documentInFile };
  }
  return { source: 'stale', document, newerState: known.document };
}
