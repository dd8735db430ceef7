import type { ProjectEvent, SaveState } from '../../../shared/contract/project.ts';
import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import type { Edit } from '../../../shared/document/edit/edit.ts';
import { isErasureWrite } from '../../../shared/document/edit/edit.ts';
import { createReplica, type Replica, type ReplicaMerge } from '../../../shared/document/merge/replica.ts';
import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import { nextDot, replicaOf } from '../../../shared/document/model/dots.ts';
import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import { getOwn } from '../../../shared/document/model/get-own.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import { newReplicaId } from '../../../shared/document/model/new-id.ts';
import { findRecord } from '../../../shared/document/model/record-tables.ts';
import {
  type EditAuthors,
  isNamed,
  withEditAuthors,
  withReplicaInfo,
} from '../../../shared/document/model/replica-info.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import type { JsonStore } from '../../storage/json-store.ts';
import { createMutex } from '../../storage/mutex.ts';
import type { Version, VersionReason } from '../../storage/snapshots.ts';
import { diskTroubleOf, notSavedSentence } from '../disk-trouble.ts';
import { random } from '../platform.ts';
import type { ProjectMetadata } from '../project-metadata.ts';
import type { ServiceContext } from '../service-context.ts';
import { UserFacingError } from '../user-facing-error.ts';
import { acceptEdit } from './accept-edit.ts';
import { ownReplicaInfo, unnamedReplicas } from './own-authors.ts';
import type { ProjectJournal } from './project-journal.ts';
import type { SizeGuard } from './size-guard.ts';

/** Outcome of a commit. `notSaved`: nothing changed; commit again with the same nonce. */
export type CommitResult =
  | { readonly outcome: 'saved'; readonly dot: Dot }
  | { readonly outcome: 'refused'; readonly sentence: string }
  /** Nothing changed: the project is closed; once it is open again it takes the edit. */
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'notSaved'; readonly reason: string; readonly sentence: string };

/** Merges a copy with the present document. */
export type MergeCopy = (theirs: ProjectDocument) => ReplicaMerge;

/** Replaces the whole document: by what, what to keep of the old one, and what to tell people. */
export interface Replacement {
  /** Returns the same document where nothing is to change. */
  readonly produce: (document: ProjectDocument, mergeCopy: MergeCopy) => ProjectDocument;
  /** What a person changes in that document in the same step: undone with it, and written as theirs. */
  readonly editAfter?: (produced: ProjectDocument) => Edit | undefined;
  /** Saves the old document as a version first. */
  readonly saveBefore?: VersionReason;
  readonly reason: VersionReason;
  readonly sentence: string;
  /** Where the clock goes back: dots of before must never be used again. */
  readonly renewsReplica?: boolean;
  /** Comes from the project file itself: accepted also after `seal`, until the file's last write. */
  readonly isFromFile?: boolean;
}

export interface EditorOptions {
  readonly context: ServiceContext;
  readonly document: ProjectDocument;
  readonly projectJournal: ProjectJournal;
  readonly sizeGuard: SizeGuard;
  readonly metadata: JsonStore<ProjectMetadata>;
  readonly emit: (event: ProjectEvent) => void;
  /** Called after each change of the document. */
  readonly onChange: () => void;
  /** Called before something is erased for good; where it rejects, nothing is erased. */
  readonly onErasing: () => Promise<void>;
}

/** The document of one open project: changes are serialised, and in memory only once they are on disk. */
export interface Editor {
  readonly document: ProjectDocument;
  /** `isHistoryStep`: an undo or redo, to which no lifecycle guard applies. */
  commit(edit: Edit, nonce?: string, isHistoryStep?: boolean): Promise<CommitResult>;
  /** Rejects with the system's error, or with `ProjectTooLarge`, and then nothing changed. */
  replace(replacement: Replacement): Promise<ProjectDocument>;
  /** Result of merging a copy. Nothing changes. */
  readonly mergeCopy: MergeCopy;
  /** Keeps the present document as a version and starts the journal on it, where no edit did; resolves to whether it did. */
  beginJournal(): Promise<boolean>;
  /** Writes a snapshot of the present document and starts a new journal on it. */
  checkpoint(reason: VersionReason): Promise<void>;
  /** Saves the present document as a version. */
  saveVersion(reason: VersionReason): Promise<Version>;
  /** Lets running changes end and accepts no more but those of the file's last write. */
  seal(): Promise<void>;
  /** Runs between changes. */
  runExclusive<T>(task: () => Promise<T>): Promise<T>;
}

/** Records after an edit as windows get them: JSON of `[kind, id, record, place][]`. */
const recordsAsJson = (document: ProjectDocument, touched: readonly RecordRef[]): string =>
  JSON.stringify(
    touched.flatMap((ref) => {
      const found = findRecord(document, ref);
      return found ? [[found.kind, found.id, found.record, found.location]] : [];
    }),
  );

/** Shown where a computer was cloned, or restored from a backup, while the project was open. */
const TWIN_MERGED =
  'A copy of this computer, or this one before it was restored, has changed the project too. Everything of both is kept; where it differs you see both.';

/** State of an editor. */
interface EditorState extends Omit<EditorOptions, 'document'> {
  readonly replica: Replica;
  document: ProjectDocument;
  /** Edits are no longer accepted. */
  isSealed: boolean;
}

const rememberOwnReplica = async (metadata: JsonStore<ProjectMetadata>, replicaId: string): Promise<void> => {
  if (!metadata.data.ours.includes(replicaId))
    await metadata.update((draft) => {
      draft.ours.push(replicaId);
    });
};

/** Whether a merge wrote under a replica id of this copy. */
const hasOwnWrites = ({ lastDot, hasTwin }: ReplicaMerge): boolean => lastDot !== undefined || hasTwin;

/** Merges a copy with the document; writes that the merge itself makes carry this copy's replica info. */
const mergeWithDocument = (state: EditorState, theirs: ProjectDocument): ReplicaMerge => {
  const merged = state.replica.merge(state.document, theirs, documentRules);
  if (!hasOwnWrites(merged)) return merged;
  return {
    ...merged,
    document: withReplicaInfo(merged.document, merged.writerId, ownReplicaInfo(state.context)),
  };
};

/**
 * What the next edit says of who writes: the replica's first one everything, a later one a name that was given since.
 * A name goes to earlier replicas of this computer too, where none was there: their writes are by the same people.
 */
const authorsForNextEdit = (state: EditorState): EditAuthors | undefined => {
  const known = getOwn(state.document.sessions, state.replica.id);
  const own = ownReplicaInfo(state.context);
  const { on, ...name } = own;
  if (known?.on !== undefined && (isNamed(known) || !isNamed(own))) return undefined;
  const unnamedIds = isNamed(own) ? unnamedReplicas(state.document, state.metadata.data.ours) : [];
  const earlierIds = unnamedIds.filter((id) => id !== state.replica.id);
  return {
    info: known?.on === undefined ? own : name,
    ...(earlierIds.length > 0 && { earlier: Object.fromEntries(earlierIds.map((id) => [id, name])) }),
  };
};

/** Applies an edit once it is in the journal. Whatever can fail comes before the document changes. */
const applyDurably = async (state: EditorState, edit: Edit, nonce?: string): Promise<Dot> => {
  const { replica, document, projectJournal } = state;
  const dot = nextDot(document.clock, replica.id);
  const authors = authorsForNextEdit(state);
  const applied = applyEdit(document, edit, dot, documentRules);
  const after = authors ? withEditAuthors(applied.document, dot, authors) : applied.document;
  const records = recordsAsJson(after, applied.touched);
  const authorsJson = authors && JSON.stringify(authors);
  state.sizeGuard.check(document, after, `${records}${authorsJson ?? ''}`);
  await rememberOwnReplica(state.metadata, replica.id);
  if (edit.writes.some(isErasureWrite)) await state.onErasing();
  await projectJournal.append({ dot, edit, ...authors, nonce }, document);
  replica.noteEdit(dot, edit);
  state.document = after;
  state.emit({ type: 'edited', dot, nonce, authors: authorsJson, records });
  state.onChange();
  return dot;
};

const commitFailure = ({ emit }: EditorState, error: unknown): CommitResult => {
  if (error instanceof RangeError) return { outcome: 'refused', sentence: error.message };
  const trouble = diskTroubleOf(error);
  const sentence = notSavedSentence(trouble);
  emit({ type: 'save', save: { state: 'failed', reason: trouble.reason, sentence } });
  return { outcome: 'notSaved', reason: trouble.reason, sentence };
};

const commit = async (
  state: EditorState,
  requested: Edit,
  nonce?: string,
  isHistoryStep = false,
): Promise<CommitResult> => {
  const knownDot = nonce === undefined ? undefined : state.projectJournal.dotOf(nonce);
  if (knownDot !== undefined) return { outcome: 'saved', dot: knownDot };
  if (state.isSealed) return { outcome: 'closed' };
  const accepted = acceptEdit(state.document, requested, isHistoryStep);
  if ('refusal' in accepted) return { outcome: 'refused', sentence: accepted.refusal };
  try {
    return { outcome: 'saved', dot: await applyDurably(state, accepted, nonce) };
  } catch (error) {
    return commitFailure(state, error);
  }
};

/** Writes a replacement to our folder: metadata, a version of the old state, a new base of the journal. */
const persistReplacement = async (
  { document, metadata, projectJournal, onErasing }: EditorState,
  after: ProjectDocument,
  merged: ReplicaMerge | undefined,
  { saveBefore, reason }: Replacement,
): Promise<void> => {
  if (merged !== undefined && hasOwnWrites(merged)) await rememberOwnReplica(metadata, merged.writerId);
  if (erasedRecordsOf(after).length > erasedRecordsOf(document).length) await onErasing();
  if (saveBefore) await projectJournal.saveVersion(document, saveBefore);
  await projectJournal.checkpoint(after, reason);
};

/** The edit of the same step, under the id that goes on from here. @throws {UserFacingError} where it is refused */
const editProduced = (
  state: EditorState,
  produced: ProjectDocument,
  merged: ReplicaMerge | undefined,
  { editAfter }: Replacement,
): { readonly document: ProjectDocument; readonly dot: Dot; readonly edit: Edit } | undefined => {
  const requested = editAfter?.(produced);
  if (!requested?.writes.length) return undefined;
  const edit = acceptEdit(produced, requested, true);
  if ('refusal' in edit) throw new UserFacingError(edit.refusal);
  const dot = nextDot(produced.clock, merged?.writerId ?? state.replica.id);
  const { document } = applyEdit(produced, edit, dot, documentRules);
  return { document: withEditAuthors(document, dot, { info: ownReplicaInfo(state.context) }), dot, edit };
};

const replace = async (state: EditorState, replacement: Replacement): Promise<ProjectDocument> => {
  const before = state.document;
  if (state.isSealed && !replacement.isFromFile)
    throw new UserFacingError('The project was closed meanwhile. Open it again.');
  let merged: ReplicaMerge | undefined;
  const produced = replacement.produce(before, (theirs) => {
    merged = mergeWithDocument(state, theirs);
    return merged;
  });
  const edited = editProduced(state, produced, merged, replacement);
  const after = edited?.document ?? produced;
  if (after === before) return before;
  state.sizeGuard.check(before, after);
  if (edited) await rememberOwnReplica(state.metadata, replicaOf(edited.dot));
  await persistReplacement(state, after, merged, replacement);
  state.document = after;
  merged?.accept();
  if (edited) state.replica.noteEdit(edited.dot, edited.edit);
  if (replacement.renewsReplica) state.replica.renewId();
  const reason = merged?.hasTwin ? `${replacement.sentence} ${TWIN_MERGED}` : replacement.sentence;
  state.emit({ type: 'replaced', document: JSON.stringify(after), reason });
  state.onChange();
  return state.document;
};

/** Starts editing. */
export function createEditor(options: EditorOptions): Editor {
  const runExclusive = createMutex();
  const state: EditorState = {
    ...options,
    replica: createReplica(() => newReplicaId(random)),
    isSealed: false,
  };
  const { projectJournal } = options;
  return {
    get document() {
      return state.document;
    },
    commit: (edit, nonce, isHistoryStep) => runExclusive(() => commit(state, edit, nonce, isHistoryStep)),
    replace: (replacement) => runExclusive(() => replace(state, replacement)),
    mergeCopy: (theirs) => mergeWithDocument(state, theirs),
    beginJournal: () => runExclusive(() => projectJournal.begin(state.document)),
    checkpoint: (reason) => runExclusive(() => projectJournal.checkpoint(state.document, reason)),
    saveVersion: (reason) => runExclusive(() => projectJournal.saveVersion(state.document, reason)),
    seal: () =>
      runExclusive(async () => {
        state.isSealed = true;
      }),
    runExclusive,
  };
}

/** Save state right after a commit: saved, unless the project file itself could not be written. */
export function saveStateAfterCommit(fileState: SaveState, now: Date): SaveState {
  return fileState.state === 'failed' ? fileState : { state: 'saved', at: now.toISOString() };
}
