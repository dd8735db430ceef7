import { edit, notice } from '../state/edit.ts';
import type { Plan } from './plan.ts';

/** `1 card`, `12 cards`. */
export const counted = (many: number): string => (many === 1 ? '1 card' : `${many} cards`);

/** The reasons, each once with how many cards it holds back. */
const reasons = (refused: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const why of refused) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, many]) => (counts.size > 1 ? `${why} (${many})` : why)).join(' ');
};

/** What a plan came to, in words: `Theme set for 9 of 12 cards. 3 could not: …`. */
export const planWords = (what: string, { done, refused }: Plan): string => {
  if (refused.length === 0) return `${what} set for ${counted(done)}.`;
  const whole = done + refused.length;
  const head = done === 0 ? `${what} could not be set.` : `${what} set for ${done} of ${counted(whole)}.`;
  return `${head} ${done === 0 ? '' : `${refused.length} could not: `}${reasons(refused)}`;
};

/** Carries a plan out as one step of Undo. What could not is said in the bar, where it stays until it is put away. */
export const runPlan = (what: string, plan: Plan): void => {
  const words = planWords(what, plan);
  const isDone = edit(`${what} set for ${counted(plan.done)}`, plan.changes, { say: words });
  if (isDone && plan.refused.length > 0) notice(words);
};
