import { edit, notice } from '../state/edit.ts';
import { cardsInWords } from '../ui/words.ts';
import type { Plan } from './plan.ts';

/** The reasons, each once with how many cards it holds back. */
const reasons = (refused: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const why of refused) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, many]) => (counts.size > 1 ? `${why} (${many})` : why)).join(' ');
};

/** What a plan came to, in words: `Theme set for 9 of 12 cards. 3 could not: …`. */
export const planWords = (what: string, { done, refused }: Plan): string => {
  if (refused.length === 0) return `${what} set for ${cardsInWords(done)}.`;
  const whole = done + refused.length;
  const head =
    done === 0 ? `${what} could not be set.` : `${what} set for ${done} of ${cardsInWords(whole)}.`;
  return `${head} ${done === 0 ? '' : `${refused.length} could not: `}${reasons(refused)}`;
};

/** Carries a plan out as one step of Undo. What could not is said in the bar, where it stays until it is put away. */
export const runPlan = (what: string, plan: Plan): void => {
  const words = planWords(what, plan);
  const isDone = edit(`${what} set for ${cardsInWords(plan.done)}`, plan.changes, { say: words });
  if (isDone && plan.refused.length > 0) notice(words);
};
