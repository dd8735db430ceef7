import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import { applyErasures } from '../../../shared/document/edit/erase.ts';
import { deriveExternalEdit } from '../../../shared/document/merge/external-edit.ts';
import type { MergeResult } from '../../../shared/document/merge/merge.ts';
import { reconcileExtraKeys } from '../../../shared/document/merge/reconcile-extra-keys.ts';
import { type MergeRecord, undoMerge } from '../../../shared/document/merge/undo-merge.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { nextDot } from '../../../shared/document/model/dots.ts';
import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import { newReplicaId } from '../../../shared/document/model/ids.ts';
import { rules } from '../../../shared/records/registry.ts';
import { countersUsedUpSentence, farAheadSentence } from '../editing/counter-limits.ts';
import type { MergeCopy } from '../editing/editor.ts';
import { assertWritable, type OpenProject } from '../editing/open-project.ts';
import { random } from '../platform.ts';
import { UserFacingError } from '../user-facing-error.ts';
import type { IncomingCopies, IncomingCopy } from './incoming-copies.ts';
import { type MergeReview, reviewMerge } from './merge-review.ts';

/** Taking copies in and out of an open project. */
export interface IncomingMerger {
  preview(project: OpenProject, incomingId: string): MergeReview;
  /** A version of before is kept first. Rejects with the system's error, and then nothing changed. */
  merge(project: OpenProject, incomingId: string): Promise<MergeReview>;
  dismiss(project: OpenProject, incomingId: string): Promise<void>;
  undoMerge(project: OpenProject): Promise<{ done: boolean; sentence: string }>;
}

/**
 * Their copy in mine. Where its stamps can't be believed, only its values, under a dot of our own. Throws a sentence
 * for a copy whose counters would leave ours no room.
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
  const extra = reconcileExtraKeys(mine, base, document, rules);
  const before = extra === mine.extra ? mine : { ...mine, extra };
  if (!edit) return { document: before, changed: [], warnings: [] };
  const applied = applyEdit(before, edit, nextDot(mine.clock, newReplicaId(random)), rules);
  return { document: applied.document, changed: applied.touched, warnings: [] };
};

const EDITED_SINCE =
  'Something was edited since, so it cannot be undone as a whole. Undo single changes, or go back to a version.';

/** Copies wait in `waiting`; what was taken in last can be undone whole while nothing was edited since. */
export function createIncomingMerger(incomingCopies: IncomingCopies): IncomingMerger {
  const lastMerges = new Map<string, MergeRecord>();
  /** Both halves of a double click, and two windows at once, are one wish. */
  const running = new Map<string, Promise<MergeReview>>();
  const findCopy = (incomingId: string): IncomingCopy => {
    const found = incomingCopies.get(incomingId);
    if (!found) throw new UserFacingError('This copy is no longer waiting. Receive it again.');
    return found;
  };
  const settleCopy = async (project: OpenProject, incomingId: string): Promise<void> => {
    const copy = incomingCopies.get(incomingId);
    if (copy?.origin === 'older')
      await project.metadata.update((draft) => {
        draft.lacking = null;
      });
    if (copy?.origin === 'outside') project.clearDecision(copy.document);
    incomingCopies.remove(incomingId);
  };
  const ownReplicas = (project: OpenProject): ReadonlySet<string> => new Set(project.metadata.data.ours);
  const mergeIncoming = async (project: OpenProject, incomingId: string): Promise<MergeReview> => {
    const copy = findCopy(incomingId);
    assertWritable(project);
    if (copy.origin === 'outside') await project.preserveExternalChange(copy.document);
    let review: MergeReview = { incoming: 0, clashes: 0, overridden: 0, lines: [] };
    let before = project.document;
    const after = await project.editor.replace({
      produce: (mine, mergeCopy) => {
        const result = mergeIntoMine(mine, copy, mergeCopy);
        before = mine;
        review = reviewMerge(mine, result, ownReplicas(project));
        return result.document;
      },
      saveBefore: 'beforeMerge',
      reason: 'merged',
      sentence: `“${copy.name}” was taken in.`,
    });
    lastMerges.set(project.key, { before, after });
    await settleCopy(project, incomingId);
    return review;
  };
  return {
    preview: (project, incomingId) => {
      const mine = project.document;
      return reviewMerge(
        mine,
        mergeIntoMine(mine, findCopy(incomingId), project.editor.mergeCopy),
        ownReplicas(project),
      );
    },
    merge: (session, incoming) => {
      const name = `${session.key} ${incoming}`;
      const done = running.get(name) ?? mergeIncoming(session, incoming).finally(() => running.delete(name));
      running.set(name, done);
      return done;
    },
    dismiss: async (project, incomingId) => {
      const copy = incomingCopies.get(incomingId);
      if (copy?.origin === 'outside') {
        assertWritable(project);
        await project.preserveExternalChange(copy.document);
      }
      // Who goes on with an older copy wants its words back, and not those that were erased for good since.
      if (copy?.origin === 'older' && !project.readOnly)
        await project.editor.replace({
          produce: (mine) => {
            const without = applyErasures(mine, erasedRecordsOf(copy.document), rules);
            return erasedRecordsOf(without).length > erasedRecordsOf(mine).length ? without : mine;
          },
          reason: 'restored',
          sentence: 'What was erased for good stays erased.',
        });
      await settleCopy(project, incomingId);
    },
    undoMerge: async (project) => {
      assertWritable(project);
      const last = lastMerges.get(project.key);
      let done = false;
      await project.editor.replace({
        produce: (mine) => {
          const undone = last && undoMerge(mine, last);
          done = undone !== undefined;
          // What came in may have erased something for good: that stays so.
          return undone ? applyErasures(undone, erasedRecordsOf(mine), rules) : mine;
        },
        reason: 'restored',
        sentence: 'What was taken in is out again.',
        renewsReplica: true,
      });
      if (!done) return { done, sentence: EDITED_SINCE };
      lastMerges.delete(project.key);
      // Out of the file too before it is said: a start after a kill would join what the file still has.
      const save = await project.flush();
      const sentence =
        save.state === 'failed'
          ? `What was taken in is out again here, and not yet out of the file. ${save.sentence}`
          : 'What was taken in is out again. The copy can be taken in at any time.';
      return { done, sentence };
    },
  };
}
