import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { FileSignature } from '../../storage/detect-external-change.ts';
import { BEING_WRITTEN, type ReconcileResult, type WriteBlocked } from './reconcile-external-change.ts';

/** What is known of a project file on disk. The functions below are its transitions. */
export interface FileState {
  /** Of the bytes that were read or written last; undefined where the file is missing. */
  readonly signature: FileSignature | undefined;
  /** The document in the file; undefined where the file holds something else, or may. */
  readonly written: ProjectDocument | undefined;
  /** The last document that was certainly in the file: an external change is compared with it. */
  readonly lastWritten: ProjectDocument | undefined;
  /** Why the file must not be overwritten, where it must not. */
  readonly blocked: WriteBlocked | undefined;
}

/** Whether the block ends by itself: the file is checked again, whatever it holds then. */
const isTemporary = (blocked: WriteBlocked | undefined): boolean => blocked?.reason === BEING_WRITTEN.reason;

const isBlocked = (reconciled: ReconcileResult): reconciled is WriteBlocked => 'reason' in reconciled;

/** The file is missing: whatever blocked it is gone with it. */
export function afterMissing(state: FileState): FileState {
  return { ...state, signature: undefined, blocked: undefined };
}

/** The file holds what it held before: a temporary block ends. */
export function afterUnchanged(state: FileState, signature: FileSignature): FileState {
  return { ...state, signature, blocked: isTemporary(state.blocked) ? undefined : state.blocked };
}

/** Another program wrote the file, and that was reconciled. */
export function afterReconciled(
  state: FileState,
  signature: FileSignature,
  reconciled: ReconcileResult,
): FileState {
  const blocked = isBlocked(reconciled) ? reconciled : undefined;
  return {
    // Should a file that is being written end up with these very bytes, they are judged then.
    signature: isTemporary(blocked) ? state.signature : signature,
    written: isBlocked(reconciled) ? undefined : reconciled.documentInFile,
    lastWritten: state.written ?? state.lastWritten,
    blocked,
  };
}

/** The document was written. */
export function afterWritten(
  state: FileState,
  signature: FileSignature | undefined,
  written: ProjectDocument,
): FileState {
  return { ...state, signature, written };
}

/** The file may be overwritten: a person has decided. */
export function afterUnblocked(state: FileState): FileState {
  return { ...state, blocked: undefined, written: undefined };
}
