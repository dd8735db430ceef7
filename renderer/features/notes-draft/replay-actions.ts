import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { ReviewAction } from '../../../shared/notes/review/review.ts';
import { doAction, type ReviewHistory } from '../../../shared/notes/review/review-history.ts';
import { createExistingMatcher } from './existing-matcher.ts';

/** Does again what a person did, on a review that was begun anew; what is not possible any more is left out. */
export function replayActions(
  history: ReviewHistory,
  actions: readonly ReviewAction[],
  document: ProjectDocument,
): ReviewHistory {
  const matchExisting = createExistingMatcher(document);
  return actions.reduce((one, action) => doAction(one, action, matchExisting), history);
}
