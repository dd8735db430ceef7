import type { Command } from '../../core/commands/command.ts';
import { foldText } from '../../core/ui/fold-text.ts';

/** Whether every word of the question is somewhere in the text, in any order; accents and case do not count. */
const matchesQuery = (text: string, query: string): boolean => {
  const foldedText = foldText(text);
  return foldText(query)
    .split(/\s+/)
    .every((word) => foldedText.includes(word));
};

/** How well words answer: 0 the same words, 1 they begin so, 2 a word of them does, 3 somewhere in them. */
const matchRank = (text: string, query: string): number => {
  const [foldedText, foldedQuery] = [foldText(text), foldText(query).trim()];
  if (foldedQuery === '') return 3;
  if (foldedText === foldedQuery) return 0;
  if (foldedText.startsWith(foldedQuery)) return 1;
  return foldedText.includes(` ${foldedQuery}`) ? 2 : 3;
};

/** What answers the question, the best answers first; those that answer alike stay in their order. */
export function rankByMatch<T extends { readonly words: string }>(
  candidates: readonly T[],
  query: string,
): readonly T[] {
  return candidates
    .filter(({ words }) => matchesQuery(words, query))
    .map((one) => ({ one, rank: matchRank(one.words, query) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** What a command says of its place among others. */
type RankedCommand = Pick<Command, 'group' | 'isFrequent'>;

/** Making and changing come before looking, and all of them before files. */
const groupOrder: readonly Command['group'][] = ['insert', 'edit', 'view', 'file', 'help'];

/** Orders commands by what people do most, then by what they are for. */
export function compareByUse(one: RankedCommand, other: RankedCommand): number {
  return (
    Number(other.isFrequent ?? false) - Number(one.isFrequent ?? false) ||
    groupOrder.indexOf(one.group) - groupOrder.indexOf(other.group)
  );
}
