import type { ProjectEvent } from '../../../shared/contract/project.ts';
import type { ReplicaMerge } from '../../../shared/document/merge/replica.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { clockCovers, isFarAhead } from '../../../shared/document/model/dots.ts';
import { type ReadProjectResult, readProjectBytes } from '../read-project-file.ts';
import type { Editor } from './editor.ts';
import { externalChangeOf, type PendingDecision, TOUCHED_WITHOUT_CHANGE } from './external-change.ts';
import { warningsInWords } from './merge-warnings.ts';
import { ProjectTooLarge } from './size-guard.ts';

/** Why the project file must not be overwritten. */
export interface WriteBlocked {
  readonly reason: string;
  readonly sentence: string;
}

/** `documentInFile`: what the file is known to hold now; undefined where it is to be written again. */
export type ReconcileResult = WriteBlocked | { readonly documentInFile: ProjectDocument | undefined };

export interface ReconcilerOptions {
  readonly editor: Editor;
  readonly pendingDecision: PendingDecision;
  readonly emit: (event: ProjectEvent) => void;
  /** Resolves to whether the file is still the same after a while. */
  readonly isStable: (bytes: Uint8Array) => Promise<boolean>;
  /** Preserves unreadable bytes before they are overwritten; resolves to whether that was allowed. */
  readonly preserveUnreadable: (bytes: Uint8Array) => Promise<boolean>;
}

const writeBlocked = (reason: string, sentence: string): WriteBlocked => ({
  reason,
  sentence: `${sentence} Your changes are safe on this computer; use “Share a copy…” to have them in a file.`,
});

/** While a person is asked about an external change. */
export const DECISION_PENDING: WriteBlocked = {
  reason: 'changedOutside',
  sentence: 'Safe on this computer, not in the file: it was changed outside Alongside.',
};

/** Another program writes the file piece by piece: overwritten now, it would go on writing into a file that is gone. */
export const BEING_WRITTEN: WriteBlocked = {
  reason: 'beingWritten',
  sentence: 'Safe on this computer, not in the file yet: another program is writing it just now.',
};

/** Outcomes of files that are complete. */
const READABLE_OUTCOMES: ReadonlySet<string> = new Set(['ok', 'migrated', 'brokenRecords', 'newer']);

/** Shown where a version that the document already covers replaced the file. */
const OLDER_VERSION_RESTORED =
  'An older version was put in place of this file. Nothing is lost: what you have here is written again.';

const CANNOT_BE_JOINED = 'This file was changed elsewhere, and it cannot be joined with what you have here.';

const DAMAGED =
  'The file was damaged outside Alongside. It is written again from what you had here, and the damaged one was kept.';

/** A damaged file cannot be searched for what was erased for good, so it is not preserved. */
const DAMAGED_NOT_KEPT =
  'The file was damaged outside Alongside. It is written again from what you had here. The damaged one was not kept, since something erased for good may be in it.';

const mergeExternal = async (
  { editor, emit }: ReconcilerOptions,
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
    sentence: 'This file was changed elsewhere. What is new in it is here now.',
    isFromFile: true,
  });
  const [anomaly] = warningsInWords(document, merged?.warnings ?? []);
  if (anomaly !== undefined) emit({ type: 'notice', sentence: anomaly });
  const isOlder = base !== undefined && !clockCovers(theirs.clock, base.clock);
  if (document === before && isOlder) emit({ type: 'notice', sentence: OLDER_VERSION_RESTORED });
  const isSame = clockCovers(theirs.clock, document.clock) && !theirs.gap && stored === theirs;
  return { documentInFile: isSame ? document : stored };
};

const mergeWithinLimits = async (
  options: ReconcilerOptions,
  theirs: ProjectDocument,
  stored: ProjectDocument,
  base: ProjectDocument | undefined,
): Promise<ReconcileResult> => {
  try {
    return await mergeExternal(options, theirs, stored, base);
  } catch (error) {
    if (error instanceof ProjectTooLarge)
      return writeBlocked('tooLarge', `${CANNOT_BE_JOINED} ${error.message}`);
    throw error;
  }
};

const requestDecision = (
  { editor, pendingDecision, emit }: ReconcilerOptions,
  found: ReadProjectResult,
  base: ProjectDocument | undefined,
): ReconcileResult => {
  const externalChange = externalChangeOf(found, base ?? editor.document);
  if (externalChange) {
    pendingDecision.request(externalChange);
    return DECISION_PENDING;
  }
  emit({ type: 'notice', sentence: TOUCHED_WITHOUT_CHANGE });
  return { documentInFile: undefined };
};

const overwriteDamaged = async (
  { emit, preserveUnreadable }: ReconcilerOptions,
  bytes: Uint8Array,
): Promise<ReconcileResult> => {
  emit({ type: 'notice', sentence: (await preserveUnreadable(bytes)) ? DAMAGED : DAMAGED_NOT_KEPT });
  return { documentInFile: undefined };
};

/** By the outcome of reading, where there is nothing to ask. */
const reconcileByOutcome = (
  options: ReconcilerOptions,
  bytes: Uint8Array,
  { outcome, document, stored }: ReadProjectResult,
  base: ProjectDocument | undefined,
): Promise<ReconcileResult> | ReconcileResult => {
  switch (outcome.outcome) {
    case 'ok':
    case 'migrated':
    case 'brokenRecords':
      return document
        ? mergeWithinLimits(options, document, stored ?? document, base)
        : writeBlocked('notOurs', outcome.sentence);
    case 'changedOutside':
    case 'cutShort':
      return overwriteDamaged(options, bytes);
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

/**
 * Reconciles a version of the project file that another program wrote while it is open here. `base`: the document as
 * it was written to the file last.
 */
export function createReconciler(options: ReconcilerOptions) {
  const { editor, pendingDecision, isStable } = options;
  return async (bytes: Uint8Array, base: ProjectDocument | undefined): Promise<ReconcileResult> => {
    const found = readProjectBytes(bytes);
    const { outcome, document } = found;
    if (!READABLE_OUTCOMES.has(outcome.outcome) && !(await isStable(bytes))) return BEING_WRITTEN;
    const isSameProject = document?.project === editor.document.project;
    // Counters that are too far ahead cannot be believed either: the values can still be reviewed and merged.
    const isFar =
      isSameProject && document !== undefined && isFarAhead(editor.document.clock, document.clock);
    if (isSameProject && (isFar || outcome.outcome === 'changedOutside'))
      return requestDecision(options, found, base);
    pendingDecision.clear();
    if (document && document.project !== editor.document.project) {
      return writeBlocked('otherProject', 'Another project lies in the place of this file now.');
    }
    return reconcileByOutcome(options, bytes, found, base);
  };
}
