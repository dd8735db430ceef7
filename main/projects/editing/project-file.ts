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
import { createProjectAdapter } from '../../storage/project-adapter.ts';
import { diskTroubleOf, fileBehindSentence } from '../disk-trouble.ts';
import { createMutex } from '../mutex.ts';
import { BEING_WRITTEN, type ReconcileResult, type WriteBlocked } from './reconcile-external-change.ts';

/** How long edits may stay out of the project file, in milliseconds. They are safe in the journal meanwhile. */
const WRITE_DELAY_MS = 300;
const MAX_WRITE_DELAY_MS = 1000;
/** Between looks for a partner's version. */
const CHECK_INTERVAL_MS = 2000;
/** Between tries when writing fails; the last repeats. */
const RETRY_DELAYS_MS = [1000, 2000, 5000, 15_000];
/** How often a file that others write at this very moment is looked at anew before it is written; then it is their turn to look. */
const MAX_WRITE_ATTEMPTS = 5;

export interface ProjectFileOptions {
  readonly files: Files;
  /** Changes when the file is renamed under us. */
  readonly path: () => string;
  readonly document: () => ProjectDocument;
  readonly toBytes: (document: ProjectDocument) => Bytes;
  /** What lies there now; undefined where nothing does. */
  readonly signature: FileSignature | undefined;
  /** The document that lies there now. */
  readonly written: ProjectDocument | undefined;
  /** What we last wrote there, where something else lies there now: a change made outside is compared with it. */
  readonly base?: ProjectDocument | undefined;
  /** Why what lies there is not to be written over, where it is not. */
  readonly blocked?: WriteBlocked | undefined;
  /** Takes in what somebody else wrote over `base`; says why it can't be written over, or what the file holds now. */
  readonly reconcile: (bytes: Uint8Array, base: ProjectDocument | undefined) => Promise<ReconcileResult>;
  /** The file is no longer there. True where it was found under another name: `path` then says which. */
  readonly followRename: (signature: FileSignature) => Promise<boolean>;
  readonly onWritten: (document: ProjectDocument) => Promise<void>;
  readonly onSave: (save: SaveState) => void;
  readonly now: () => Date;
}

/** Keeps the project file up with the document, and notices when others write it. */
export interface ProjectFile {
  /** There is something to write, a second from now at the latest. */
  scheduleWrite(): void;
  /** Writes now whatever is not in the file yet. */
  flush(): Promise<SaveState>;
  /** Looks for a partner's version now. */
  checkForChanges(): Promise<void>;
  saveState(): SaveState;
  /** What lies there may be written over. */
  unblock(): void;
  /** Stops looking and writing; does not flush. */
  stop(): void;
}

/** The file is looked at anew, whatever it holds then. */
const isTemporary = (blockedBy: WriteBlocked | undefined): boolean =>
  blockedBy?.reason === BEING_WRITTEN.reason;

const isBlocked = (reconciled: ReconcileResult): reconciled is WriteBlocked => 'reason' in reconciled;

/** Starts keeping a project file. Writes nothing until `soon` or `flush`. */
export function createProjectFile(options: ProjectFileOptions): ProjectFile {
  const { files, path } = options;
  const runExclusive = createMutex();
  let { signature, written } = options;
  /** The last version that was sure to be in the file: what a change made outside is compared with. */
  let lastWritten = options.base ?? written;
  let { blocked } = options;
  let saveState: SaveState = blocked
    ? { state: 'failed', ...blocked }
    : { state: 'saved', at: options.now().toISOString() };
  let timer: NodeJS.Timeout | undefined;
  let deadline = 0;
  let failures = 0;
  let runningCheck: Promise<void> | undefined;
  let isStopped = false;

  const setSaveState = (state: SaveState): SaveState => {
    saveState = state;
    options.onSave(state);
    return state;
  };
  /** Once; looking goes on. */
  const reportBlocked = (blockedBy: WriteBlocked): SaveState =>
    saveState.state === 'failed' && saveState.sentence === blockedBy.sentence
      ? saveState
      : setSaveState({ state: 'failed', ...blockedBy });
  const reconcileNow = async (): Promise<void> => {
    const knownSignature = signature ?? { size: -1, tail: '', crc: 0, fingerprint: '' };
    const check = await detectExternalChange(files, path(), knownSignature);
    if (check.state === 'gone') {
      const wasRenamed = signature !== undefined && (await options.followRename(signature));
      if (wasRenamed) return reconcileNow();
      signature = undefined;
      blocked = undefined;
      return;
    }
    if (check.state === 'different') {
      const reconciled = await options.reconcile(check.bytes, written ?? lastWritten);
      blocked = isBlocked(reconciled) ? reconciled : undefined;
      lastWritten = written ?? lastWritten;
      written = isBlocked(reconciled) ? undefined : reconciled.documentInFile;
      // Should it end up with these very bytes, they are judged then.
      if (isTemporary(blocked)) return;
    } else if (isTemporary(blocked)) {
      blocked = undefined;
    }
    signature = check.signature;
  };
  const writeNow = async (attemptsLeft = MAX_WRITE_ATTEMPTS): Promise<SaveState> => {
    await reconcileNow();
    if (blocked) return reportBlocked(blocked);
    const document = options.document();
    if (document !== written) {
      // A version that somebody put there since the last look is never written over unread.
      const mayReplace = attemptsLeft > 0 ? () => isUnchangedOnDisk(files, path(), signature) : undefined;
      const adapter = createProjectAdapter(files, path(), () => null, options.toBytes, mayReplace);
      try {
        await adapter.write(document);
      } catch (error) {
        if (errorCodeOf(error) === FILE_CHANGED_CODE) return writeNow(attemptsLeft - 1);
        throw error;
      }
      signature = await signatureOf(files, path(), options.toBytes(document));
      written = document;
      await options.onWritten(document);
    }
    failures = 0;
    return setSaveState({ state: 'saved', at: options.now().toISOString() });
  };
  const scheduleIn = (wait: number): void => {
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
    timer.unref();
  };
  const flush = (): Promise<SaveState> => {
    clearTimeout(timer);
    timer = undefined;
    deadline = 0;
    return runExclusive(async () => {
      try {
        return await writeNow();
      } catch (error) {
        const trouble = diskTroubleOf(error);
        scheduleIn(RETRY_DELAYS_MS[Math.min(failures, RETRY_DELAYS_MS.length - 1)] ?? MAX_WRITE_DELAY_MS);
        failures += 1;
        return setSaveState({
          state: 'failed',
          reason: trouble.reason,
          sentence: fileBehindSentence(trouble),
        });
      }
    });
  };
  /** Looks, and writes back what the other version lacked. */
  const checkForChanges = (): Promise<void> => {
    // One look at a time: a file that is being written takes longer to look at than looks are apart.
    runningCheck ??= runExclusive(async () => {
      const wasBlocked = blocked !== undefined;
      await reconcileNow();
      if (blocked) reportBlocked(blocked);
      // Even where there is nothing to write: the sign must say so again.
      else if (wasBlocked || (signature && options.document() !== written)) scheduleIn(WRITE_DELAY_MS);
    })
      .catch(() => undefined)
      .finally(() => {
        runningCheck = undefined;
      });
    return runningCheck;
  };
  const checkTimer = setInterval(() => void checkForChanges(), CHECK_INTERVAL_MS);
  checkTimer.unref();

  const scheduleWrite = (): void => {
    const now = performance.now();
    deadline ||= now + MAX_WRITE_DELAY_MS;
    if (failures === 0) scheduleIn(Math.max(0, Math.min(WRITE_DELAY_MS, deadline - now)));
  };
  return {
    scheduleWrite,
    flush,
    checkForChanges,
    saveState: () => saveState,
    unblock: () => {
      blocked = undefined;
      written = undefined;
      scheduleWrite();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      clearInterval(checkTimer);
    },
  };
}
