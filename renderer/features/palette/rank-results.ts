import { distance } from 'fastest-levenshtein';
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

/** Something that a question may find. */
interface Candidate {
  readonly words: string;
  /** Other words that it is looked for by. */
  readonly searchWords?: readonly string[] | undefined;
}

/** The best rank of its own words and of what else it is looked for by; undefined where nothing answers. */
const rankOf = ({ words, searchWords = [] }: Candidate, query: string): number | undefined => {
  const ranks = [
    ...(matchesQuery(words, query) ? [matchRank(words, query)] : []),
    // Only from the beginning: these words are not seen, and a find must be understood.
    ...searchWords.map((word) => matchRank(word, query)).filter((rank) => rank <= 1),
  ];
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
};

/** How well the best of them answers the question: the lower the better; Infinity where none does. */
export function bestRank(candidates: readonly Candidate[], query: string): number {
  return Math.min(...candidates.map((one) => rankOf(one, query) ?? Number.POSITIVE_INFINITY));
}

/** What answers the question, the best answers first; those that answer alike stay in their order. */
export function rankByMatch<T extends Candidate>(candidates: readonly T[], query: string): readonly T[] {
  return candidates
    .flatMap((one) => {
      const rank = rankOf(one, query);
      return rank === undefined ? [] : [{ one, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** Letters that may be wrong in a word of this length: none in the shortest, for nearly any of them is near. */
const maxTyposIn = (word: string): number => Math.min(2, Math.floor(word.length / 3));

/** Wrong letters between a word and the nearest beginning of a word of the text; Infinity where none is near. */
const typosIn = (word: string, textWords: readonly string[]): number => {
  const least = Math.min(
    ...textWords.map((one) => Math.min(distance(word, one), distance(word, one.slice(0, word.length)))),
  );
  return least <= maxTyposIn(word) ? least : Number.POSITIVE_INFINITY;
};

/**
 * What is meant where nothing answers, the nearest first: every word of the question with at most one letter in three
 * wrong, and no more than two. A word of less than three letters is near nothing.
 */
export function rankByNearness<T extends Candidate>(candidates: readonly T[], query: string): readonly T[] {
  const wanted = foldText(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const typosOf = ({ words, searchWords = [] }: Candidate): number => {
    const textWords = foldText([words, ...searchWords].join(' ')).split(/[^\p{L}\p{N}]+/u);
    return wanted.reduce((sum, word) => sum + typosIn(word, textWords), 0);
  };
  return candidates
    .map((one) => ({ one, typos: typosOf(one) }))
    .filter(({ typos }) => Number.isFinite(typos))
    .sort((a, b) => a.typos - b.typos)
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
