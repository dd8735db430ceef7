import type { SaveState } from '../../../shared/contract/project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import {
  detectExternalChange,
  type FileSignature,
  isUnchangedOnDisk,
  signatureOf,
} from '../../storage/detect-external-change.ts';
import { FILE_CHANGED_CODE } from '../../storage/durable-file.ts';
import { type Bytes, errorCodeOf, type Files } from '../../storage/files.ts';
import { createMutex } from '../../storage/mutex.ts';
import { createProjectAdapter } from '../../storage/project-adapter.ts';
import { diskTroubleOf, fileBehindSentence } from '../disk-trouble.ts';
import {
  afterMissing,
  afterReconciled,
  afterUnblocked,
  afterUnchanged,
  afterWritten,
  type FileState,
} from './file-state.ts';
import type { ReconcileResult, WriteBlocked } from './reconcile-external-change.ts';
import { createWriteSchedule, type WriteSchedule } from './write-schedule.ts';

/** Between checks for external changes, in milliseconds. */
const CHECK_INTERVAL_MS = 2000;
/** How often a file that another program writes at this very moment is reconciled before it is overwritten all the same. */
const MAX_WRITE_ATTEMPTS = 5;

export interface ProjectFileOptions {
  readonly files: Files;
  /** Changes when another program renames the file. */
  readonly path: () => string;
  readonly document: () => ProjectDocument;
  readonly toBytes: (document: ProjectDocument) => Bytes;
  /** Of the file on disk; undefined where there is none. */
  readonly signature: FileSignature | undefined;
  /** The document in the file. */
  readonly written: ProjectDocument | undefined;
  /** The document that was written last, where the file holds something else now: an external change is compared with it. */
  readonly base?: ProjectDocument | undefined;
  /** Why the file must not be overwritten, where it must not. */
  readonly blocked?: WriteBlocked | undefined;
  /** Merges what another program wrote over `base`; resolves to why it can't be overwritten, or to what the file holds now. */
  readonly reconcile: (bytes: Uint8Array, base: ProjectDocument | undefined) => Promise<ReconcileResult>;
  /** The file is missing. Resolves to true where it was found under another name, which `path` then returns. */
  readonly followRename: (signature: FileSignature) => Promise<boolean>;
  readonly onWritten: (document: ProjectDocument) => Promise<void>;
  readonly onSave: (save: SaveState) => void;
  readonly now: () => Date;
}

/** Keeps the project file up to date with the document, and detects external changes. */
export interface ProjectFile {
  /** There is something to write: a second from now at the latest. */
  scheduleWrite(): void;
  /** Writes now what is not in the file yet. */
  flush(): Promise<SaveState>;
  /** Checks for an external change now. */
  checkForChanges(): Promise<void>;
  saveState(): SaveState;
  /** The file may be overwritten. */
  unblock(): void;
  /** Stops checking and writing; does not flush. */
  stop(): void;
}

/** State of a project file that is kept up to date. */
interface SyncState {
  readonly options: ProjectFileOptions;
  readonly runExclusive: ReturnType<typeof createMutex>;
  readonly schedule: WriteSchedule;
  file: FileState;
  saveState: SaveState;
  runningCheck: Promise<void> | undefined;
}

/** Matches no file. */
const NO_SIGNATURE: FileSignature = { size: -1, tail: '', crc: 0, fingerprint: '' };

const setSaveState = (state: SyncState, saveState: SaveState): SaveState => {
  state.saveState = saveState;
  state.options.onSave(saveState);
  return saveState;
};

const savedNow = ({ now }: ProjectFileOptions): SaveState => ({ state: 'saved', at: now().toISOString() });

/** Reported once; the file is checked on. */
const reportBlocked = (state: SyncState, blocked: WriteBlocked): SaveState =>
  state.saveState.state === 'failed' && state.saveState.sentence === blocked.sentence
    ? state.saveState
    : setSaveState(state, { state: 'failed', ...blocked });

/** Brings the file state up to date with the disk; what another program wrote is reconciled. */
const reconcileNow = async (state: SyncState): Promise<void> => {
  const { files, path, followRename, reconcile } = state.options;
  const { signature } = state.file;
  const check = await detectExternalChange(files, path(), signature ?? NO_SIGNATURE);
  if (check.state === 'gone') {
    if (signature !== undefined && (await followRename(signature))) return reconcileNow(state);
    state.file = afterMissing(state.file);
  } else if (check.state === 'different') {
    const reconciled = await reconcile(check.bytes, state.file.written ?? state.file.lastWritten);
    state.file = afterReconciled(state.file, check.signature, reconciled);
  } else {
    state.file = afterUnchanged(state.file, check.signature);
  }
};

const writeDocument = async (
  { file, options }: SyncState,
  document: ProjectDocument,
  mayReplace: (() => Promise<boolean>) | undefined,
): Promise<FileState> => {
  const { files, path, toBytes } = options;
  await createProjectAdapter(files, path(), () => null, toBytes, mayReplace).write(document);
  return afterWritten(file, await signatureOf(files, path(), toBytes(document)), document);
};

const writeNow = async (state: SyncState, attemptsLeft = MAX_WRITE_ATTEMPTS): Promise<SaveState> => {
  await reconcileNow(state);
  const { options, file } = state;
  const { files, path } = options;
  if (file.blocked) return reportBlocked(state, file.blocked);
  const document = options.document();
  if (document !== file.written) {
    // A version that another program wrote since the last check is never overwritten unread.
    const mayReplace =
      attemptsLeft > 0 ? () => isUnchangedOnDisk(files, path(), state.file.signature) : undefined;
    try {
      state.file = await writeDocument(state, document, mayReplace);
    } catch (error) {
      if (errorCodeOf(error) === FILE_CHANGED_CODE) return writeNow(state, attemptsLeft - 1);
      throw error;
    }
    await options.onWritten(document);
  }
  state.schedule.noteSucceeded();
  return setSaveState(state, savedNow(options));
};

const flush = (state: SyncState): Promise<SaveState> => {
  state.schedule.noteStarted();
  return state.runExclusive(async () => {
    try {
      return await writeNow(state);
    } catch (error) {
      const trouble = diskTroubleOf(error);
      state.schedule.noteFailed();
      const sentence = fileBehindSentence(trouble);
      return setSaveState(state, { state: 'failed', reason: trouble.reason, sentence });
    }
  });
};

const checkNow = async (state: SyncState): Promise<void> => {
  const wasBlocked = state.file.blocked !== undefined;
  await reconcileNow(state);
  const { blocked, signature, written } = state.file;
  if (blocked) reportBlocked(state, blocked);
  // After a block also where there is nothing to write: the save state must say so.
  else if (wasBlocked || (signature && state.options.document() !== written)) state.schedule.requestAnyway();
};

/** Checks for an external change, and schedules a write of what the other version lacks. */
const checkForChanges = (state: SyncState): Promise<void> => {
  // One check at a time: of a file that is being written it takes longer than the interval.
  state.runningCheck ??= state
    .runExclusive(() => checkNow(state))
    .catch(() => undefined)
    .finally(() => {
      state.runningCheck = undefined;
    });
  return state.runningCheck;
};

/** Starts keeping a project file up to date. Writes nothing until `scheduleWrite` or `flush`. */
export function createProjectFile(options: ProjectFileOptions): ProjectFile {
  const { signature, written, base, blocked } = options;
  const state: SyncState = {
    options,
    runExclusive: createMutex(),
    schedule: createWriteSchedule(() => void flush(state)),
    file: { signature, written, lastWritten: base ?? written, blocked },
    saveState: blocked ? { state: 'failed', ...blocked } : savedNow(options),
    runningCheck: undefined,
  };
  const checkTimer = setInterval(() => void checkForChanges(state), CHECK_INTERVAL_MS);
  checkTimer.unref();
  return {
    scheduleWrite: state.schedule.request,
    flush: () => flush(state),
    checkForChanges: () => checkForChanges(state),
    saveState: () => state.saveState,
    unblock: () => {
      state.file = afterUnblocked(state.file);
      state.schedule.request();
    },
    stop: () => {
      state.schedule.stop();
      clearInterval(checkTimer);
    },
  };
}
