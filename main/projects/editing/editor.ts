import type { ProjectEvent, SaveState } from '../../../shared/contract.ts';
import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import type { Edit } from '../../../shared/document/edit/edit.ts';
import { isErasureWrite } from '../../../shared/document/edit/edit.ts';
import { addDependantErasures, dropWritesToErased } from '../../../shared/document/edit/erase.ts';
import { createReplica, type ReplicaMerge } from '../../../shared/document/merge/replica.ts';
import type { ProjectDocument, RecordRef, ReplicaInfo } from '../../../shared/document/model/document.ts';
import { nextDot } from '../../../shared/document/model/dots.ts';
import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import { getOwn } from '../../../shared/document/model/get-own.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import { newReplicaId } from '../../../shared/document/model/ids.ts';
import { findRecord } from '../../../shared/document/model/record-tables.ts';
import { withReplicaInfo, withReplicaInfoByDot } from '../../../shared/document/model/replica-info.ts';
import { checkEdit, checkWrites } from '../../../shared/records/checks/check-edit.ts';
import { localDateOf } from '../../../shared/records/fields/dates.ts';
import { rules } from '../../../shared/records/registry.ts';
import type { JsonStore } from '../../storage/json-store.ts';
import type { Version, VersionReason } from '../../storage/snapshots.ts';
import { diskTroubleOf, notSavedSentence } from '../disk-trouble.ts';
import { createMutex } from '../mutex.ts';
import { random } from '../platform.ts';
import type { ProjectMetadata } from '../project-metadata.ts';
import { UserFacingError } from '../routes/procedures.ts';
import type { ServiceContext } from '../service-context.ts';
import { countersUsedUpSentence } from './counter-limits.ts';
import type { SizeGuard } from './size-guard.ts';
import type { WriteAheadLog } from './write-ahead-log.ts';

/** How asking for an edit ended. `notSavedSentence`: nothing changed; ask again with the same nonce. */
export type CommitResult =
  | { readonly outcome: 'saved'; readonly dot: Dot }
  | { readonly outcome: 'refused'; readonly sentence: string }
  /** Nothing changed: this session is over; the next one takes the edit. */
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'notSaved'; readonly reason: string; readonly sentence: string };

/** Joins a copy with the document of the moment. */
export type MergeCopy = (theirs: ProjectDocument) => ReplicaMerge;

/** How a whole new state comes about: what it is, what to keep of the old one, and what to tell people. */
export interface Replacement {
  /** The document itself where nothing is to change. A copy is joined with `join`. */
  readonly produce: (document: ProjectDocument, mergeCopy: MergeCopy) => ProjectDocument;
  /** Keeps the old state as a version of its own first. */
  readonly saveBefore?: VersionReason;
  readonly reason: VersionReason;
  readonly sentence: string;
  /** Where the clock goes back: dots of before must never be used again. */
  readonly renewsReplica?: boolean;
  /** What lies in the project file itself: heard until the last write, when nobody else is any more. */
  readonly isFromFile?: boolean;
}

export interface EditorOptions {
  readonly context: ServiceContext;
  readonly document: ProjectDocument;
  readonly writeAheadLog: WriteAheadLog;
  readonly sizeGuard: SizeGuard;
  readonly metadata: JsonStore<ProjectMetadata>;
  readonly emit: (event: ProjectEvent) => void;
  /** The document is another one now. */
  readonly onChange: () => void;
  /** Something is about to be erased for good; rejects where that cannot be noted, and then nothing is erased. */
  readonly onErasing: () => Promise<void>;
}

/** The document of one open project: one change at a time, in memory only once it is on disk. */
export interface Editor {
  readonly document: ProjectDocument;
  /** `isTurn`: it takes back, or makes again, what was so before: no guard of a lifecycle stands in its way. */
  commit(edit: Edit, nonce?: string, isHistoryStep?: boolean): Promise<CommitResult>;
  /** Rejects with the system's error, or with `ProjectTooLarge`, and then nothing changed. */
  replace(replacement: Replacement): Promise<ProjectDocument>;
  /** What joining a copy would come to. Nothing changes. */
  readonly mergeCopy: MergeCopy;
  /** Makes the present state the base of the journal, once changes before it are through. */
  checkpoint(reason: VersionReason): Promise<void>;
  /** Keeps the present state among the versions. */
  saveVersion(reason: VersionReason): Promise<Version>;
  /** After the changes under way no more are taken but those of the file's last write: another session may begin. */
  seal(): Promise<void>;
  /** Runs between changes. */
  runExclusive<T>(task: () => Promise<T>): Promise<T>;
}

/** Records after an edit as windows take them: JSON of `[kind, id, record, place][]`. */
const recordsAsJson = (document: ProjectDocument, touched: readonly RecordRef[]): string =>
  JSON.stringify(
    touched.flatMap((ref) => {
      const found = findRecord(document, ref);
      return found ? [[found.kind, found.id, found.record, found.location]] : [];
    }),
  );

const ERASED_MEANWHILE = 'It was erased for good meanwhile, and what was written to it is not kept.';

/** Said where a computer was copied, or set back, while the project was open. */
const TWIN_MERGED =
  'A copy of this computer, or this one before it was restored, has changed the project too. Everything of both is kept; where it differs you see both.';

/** Starts editing. */
export function createEditor(options: EditorOptions): Editor {
  const { context, writeAheadLog, sizeGuard, metadata, emit, onChange, onErasing } = options;
  const runExclusive = createMutex();
  let { document } = options;
  const replica = createReplica(() => newReplicaId(random));
  let isSealed = false;

  const ownReplicaInfo = (): ReplicaInfo => {
    const { org, role } = context.settings.data;
    return { ...(org ? { org } : {}), ...(role ? { role } : {}), on: localDateOf(context.now()) };
  };
  const rememberOwnReplica = async (replicaId: string): Promise<void> => {
    if (!metadata.data.ours.includes(replicaId))
      await metadata.update((data) => ({ ...data, ours: [...data.ours, replicaId] }));
  };
  /** A copy joined with ours; what was written for it says who wrote it. */
  const mergeCopy: MergeCopy = (theirs) => {
    const merged = replica.merge(document, theirs, rules);
    if (merged.lastDot === undefined && !merged.hasTwin) return merged;
    return { ...merged, document: withReplicaInfo(merged.document, merged.writerId, ownReplicaInfo()) };
  };
  /** Everything that can fail comes before the document changes. */
  const applyDurably = async (edit: Edit, nonce?: string): Promise<Dot> => {
    const dot = nextDot(document.clock, replica.id);
    const info = getOwn(document.sessions, replica.id)?.on === undefined ? ownReplicaInfo() : undefined;
    const applied = applyEdit(document, edit, dot, rules);
    const after = withReplicaInfoByDot(applied.document, dot, info);
    const records = recordsAsJson(after, applied.touched);
    const infoJson = info && JSON.stringify(info);
    sizeGuard.check(document, after, `${records}${infoJson ?? ''}`);
    await rememberOwnReplica(replica.id);
    if (edit.writes.some(isErasureWrite)) await onErasing();
    await writeAheadLog.append({ dot, edit, info, nonce }, document);
    replica.noteEdit(dot, edit);
    document = after;
    emit({ type: 'edited', dot, nonce, info: infoJson, records });
    onChange();
    return dot;
  };
  const commit = async (requested: Edit, nonce?: string, isHistoryStep = false): Promise<CommitResult> => {
    const knownDot = nonce === undefined ? undefined : writeAheadLog.dotOf(nonce);
    if (knownDot !== undefined) return { outcome: 'saved', dot: knownDot };
    if (isSealed) return { outcome: 'closed' };
    const usedUp = countersUsedUpSentence(document);
    if (usedUp !== undefined) return { outcome: 'refused', sentence: usedUp };
    const edit = dropWritesToErased(document, addDependantErasures(document, requested, rules), rules);
    if (edit.writes.length === 0 && requested.writes.length > 0)
      return { outcome: 'refused', sentence: ERASED_MEANWHILE };
    const refusal = (isHistoryStep ? checkWrites : checkEdit)(document, edit);
    if (refusal) return { outcome: 'refused', sentence: refusal.sentence };
    try {
      return { outcome: 'saved', dot: await applyDurably(edit, nonce) };
    } catch (error) {
      if (error instanceof RangeError) return { outcome: 'refused', sentence: error.message };
      const trouble = diskTroubleOf(error);
      const sentence = notSavedSentence(trouble);
      emit({ type: 'save', save: { state: 'failed', reason: trouble.reason, sentence } });
      return { outcome: 'notSaved', reason: trouble.reason, sentence };
    }
  };
  const replace = async (replacement: Replacement): Promise<ProjectDocument> => {
    if (isSealed && !replacement.isFromFile)
      throw new UserFacingError('The project was closed meanwhile. Open it again.');
    let merged: ReplicaMerge | undefined;
    const after = replacement.produce(document, (theirs) => {
      merged = mergeCopy(theirs);
      return merged;
    });
    if (after === document) return document;
    sizeGuard.check(document, after);
    if (merged !== undefined && (merged.lastDot !== undefined || merged.hasTwin))
      await rememberOwnReplica(merged.writerId);
    if (erasedRecordsOf(after).length > erasedRecordsOf(document).length) await onErasing();
    if (replacement.saveBefore) await writeAheadLog.saveVersion(document, replacement.saveBefore);
    await writeAheadLog.checkpoint(after, replacement.reason);
    document = after;
    merged?.accept();
    if (replacement.renewsReplica) replica.renewId();
    const reason = merged?.hasTwin ? `${replacement.sentence} ${TWIN_MERGED}` : replacement.sentence;
    emit({ type: 'replaced', document: JSON.stringify(document), reason });
    onChange();
    return document;
  };
  return {
    get document() {
      return document;
    },
    commit: (edit, nonce, isTurn) => runExclusive(() => commit(edit, nonce, isTurn)),
    replace: (replacement) => runExclusive(() => replace(replacement)),
    mergeCopy,
    checkpoint: (reason) => runExclusive(() => writeAheadLog.checkpoint(document, reason)),
    saveVersion: (reason) => runExclusive(() => writeAheadLog.saveVersion(document, reason)),
    seal: () =>
      runExclusive(async () => {
        isSealed = true;
      }),
    runExclusive,
  };
}

/** The state of saving right after an edit is on disk, unless the project file itself lags behind. */
export function saveStateAfterCommit(fileState: SaveState, now: Date): SaveState {
  return fileState.state === 'failed' ? fileState : { state: 'saved', at: now.toISOString() };
}
