import { applyReviewAction, type ExistingMatcher } from './apply-action.ts';
import type { Review, ReviewAction } from './review.ts';

interface ReviewStep {
  readonly action: ReviewAction;
  readonly before: Review;
}

/** A review with what was done in it: every step can be taken back, and done again. */
export interface ReviewHistory {
  readonly review: Review;
  /** Every state with the action that left it, the oldest first. Very old ones are forgotten: they stay done. */
  readonly past: readonly ReviewStep[];
  /** What was taken back, the next to be done again first. */
  readonly future: readonly ReviewStep[];
  /** All that was done and not taken back, from the start: the same notes and these make the same review. */
  readonly actions: readonly ReviewAction[];
}

/** More steps than anybody takes back; a state of long notes is a list as long as they are. */
const MAX_STEPS = 500;
const MAX_ROWS_KEPT = 5_000_000;

export function startHistory(review: Review): ReviewHistory {
  return { review, past: [], future: [], actions: [] };
}

const keptSteps = (past: readonly ReviewStep[], rows: number): readonly ReviewStep[] =>
  past.slice(-Math.max(20, Math.min(MAX_STEPS, Math.floor(MAX_ROWS_KEPT / Math.max(1, rows)))));

/** What is folded is how the person looks at the notes: taking a step back leaves it. */
const withFolds = (review: Review, { folded }: Review): Review =>
  review.folded === folded ? review : { ...review, folded };

/** The history after an action; the same one where it changes nothing. Folding is no step. */
export function doAction(
  history: ReviewHistory,
  action: ReviewAction,
  matchExisting?: ExistingMatcher,
): ReviewHistory {
  const review = applyReviewAction(history.review, action, matchExisting);
  if (review === history.review) return history;
  if (action.type === 'fold') return { ...history, review };
  const past = keptSteps([...history.past, { action, before: history.review }], review.rows.length);
  return { review, past, future: [], actions: [...history.actions, action] };
}

/** Takes the last step back. */
export function undoAction(history: ReviewHistory): ReviewHistory {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    review: withFolds(last.before, history.review),
    past: history.past.slice(0, -1),
    future: [{ action: last.action, before: history.review }, ...history.future],
    actions: history.actions.slice(0, -1),
  };
}

/** Does again what was taken back last. */
export function redoAction(history: ReviewHistory): ReviewHistory {
  const [next, ...future] = history.future;
  if (!next) return history;
  return {
    review: withFolds(next.before, history.review),
    past: [...history.past, { action: next.action, before: history.review }],
    future,
    actions: [...history.actions, next.action],
  };
}
