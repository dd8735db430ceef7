import { showNotice } from '../../core/state/edit.ts';
import { cardsInWords } from '../../core/ui/counted-text.ts';
import { editAndPlace } from '../layout/follow-theme.ts';
import type { BulkPlan } from './bulk-plan.ts';

/** The reasons for refusal, each once with the number of its cards. */
const reasonsInWords = (refused: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const why of refused) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => (counts.size > 1 ? `${why} (${count})` : why)).join(' ');
};

/** The outcome of a plan in words: `Theme set for 9 of 12 cards. 3 could not: …`. */
export function outcomeInWords(label: string, { succeeded, refused }: BulkPlan): string {
  if (refused.length === 0) return `${label} set for ${cardsInWords(succeeded)}.`;
  const total = succeeded + refused.length;
  const head =
    succeeded === 0
      ? `${label} could not be set.`
      : `${label} set for ${succeeded} of ${cardsInWords(total)}.`;
  return `${head} ${succeeded === 0 ? '' : `${refused.length} could not: `}${reasonsInWords(refused)}`;
}

/** Runs a plan as one step of Undo. Refusals are shown until they are dismissed. */
export function runBulkPlan(label: string, plan: BulkPlan): void {
  const outcome = outcomeInWords(label, plan);
  const isDone = editAndPlace(`${label} set for ${cardsInWords(plan.succeeded)}`, plan.changes, {
    message: outcome,
  });
  if (isDone && plan.refused.length > 0) showNotice(outcome);
}
