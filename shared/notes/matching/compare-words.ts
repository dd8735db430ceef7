import { NUMBER_WORDS } from '../../records/number-words.ts';

/**
 * When two lines say the same. Everything is decided on words in their order: "Carers tell workers" is not "Workers
 * tell carers", and "The bus stops at six" not "The bus stops at seven".
 */

/** Words that say little by themselves: one statement may have two of them more than the other. */
const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this these that those is are was were be been being am has have had do does did of to in on at by for ' +
    'with from as about into and also so just very really quite then there here which it its we our us they their ' +
    'them i my you your more some all still too often'
  ).split(' '),
);

/** Light words that may stand for one another; any other two are two meanings: "to" and "from", "we" and "they". */
const INTERCHANGEABLE: readonly ReadonlySet<string>[] = [
  new Set(['a', 'an', 'the', 'this', 'these', 'that', 'those']),
  new Set(['that', 'which']),
  new Set(['is', 'are']),
  new Set(['was', 'were']),
  new Set(['has', 'have']),
  new Set(['do', 'does']),
];

/** So many light words may differ, and so many words of weight it takes before they may. */
const MAX_LIGHT_DIFFERENCES = 2;
const MIN_CONTENT_WORDS = 3;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** What people shorten, as they would write it out. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/\b(it|that|there|what|who|here)'s\b/g, '$1 is'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'m\b/g, ' am'],
  [/'s\b/g, ''],
];

const writeOut = (text: string): string =>
  text.includes("'")
    ? CONTRACTIONS.reduce((words, [pattern, whole]) => words.replace(pattern, whole), text)
    : text.replace(/\bcannot\b/g, 'can not');

/** The words of a text as they are compared: no capital letters, no marks, nothing shortened. */
export function wordsOf(text: string): readonly string[] {
  const plain = writeOut(text.normalize('NFKC').toLowerCase().replace(/[’‘`]/g, "'"))
    .replaceAll('&', ' and ')
    .replaceAll('%', ' per cent ')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '')
    .replace(/(\d)[.:](?=\d)/g, '$1_');
  return plain.match(/[\p{L}\p{M}\p{N}_£€$]+/gu) ?? [];
}

/** A word as it is looked up: "services" is "service", "six" is "6". */
const stemOf = (word: string): string => {
  const number = NUMBER_WORDS.get(word);
  if (number !== undefined) return String(number);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
};

/** A text ready to be compared. */
export interface ComparedText {
  readonly words: readonly string[];
  /** Its words of weight in their order: texts that say nearly the same have the same. */
  readonly content: readonly string[];
  readonly isQuestion: boolean;
}

/** Prepares a text. One without any word is compared as it stands. */
export function comparedText(text: string): ComparedText {
  const found = wordsOf(text);
  const words = found.length > 0 ? found : [text.trim()];
  const weighty = words.filter((word) => !LIGHT_WORDS.has(word)).map(stemOf);
  return {
    words,
    content: weighty.length > 0 ? weighty : words,
    isQuestion: /[?？]\s*["'”’)]*$/.test(text),
  };
}

/** The key under which texts that may say the same are found. */
export function contentKey({ content }: ComparedText): string {
  return content.join(' ');
}

const isEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** The light words before, between and after the words of weight. */
const lightRuns = (words: readonly string[]): readonly (readonly string[])[] => {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (LIGHT_WORDS.has(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs;
};

/** Words of the first list that the second lacks, each counted as often as it stands there. */
const without = (words: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const areInterchangeable = (one: string, other: string): boolean =>
  INTERCHANGEABLE.some((group) => group.has(one) && group.has(other));

/** The light words in which two runs differ; undefined where they say something else. */
const differencesBetween = (
  one: readonly string[],
  other: readonly string[],
): readonly string[] | undefined => {
  const [more, less] = [without(one, other), without(other, one)].toSorted((a, b) => b.length - a.length);
  if (more === undefined || less === undefined) return [];
  const isSound = less.every((word, at) => areInterchangeable(word, more[at] ?? ''));
  return isSound ? more : undefined;
};

const haveFewDifferences = (one: ComparedText, other: ComparedText): boolean => {
  const [runs, otherRuns] = [lightRuns(one.words), lightRuns(other.words)];
  if (runs.length !== otherRuns.length) return false;
  const all: string[] = [];
  for (const [at, run] of runs.entries()) {
    const found = differencesBetween(run, otherRuns[at] ?? []);
    if (found === undefined) return false;
    all.push(...found);
    if (all.length > MAX_LIGHT_DIFFERENCES) return false;
  }
  // Of a short line hardly anything is left beside its light words.
  return one.content.length >= MIN_CONTENT_WORDS || all.every((word) => ARTICLES.has(word));
};

/** Whether two texts of one `contentKey` say the same, or nearly: all but two words that say little by themselves. */
export function compareTexts(one: ComparedText, other: ComparedText): 'same' | 'nearly' | undefined {
  if (isEqual(one.words, other.words)) return one.isQuestion === other.isQuestion ? 'same' : 'nearly';
  if (one.isQuestion !== other.isQuestion || !isEqual(one.content, other.content)) return undefined;
  return haveFewDifferences(one, other) ? 'nearly' : undefined;
}

type Counts = ReadonlyMap<string, number>;

const countsOf = (entries: readonly string[]): Counts => {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
};

/** Misspelt words are found by their letters; of a long text its beginning is enough. */
const MAX_LETTERS = 400;

const letterPairs = (words: readonly string[]): readonly string[] => {
  const letters = words.join(' ').slice(0, MAX_LETTERS);
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
};

/** A line is compared with many: its words are counted once. */
const countsOnce = (
  entriesOf: (text: ComparedText) => readonly string[],
): ((text: ComparedText) => Counts) => {
  const known = new WeakMap<ComparedText, Counts>();
  return (text) => {
    const counts = known.get(text) ?? countsOf(entriesOf(text));
    known.set(text, counts);
    return counts;
  };
};

const wordCounts = countsOnce(({ content }) => content);
const pairCounts = countsOnce(({ words }) => letterPairs(words));

/**
 * Twice what two have in common over all there is, 0 to 1 (Dice, L. R.: Measures of the Amount of Ecologic Association
 * Between Species, 1945).
 */
const diceOf = (one: Counts, other: Counts): number => {
  let [common, all] = [0, 0];
  for (const [key, count] of one) {
    common += Math.min(count, other.get(key) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
};

/** How many of their words of weight two lines have in common, 0 to 1. */
export function likenessByWords(one: ComparedText, other: ComparedText): number {
  return diceOf(wordCounts(one), wordCounts(other));
}

/** Any two English lines have about so many of their pairs of letters in common. */
const COMMON_PAIRS = 0.15;

/** The same, where words may be misspelt: also by pairs of letters. */
export function likeness(one: ComparedText, other: ComparedText): number {
  return Math.max(likenessByWords(one, other), diceOf(pairCounts(one), pairCounts(other)) - COMMON_PAIRS);
}
