import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import { nextDot, replicaOf } from '../../../shared/document/model/dots.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import { checkEdit, checkWrites } from '../../../shared/records/checks/check-edit.ts';
import { rules } from '../../../shared/records/registry.ts';
import { announce } from '../ui/announce.tsx';
import { wouldOverwriteHidden, wouldRevealHidden } from './audience.ts';
import { currentClient } from './open-project.ts';
import { flushDeferred, paintThenApply } from './optimistic-undo.ts';
import { isPresenting } from './presenting.ts';
import type { ProjectClient } from './project-client.ts';
import { rebaseOnDraft } from './rebase-draft.ts';
import type { UndoResult } from './undo-history.ts';

export interface EditOptions {
  /** Edits with the same key within a second are one step of Undo: a typed sentence. */
  readonly mergeKey?: string;
  /** With a key: joined to the last step of that key however long ago it was, where nothing was done in between. */
  readonly joinsLastStep?: boolean;
  /** Said to people who listen: "Connected “Same face mattered” to the hypothesis: supports." */
  readonly announcement?: string;
  /** The document as it was when the person took the words into the hand: what others wrote since stays beside theirs. */
  readonly editBase?: ProjectDocument;
  /** It makes again what was so before: no guard of a lifecycle stands in its way. */
  readonly isHistoryStep?: boolean;
}

/** Signs an edit that is only tried out. */
const TRIAL_REPLICA = 'Trial000';

const CONCURRENT_NOTICE =
  'These words were changed elsewhere while you were writing. Both are kept until you choose between them.';

const HIDDEN_IN_THE_WAY =
  'Something that is hidden while you present is in the way of this. Leave Present first. Nothing was changed.';

/**
 * Changes the open project: shown at once, saved behind, one step of Undo. `label` names it as people
 * would: "Card moved". Changes that would say nothing new are left out. An edit that cannot be is refused with a
 * sentence in the bar; then the answer is false.
 */
export function edit(label: string, changes: readonly Change[], options: EditOptions = {}): boolean {
  flushDeferred();
  const client = currentClient();
  if (!client) throw new Error('No project is open.');
  if (client.state().readOnly) {
    client.showNotice('This project is open for reading only. Nothing was changed.');
    return false;
  }
  const before = client.queue.document();
  if (wouldOverwriteHidden(before, changes)) {
    client.showNotice(HIDDEN_IN_THE_WAY);
    return false;
  }
  const { editBase } = options;
  const { edit: prepared, isConcurrent } = editBase
    ? rebaseOnDraft(editBase, before, changes, rules)
    : { edit: prepareEdit(before, changes, rules), isConcurrent: false };
  if (prepared.writes.length === 0) return true;
  const problem = (options.isHistoryStep ? checkWrites : checkEdit)(before, prepared);
  if (problem) {
    client.showNotice(problem.sentence);
    return false;
  }
  const push = () => client.queue.push(prepared, label, options.isHistoryStep);
  const mergeWithin = options.joinsLastStep ? Number.POSITIVE_INFINITY : undefined;
  client.history.record(before, prepared, label, options.mergeKey, push, mergeWithin);
  client.showNotice(isConcurrent ? CONCURRENT_NOTICE : null);
  if (options.announcement) announce(options.announcement);
  return true;
}

const concurrencyInWords = (direction: 'undo' | 'redo', result: UndoResult): string => {
  if (result.isClashReopened) return ' What stood there side by side stands there again.';
  if (!result.hasConcurrentValues) return '';
  return direction === 'undo' ? ' What others put there stays.' : ' What others put there stays beside it.';
};

const resultInWords = (direction: 'undo' | 'redo', result: UndoResult): string => {
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

/** Whether the next step back, or once more, would show the room what is hidden from it. */
const stepWouldReveal = (client: ProjectClient, direction: 'undo' | 'redo'): boolean => {
  if (!client.history.nextStep(direction)) return false;
  const context = undoContextOf(client);
  return wouldRevealHidden(context.document, () => {
    const edits = client.history.preview(direction, context)?.edits ?? [];
    return edits.reduce(
      (document, one) => applyEdit(document, one, nextDot(document.clock, TRIAL_REPLICA), rules).document,
      context.document,
    );
  });
};

/** Whether a button that names the step is all that has to be seen of it. */
const isFullyApplied = ({
  hasApplied,
  skippedRecords,
  hasConcurrentValues,
  isClashReopened,
}: UndoResult): boolean => hasApplied && skippedRecords === 0 && !hasConcurrentValues && !isClashReopened;

const applyStepNow = (client: ProjectClient, direction: 'undo' | 'redo'): void => {
  const result = client.history[direction]({ ...undoContextOf(client), push: client.queue.push });
  if (!result) return;
  const sentence = resultInWords(direction, result);
  // Before a room there is no button that names the step: what a key took back is written, not only said.
  client.showNotice(isFullyApplied(result) && !isPresenting() ? null : sentence);
  announce(sentence);
};

const applyStep = (client: ProjectClient, direction: 'undo' | 'redo'): void => {
  flushDeferred();
  if (stepWouldReveal(client, direction)) {
    client.showNotice(WOULD_REVEAL);
    announce(WOULD_REVEAL);
    return;
  }
  paintThenApply(client.history.nextStep(direction), () => applyStepNow(client, direction));
};

/** Takes the last step back, by the rule that never removes what somebody else wrote. */
export function undo(): void {
  const client = currentClient();
  if (client) applyStep(client, 'undo');
}

/** Makes the last step that was taken back once more. */
export function redo(): void {
  const client = currentClient();
  if (client) applyStep(client, 'redo');
}

/** Records that Undo would put into the bin although a partner has worked on them: ask before. */
export function partnerEditedInUndo(): readonly RecordRef[] {
  flushDeferred();
  const client = currentClient();
  return client ? client.history.partnerEditedRecords(undoContextOf(client)) : [];
}

/** The session that wrote one version of a field, also where this window's Undo wrote it again. */
export function replicaThatWrote(ref: RecordRef, field: string, dot: Dot): string {
  const original = currentClient()?.history.originalDotOf({ ...ref, register: field }, dot);
  return replicaOf(original ?? dot);
}

/** Shows one sentence in the bar until it is put away; also said. */
export function showNotice(sentence: string | null): void {
  currentClient()?.showNotice(sentence);
}
