import type { Clock } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { FileSignature } from '../../storage/detect-external-change.ts';
import type { ExternalChange } from '../editing/external-change.ts';
import { DECISION_PENDING, type WriteBlocked } from '../editing/reconcile-external-change.ts';
import type { AssemblyInput } from './assembly-input.ts';

/** What a project file starts with. */
export interface InitialFileState {
  readonly signature: FileSignature | undefined;
  readonly written: ProjectDocument | undefined;
  readonly base?: ProjectDocument;
  readonly blocked?: WriteBlocked;
}

/** What is known of the project file at the start. */
export function initialFileStateOf(
  { initialState, found, recovered }: AssemblyInput,
  externalChange: ExternalChange | undefined,
): InitialFileState {
  switch (initialState.source) {
    case 'file':
      return { signature: found.signature, written: initialState.documentInFile };
    case 'stale':
      return { signature: found.signature, written: initialState.document };
    case 'changedOutside':
      if (externalChange)
        return {
          signature: found.signature,
          written: undefined,
          base: initialState.base,
          blocked: DECISION_PENDING,
        };
      // Only touched: written again with the next edit, not by opening.
      return {
        signature: found.signature,
        written: recovered?.unwrittenCount === 0 ? initialState.document : initialState.base,
      };
    case 'fileMissing':
      return { signature: undefined, written: initialState.document };
  }
}

/** True where file, snapshot and document are the same, and the journal is empty. */
export function isUnchangedSinceClose({ found, recovered, initialState }: AssemblyInput): boolean {
  return (
    initialState.source === 'file' &&
    initialState.documentInFile === initialState.document &&
    recovered?.emptyJournal !== undefined &&
    recovered.snapshotCrc === found.signature?.crc
  );
}

/** Clock of the document that the file is known to hold. */
export function fileClockOf({ initialState, recovered }: AssemblyInput): Clock {
  if (initialState.source === 'file') return initialState.documentInFile.clock;
  if (initialState.source === 'changedOutside')
    return initialState.isFirstSeen ? {} : initialState.base.clock;
  return initialState.source === 'stale'
    ? initialState.document.clock
    : (recovered?.writtenDocument ?? initialState.document).clock;
}
