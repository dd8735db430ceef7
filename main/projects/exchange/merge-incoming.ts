import type { MergeDifferences } from '../../../shared/contract/exchange.ts';
import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import { applyErasures } from '../../../shared/document/edit/apply-erasures.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import { deriveExternalEdit } from '../../../shared/document/merge/external-edit.ts';
import type { MergeResult } from '../../../shared/document/merge/merge.ts';
import { reconcileExtraKeys } from '../../../shared/document/merge/reconcile-extra-keys.ts';
import { type AcceptedMerge, undoMerge } from '../../../shared/document/merge/undo-merge.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { nextDot } from '../../../shared/document/model/dots.ts';
import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import { newReplicaId } from '../../../shared/document/model/new-id.ts';
import { changesOfChoices } from '../../../shared/document/review/changes-of-choices.ts';
import type { ReviewChoice } from '../../../shared/document/review/review-choice.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { countersUsedUpSentence, farAheadSentence } from '../editing/counter-limits.ts';
import type { MergeCopy } from '../editing/editor.ts';
import { assertWritable, type OpenProject } from '../editing/open-project.ts';
import { random } from '../platform.ts';
import { UserFacingError } from '../user-facing-error.ts';
import type { IncomingCopies, IncomingCopy } from './incoming-copies.ts';
import { countNewClashes, differencesOfMerge, type MergeReview, reviewMerge } from './merge-review.ts';

/** Merges incoming copies into an open project, and undoes that. */
export interface IncomingMerger {
  /** `differences`: the same by card. */
  preview(project: OpenProject, incomingId: string): MergeReview & { readonly differences: MergeDifferences };
  /**
   * Saves a version first. What a person decided about single changes is done in the same step. Rejects with the system's
   * error or with the sentence that refuses a decision, and then nothing changed.
   */
  merge(project: OpenProject, incomingId: string, choices?: readonly ReviewChoice[]): Promise<MergeReview>;
  dismiss(project: OpenProject, incomingId: string): Promise<void>;
  undoMerge(project: OpenProject): Promise<{ done: boolean; sentence: string }>;
}

/**
 * Merges a copy into the document. Of one that was changed outside only the values, under a dot of our own: its stamps
 * cannot be believed. @throws {UserFacingError} where its counters would use up ours.
 */
const mergeIntoMine = (
  mine: ProjectDocument,
  { document, changedOutside, base = mine }: IncomingCopy,
  mergeCopy: MergeCopy,
): Pick<MergeResult, 'document' | 'changed' | 'warnings'> => {
  if (!changedOutside) {
    const refusal = farAheadSentence(mine, document);
    if (refusal !== undefined) throw new UserFacingError(refusal);
    return mergeCopy(document);
  }
  const usedUp = countersUsedUpSentence(mine);
  if (usedUp !== undefined) throw new UserFacingError(usedUp);
  const { edit } = deriveExternalEdit(base, document);
  const extra = reconcileExtraKeys(mine, base, document, documentRules);
  const before = extra === mine.extra ? mine : { ...mine, extra };
  if (!edit) return { document: before, changed: [], warnings: [] };
  const applied = applyEdit(before, edit, nextDot(mine.clock, newReplicaId(random)), documentRules);
  return { document: applied.document, changed: applied.touched, warnings: [] };
};

const EDITED_SINCE =
  'Something was edited since, so it cannot be undone as a whole. Undo single changes, or go back to a version.';

/** What the merger holds between calls. */
interface State {
  readonly incomingCopies: IncomingCopies;
  /** The last merge of each project, by key. */
  readonly lastMerges: Map<string, AcceptedMerge>;
  /** Both clicks of a double click, and two windows at once, are one request. */
  readonly running: Map<string, Promise<MergeReview>>;
}

const copyOrThrow = (incomingCopies: IncomingCopies, incomingId: string): IncomingCopy => {
  const copy = incomingCopies.get(incomingId);
  if (!copy) throw new UserFacingError('This copy is no longer waiting. Receive it again.');
  return copy;
};

/** The person has decided about a copy. */
const settleCopy = async (
  { incomingCopies }: State,
  project: OpenProject,
  incomingId: string,
): Promise<void> => {
  const copy = incomingCopies.get(incomingId);
  if (copy?.origin === 'stale')
    await project.metadata.update((draft) => {
      draft.lacking = null;
    });
  if (copy?.origin === 'external') project.clearDecision(copy.document);
  incomingCopies.remove(incomingId);
};

const ownReplicasOf = (project: OpenProject): ReadonlySet<string> => new Set(project.metadata.data.ours);

const preview = (
  { incomingCopies }: State,
  project: OpenProject,
  incomingId: string,
): ReturnType<IncomingMerger['preview']> => {
  const mine = project.document;
  const copy = copyOrThrow(incomingCopies, incomingId);
  const result = mergeIntoMine(mine, copy, project.editor.mergeCopy);
  const own = ownReplicasOf(project);
  return {
    ...reviewMerge(mine, result, own),
    differences: differencesOfMerge(mine, result, copy.document, own),
  };
};

const mergeIncoming = async (
  state: State,
  project: OpenProject,
  incomingId: string,
  choices: readonly ReviewChoice[],
): Promise<MergeReview> => {
  const copy = copyOrThrow(state.incomingCopies, incomingId);
  assertWritable(project);
  if (copy.origin === 'external') await project.preserveExternalChange(copy.document);
  let review: MergeReview = {
    incoming: 0,
    clashes: 0,
    overridden: 0,
    aboutExchange: 0,
    writers: [],
    warnings: [],
  };
  let before = project.document;
  const after = await project.editor.replace({
    produce: (mine, mergeCopy) => {
      const result = mergeIntoMine(mine, copy, mergeCopy);
      before = mine;
      review = reviewMerge(mine, result, ownReplicasOf(project));
      return result.document;
    },
    editAfter: (merged) =>
      prepareEdit(
        merged,
        changesOfChoices({ before, after: merged, theirs: copy.document }, choices),
        documentRules,
      ),
    saveBefore: 'beforeMerge',
    reason: 'merged',
    sentence: `“${copy.name}” was brought in.`,
  });
  state.lastMerges.set(project.key, { before, after });
  await settleCopy(state, project, incomingId);
  // What was decided is no clash any more.
  return { ...review, clashes: countNewClashes(before, after) };
};

const mergeOnce = (
  state: State,
  project: OpenProject,
  incomingId: string,
  choices: readonly ReviewChoice[] = [],
): Promise<MergeReview> => {
  const { running } = state;
  const name = `${project.key} ${incomingId}`;
  const review =
    running.get(name) ??
    mergeIncoming(state, project, incomingId, choices).finally(() => running.delete(name));
  running.set(name, review);
  return review;
};

/** Who goes on with a stale file wants its words back, and not those that were erased for good since. */
const repeatErasures = async (project: OpenProject, { document }: IncomingCopy): Promise<void> => {
  await project.editor.replace({
    produce: (mine) => {
      const without = applyErasures(mine, erasedRecordsOf(document), documentRules);
      return erasedRecordsOf(without).length > erasedRecordsOf(mine).length ? without : mine;
    },
    reason: 'restored',
    sentence: 'What was erased for good stays erased.',
  });
};

const dismiss = async (state: State, project: OpenProject, incomingId: string): Promise<void> => {
  const copy = state.incomingCopies.get(incomingId);
  if (copy?.origin === 'external') {
    assertWritable(project);
    await project.preserveExternalChange(copy.document);
  }
  if (copy?.origin === 'stale' && !project.readOnly) await repeatErasures(project, copy);
  await settleCopy(state, project, incomingId);
};

/** Undoes the last merge in the document; resolves to whether that was possible. */
const undoInDocument = async ({ editor }: OpenProject, last: AcceptedMerge | undefined): Promise<boolean> => {
  let isUndone = false;
  await editor.replace({
    produce: (mine) => {
      const undone = last && undoMerge(mine, last);
      isUndone = undone !== undefined;
      // What came in may have erased something for good: that stays so.
      return undone ? applyErasures(undone, erasedRecordsOf(mine), documentRules) : mine;
    },
    reason: 'restored',
    sentence: 'What the last copy brought in is undone.',
    renewsReplica: true,
  });
  return isUndone;
};

const undoLastMerge = async (
  { lastMerges }: State,
  project: OpenProject,
): Promise<{ done: boolean; sentence: string }> => {
  assertWritable(project);
  if (!(await undoInDocument(project, lastMerges.get(project.key))))
    return { done: false, sentence: EDITED_SINCE };
  lastMerges.delete(project.key);
  // Written before it is reported: a start after a kill would merge what the file still has.
  const save = await project.flush();
  const sentence =
    save.state === 'failed'
      ? `What the last copy brought in is undone here, and not yet in the file. ${save.sentence}`
      : 'What the last copy brought in is undone. It can be brought in again at any time.';
  return { done: true, sentence };
};

/** Merges incoming copies; a project's last merge can be undone as a whole while nothing was edited since. */
export function createIncomingMerger(incomingCopies: IncomingCopies): IncomingMerger {
  const state: State = { incomingCopies, lastMerges: new Map(), running: new Map() };
  return {
    preview: (project, incomingId) => preview(state, project, incomingId),
    merge: (project, incomingId, choices) => mergeOnce(state, project, incomingId, choices),
    dismiss: (project, incomingId) => dismiss(state, project, incomingId),
    undoMerge: (project) => undoLastMerge(state, project),
  };
}
