import type { ProjectEvent } from '../../../shared/contract/project.ts';
import type { ReplicaMerge } from '../../../shared/document/merge/replica.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { clockCovers, isFarAhead } from '../../../shared/document/model/dots.ts';
import { type ReadProject, readProjectBytes } from '../read-project-file.ts';
import type { Editor } from './editor.ts';
import { externalChangeOf, type PendingDecision, TOUCHED_WITHOUT_CHANGE } from './external-change.ts';
import { warningsInWords } from './merge-warnings.ts';
import { ProjectTooLarge } from './size-guard.ts';

/** What somebody else put there is not to be written over. */
export interface WriteBlocked {
  readonly reason: string;
  readonly sentence: string;
}

/** `holds`: what the file is known to hold now; undefined where it is to be written again. */
export type ReconcileResult = WriteBlocked | { readonly documentInFile: ProjectDocument | undefined };

export interface ReconcilerOptions {
  readonly editor: Editor;
  readonly pendingDecision: PendingDecision;
  readonly emit: (event: ProjectEvent) => void;
  /** Whether the file still says the same after a while. */
  readonly isStable: (bytes: Uint8Array) => Promise<boolean>;
  /** Keeps bytes that make no sense before our own are written over them; resolves to whether they stay. */
  readonly preserveUnreadable: (bytes: Uint8Array) => Promise<boolean>;
}

const writeBlocked = (reason: string, sentence: string): WriteBlocked => ({
  reason,
  sentence: `${sentence} Your changes are safe on this computer; use “Save a copy as…” to have them in a file.`,
});

/** Why a file waits while a person is asked about what was done to it by hand. */
export const DECISION_PENDING: WriteBlocked = {
  reason: 'changedOutside',
  sentence: 'Safe on this computer, not in the file: it was changed outside Alongside.',
};

/** Somebody copies a file here piece by piece: written over now, theirs would go on into a file that is no longer there. */
export const BEING_WRITTEN: WriteBlocked = {
  reason: 'beingWritten',
  sentence: 'Safe on this computer, not in the file yet: another program is writing it just now.',
};

/** These files are whole: what is read of them is what somebody wrote. */
const READABLE_OUTCOMES: ReadonlySet<string> = new Set(['ok', 'migrated', 'brokenRecords', 'newer']);

/** Said where a version that is in ours already was put over ours. */
const OLDER_VERSION_RESTORED =
  'An older version was put in place of this file. Nothing is lost: what you have here is written again.';

const CANNOT_BE_JOINED = 'Somebody else changed this file, and it cannot be joined with what you have here.';

const DAMAGED =
  'The file was damaged outside Alongside. It is written again from what you had here, and the damaged one was kept.';

/** Nobody can look into a damaged file for what was erased for good, so it goes whole. */
const DAMAGED_NOT_KEPT =
  'The file was damaged outside Alongside. It is written again from what you had here. The damaged one was not kept, since something erased for good may be in it.';

/** What to do with a version of the project file that somebody else wrote while it is open here. */
export function createReconciler({
  editor,
  pendingDecision,
  emit,
  isStable,
  preserveUnreadable,
}: ReconcilerOptions) {
  const mergeExternal = async (
    theirs: ProjectDocument,
    stored: ProjectDocument,
    base: ProjectDocument | undefined,
  ): Promise<ReconcileResult> => {
    try {
      return await mergeWithoutLimit(theirs, stored, base);
    } catch (error) {
      if (error instanceof ProjectTooLarge)
        return writeBlocked('tooLarge', `${CANNOT_BE_JOINED} ${error.message}`);
      throw error;
    }
  };
  const mergeWithoutLimit = async (
    theirs: ProjectDocument,
    stored: ProjectDocument,
    base: ProjectDocument | undefined,
  ): Promise<ReconcileResult> => {
    const before = editor.document;
    let merged: ReplicaMerge | undefined;
    const document = await editor.replace({
      produce: (_mine, mergeCopy) => {
        merged = mergeCopy(theirs);
        return merged.document;
      },
      reason: 'merged',
      sentence: 'Somebody else changed this file. What they did was taken in.',
      isFromFile: true,
    });
    const [anomaly] = warningsInWords(document, merged?.warnings ?? []);
    if (anomaly !== undefined) emit({ type: 'notice', sentence: anomaly });
    const isOlder = base !== undefined && !clockCovers(theirs.clock, base.clock);
    if (document === before && isOlder) emit({ type: 'notice', sentence: OLDER_VERSION_RESTORED });
    const isSame = clockCovers(theirs.clock, document.clock) && !theirs.gap && stored === theirs;
    return { documentInFile: isSame ? document : stored };
  };
  const requestDecision = (found: ReadProject, base: ProjectDocument | undefined): ReconcileResult => {
    const externalChange = externalChangeOf(found, base ?? editor.document);
    if (externalChange) {
      pendingDecision.request(externalChange);
      return DECISION_PENDING;
    }
    emit({ type: 'notice', sentence: TOUCHED_WITHOUT_CHANGE });
    return { documentInFile: undefined };
  };
  const overwriteDamaged = async (bytes: Uint8Array): Promise<ReconcileResult> => {
    emit({ type: 'notice', sentence: (await preserveUnreadable(bytes)) ? DAMAGED : DAMAGED_NOT_KEPT });
    return { documentInFile: undefined };
  };
  /** `base`: the document as we last wrote it to the file. */
  return async (bytes: Uint8Array, base: ProjectDocument | undefined): Promise<ReconcileResult> => {
    const found = readProjectBytes(bytes);
    const { outcome, document } = found;
    if (!READABLE_OUTCOMES.has(outcome.outcome) && !(await isStable(bytes))) return BEING_WRITTEN;
    const isOurs = document?.project === editor.document.project;
    // Counters that leave no room cannot be believed either: its values can still be looked at and taken in.
    const isFar = isOurs && document !== undefined && isFarAhead(editor.document.clock, document.clock);
    if (isOurs && (isFar || outcome.outcome === 'changedOutside')) return requestDecision(found, base);
    pendingDecision.clear();
    if (document && document.project !== editor.document.project) {
      return writeBlocked('otherProject', 'Another project lies in the place of this file now.');
    }
    switch (outcome.outcome) {
      case 'ok':
      case 'migrated':
      case 'brokenRecords':
        return document
          ? mergeExternal(document, found.stored ?? document, base)
          : writeBlocked('notOurs', outcome.sentence);
      case 'changedOutside':
      case 'cutShort':
        return overwriteDamaged(bytes);
      case 'newer':
        return writeBlocked('newer', 'A newer version of Alongside wrote this file.');
      case 'conflictMarkers':
        return writeBlocked('conflictMarkers', 'Another tool left two versions of the project in this file.');
      default:
        return writeBlocked(
          outcome.outcome,
          'Something that is not this project lies in the place of this file now.',
        );
    }
  };
}
