import type { Command } from '../commands/command.ts';
import { folded } from './folded.ts';

/** Whether every word of the question is somewhere in the text, in any order; accents and case do not count. */
const answers = (text: string, question: string): boolean => {
  const inText = folded(text);
  return folded(question)
    .split(/\s+/)
    .every((word) => inText.includes(word));
};

/** How well words answer: 0 the same words, 1 they begin so, 2 a word of them does, 3 somewhere in them. */
const closeness = (text: string, question: string): number => {
  const [inText, asked] = [folded(text), folded(question).trim()];
  if (asked === '') return 3;
  if (inText === asked) return 0;
  if (inText.startsWith(asked)) return 1;
  return inText.includes(` ${asked}`) ? 2 : 3;
};

/** What answers the question, the best answers first; those that answer alike stay in their order. */
export const ranked = <T extends { readonly words: string }>(
  found: readonly T[],
  question: string,
): readonly T[] =>
  found
    .filter(({ words }) => answers(words, question))
    .map((one) => ({ one, rank: closeness(one.words, question) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);

/** What a command says of its place among others. */
type Ranked = Pick<Command, 'group' | 'isOften'>;

/** Making and changing come before looking, and all of them before files. */
const groups: readonly Command['group'][] = ['insert', 'edit', 'view', 'file', 'help'];

/** Orders commands by what people do most, then by what they are for. */
export const byUse = (one: Ranked, other: Ranked): number =>
  Number(other.isOften ?? false) - Number(one.isOften ?? false) ||
  groups.indexOf(one.group) - groups.indexOf(other.group);
