import { dropWritesToErased } from '../../../shared/document/edit/apply-erasures.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import { replicaOf } from '../../../shared/document/model/dots.ts';
import { storedRegister } from '../../../shared/document/model/find-shown.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import { isMereTouch } from '../../../shared/document/undo/history-step.ts';
import { checkEdit, checkWrites } from '../../../shared/records/checks/check-edit.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { announce } from '../ui/announce.tsx';
import { type MessageAction, say } from '../ui/message.ts';
import { applyHistoryStep, type UndoResult } from './apply-history-step.ts';
import { wouldOverwriteHidden, wouldRevealHidden } from './audience.ts';
import { isPreviewingCopy } from './copy-preview.ts';
import { currentClient } from './open-project.ts';
import { flushDeferred, paintThenApply } from './optimistic-undo.ts';
import { isPresenting } from './presenting.ts';
import type { ProjectClient } from './project-client.ts';
import { READ_ONLY_REFUSAL } from './project-store.ts';
import { rebaseOnDraft } from './rebase-draft.ts';
import { noteRestored, restoredCards } from './restored-cards.ts';
import { select } from './selection.ts';
import { documentAfterEdits } from './trial-edit.ts';
import type { UndoDirection } from './undo-history.ts';

export interface EditOptions {
  /** Edits with the same key within a second are one step of Undo: a typed sentence. */
  readonly mergeKey?: string;
  /** With a key: joined to the last step of that key however long ago it was, where nothing was done in between. */
  readonly joinsLastStep?: boolean;
  /** Said to people who listen, where the screen shows it in its own place: "Moved up." Or, with a message, what is heard instead of it. */
  readonly announcement?: string;
  /** Seen in the row of messages with Undo beside it, and heard: "Connected “Same face” to “A weekly visit”: supports." */
  readonly message?: string;
  /** With a message: another button beside Undo. */
  readonly action?: MessageAction | undefined;
  /** The document as it was when the person began to write: what others wrote since is kept as concurrent. */
  readonly editBase?: ProjectDocument;
  /** It makes again what was so before: no lifecycle guard applies. */
  readonly isHistoryStep?: boolean;
}

const CONCURRENT_NOTICE =
  'These words were changed elsewhere while you were writing. Both are kept until you choose between them.';

const HIDDEN_IN_THE_WAY =
  'Something that is hidden while you present is in the way of this. Leave Present first. Nothing was changed.';

/**
 * Commits changes to the open project: shown at once, saved in the background, one step of Undo. `label` names it as
 * people would: "Card moved". Changes that change nothing are left out. @returns false where the edit is refused,
 * with a notice
 */
export function edit(label: string, changes: readonly Change[], options: EditOptions = {}): boolean {
  flushDeferred();
  const client = currentClient();
  if (!client) throw new Error('No project is open.');
  if (client.state().readOnly || isPreviewingCopy()) {
    client.showNotice(READ_ONLY_REFUSAL);
    return false;
  }
  const before = client.queue.document();
  if (wouldOverwriteHidden(before, changes)) {
    client.showNotice(HIDDEN_IN_THE_WAY);
    return false;
  }
  const { editBase } = options;
  const { edit: rebased, isConcurrent } = editBase
    ? rebaseOnDraft(editBase, before, changes, documentRules)
    : { edit: prepareEdit(before, changes, documentRules), isConcurrent: false };
  // A form that closes because its record was erased elsewhere writes its last words now: they go with the record, and
  // no step of Undo remembers them.
  const prepared = dropWritesToErased(before, rebased, documentRules);
  if (prepared.writes.every((write) => isMereTouch(before, write))) return true;
  const problem = (options.isHistoryStep ? checkWrites : checkEdit)(before, prepared);
  if (problem) {
    client.showNotice(problem.sentence);
    return false;
  }
  const dot = client.queue.push(prepared, label, options.isHistoryStep);
  const mergeWithin = options.joinsLastStep ? Number.POSITIVE_INFINITY : undefined;
  client.history.record({ edit: prepared, before, dot, label, mergeKey: options.mergeKey, mergeWithin });
  client.showNotice(isConcurrent ? CONCURRENT_NOTICE : null);
  const { message, announcement, action } = options;
  if (message && !isConcurrent) say(message, { step: label, heard: announcement, action });
  else if (announcement) announce(announcement);
  return true;
}

const concurrencyInWords = (direction: UndoDirection, result: UndoResult): string => {
  if (result.isClashReopened) return ' What stood there side by side stands there again.';
  if (!result.hasConcurrentValues) return '';
  return direction === 'undo' ? ' What others put there stays.' : ' What others put there stays beside it.';
};

const resultInWords = (direction: UndoDirection, result: UndoResult): string => {
  const { label, hasApplied, skippedRecords } = result;
  if (!hasApplied) return `${label}: it was changed again since, so it stays as it is.`;
  const kept = skippedRecords > 0 ? ' What was changed since stays as it is.' : '';
  return `${direction === 'undo' ? 'Undone' : 'Done again'}: ${label}.${kept}${concurrencyInWords(direction, result)}`;
};

const WOULD_REVEAL =
  'This would show what is hidden while you present. Leave Present first. Nothing was changed.';

const undoContextOf = (client: ProjectClient) => ({
  document: client.queue.document(),
  ownReplicas: client.state().ownReplicas,
});

/** Whether the next undo or redo would show the audience what is hidden from it. */
const stepWouldReveal = (client: ProjectClient, direction: UndoDirection): boolean => {
  if (!client.history.nextStep(direction)) return false;
  const context = undoContextOf(client);
  return wouldRevealHidden(context.document, () => {
    const edits = client.history.plan(direction, context)?.edits ?? [];
    return documentAfterEdits(context.document, edits);
  });
};

/** Whether the step was undone whole: nothing has to be explained. */
const isFullyApplied = ({
  hasApplied,
  skippedRecords,
  hasConcurrentValues,
  isClashReopened,
}: UndoResult): boolean => hasApplied && skippedRecords === 0 && !hasConcurrentValues && !isClashReopened;

/** What came back from the trash is selected, and told to the screen that is shown. Before an audience nothing moves. */
const selectRestored = (before: ProjectDocument, client: ProjectClient, { written }: UndoResult): void => {
  const ids = isPresenting() ? [] : restoredCards(before, client.queue.document(), written);
  if (ids.length === 0) return;
  select(ids);
  noteRestored(ids);
};

const applyStepNow = (client: ProjectClient, direction: UndoDirection): void => {
  const before = client.queue.document();
  const result = applyHistoryStep(client.history, direction, undoContextOf(client), client.queue.push);
  if (!result) return;
  const sentence = resultInWords(direction, result);
  // What was not undone whole waits until it is read.
  client.showNotice(isFullyApplied(result) ? null : sentence);
  if (isFullyApplied(result)) say(sentence);
  selectRestored(before, client, result);
};

const applyStep = (client: ProjectClient, direction: UndoDirection): void => {
  flushDeferred();
  if (isPreviewingCopy()) {
    client.showNotice(READ_ONLY_REFUSAL);
    return;
  }
  if (stepWouldReveal(client, direction)) {
    client.showNotice(WOULD_REVEAL);
    return;
  }
  paintThenApply(client.history.nextStep(direction), () => applyStepNow(client, direction));
};

/** Undoes the last step; never removes what somebody else wrote. */
export function undo(): void {
  const client = currentClient();
  if (client) applyStep(client, 'undo');
}

/** Redoes the last step that was undone. */
export function redo(): void {
  const client = currentClient();
  if (client) applyStep(client, 'redo');
}

/** Records that Undo would move to the trash although a partner has worked on them: ask first. */
export function partnerEditedInUndo(): readonly RecordRef[] {
  flushDeferred();
  const client = currentClient();
  return client ? client.history.partnerEditedRecords(undoContextOf(client)) : [];
}

/** The replica that wrote one version of a field, also where this window's Undo wrote it again. */
export function replicaThatWrote(ref: RecordRef, field: string, dot: Dot): string {
  const client = currentClient();
  const original = client?.history.originalDotOf(storedRegister(client.queue.document(), ref, field), dot);
  return replicaOf(original ?? dot);
}

/** Shows one sentence in the row of messages until it is dismissed or something else is done, and announces it. */
export function showNotice(sentence: string | null): void {
  currentClient()?.showNotice(sentence);
}
