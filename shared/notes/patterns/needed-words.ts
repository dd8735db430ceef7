import { type Part, readPattern } from './read-pattern.ts';

/**
 * Of these one must stand in the text: "ket" a word that begins so, "to " the whole word, "^to " the word that the text
 * begins with, "?" a sign, "0" a digit.
 */
export interface Need {
  readonly words: ReadonlySet<string>;
  /** The more texts hold one of them, the more. */
  readonly cost: number;
}

/** What must stand in a text that fits one way of a pattern: one of each need. */
export type Way = readonly Need[];

/** Letters of a word's beginning that are looked up at most. */
export const MAX_LETTERS = 12;
/** Needs that are looked up of each way, those that fewest lines hold: two rare words say nearly all. */
const MOST_NEEDS = 3;
/** Words that most lines hold: a need that one of them fulfils is looked up only where nothing else is needed. */
const COMMON = new Set(
  (
    'a i o t w s b c f h m p d n g l the to and of in is it for on at be we that are was with by not as or he she they ' +
    'you but all from an if so no has have had will one who what can up out do my our his her wit tha the the whe whi ' +
    'wha hav wer was not has for fro but and are you our peo per com con can cou'
  ).split(' '),
);
const COMMON_SIGNS = new Set([...".,:'’-–()0"]);
const COST = { veryCommon: 80, common: 20, some: 4, rare: 1 };

const readCost = (word: string): number => {
  if (COMMON_SIGNS.has(word)) return COST.some;
  const bare = word.replace(/^\^|\s$/g, '');
  const isCommon = COMMON.has(bare) || (bare.length < 3 && /^\p{L}+$/u.test(word));
  if (!isCommon) return COST.rare;
  return word.startsWith('^') ? COST.some : COST.common;
};

const costsOfWords = new Map<string, number>();

/** Patterns need the same words again and again. */
const costOfWord = (word: string): number => {
  let cost = costsOfWords.get(word);
  if (cost === undefined) {
    cost = readCost(word);
    costsOfWords.set(word, cost);
  }
  return cost;
};

const needOf = (words: ReadonlySet<string>): Need => {
  let cost = 0;
  for (const word of words) cost += costOfWord(word);
  return { words, cost };
};

/** Lets beginnings of words grow by what follows; what is whole goes to `closed`, what may still grow is returned. */
const grow = (
  beginnings: readonly string[],
  parts: readonly Part[],
  closed: Set<string>,
): readonly string[] => {
  let open = beginnings;
  for (const part of parts) {
    if (open.length === 0) break;
    open = growBy(open, part, closed);
  }
  return open;
};

/** Under what keys a beginning stands that goes on with no letter; where nothing was open, the signs that may stand there. */
const closedBy = (part: Part, beginning: string): readonly string[] => {
  if (part.type !== 'boundary') return [beginning];
  return beginning === '' ? (part.signs ?? ['']) : [`${beginning} `];
};

const growBy = (open: readonly string[], part: Part, closed: Set<string>): readonly string[] => {
  if (part.type === 'start' || part.type === 'ahead') return open;
  if (part.type === 'nothing' && !part.isBoundary) return open;
  if (part.type === 'nothing') {
    for (const beginning of open) if (beginning !== '') closed.add(`${beginning} `);
    return open.filter((beginning) => beginning === '');
  }
  const kept = part.isOptional ? open : [];
  if (part.type === 'choice')
    return [...kept, ...part.options.flatMap((option) => grow(open, option, closed))];
  if (part.type !== 'letters') {
    for (const beginning of open) for (const key of closedBy(part, beginning)) closed.add(key);
    return kept;
  }
  const grown = open.map((beginning) => (beginning + part.letters).slice(0, MAX_LETTERS));
  for (const beginning of grown) if (beginning.length >= MAX_LETTERS) closed.add(beginning);
  return [...kept, ...grown.filter((beginning) => beginning.length < MAX_LETTERS)];
};

/** With what letters these parts can begin; undefined where they may begin with anything. */
const beginningsOf = (parts: readonly Part[], isFirst: boolean): ReadonlySet<string> | undefined => {
  const closed = new Set<string>();
  const all = new Set([...grow([''], parts, closed), ...closed]);
  if (all.has('')) return undefined;
  return isFirst ? new Set([...all].map((key) => (/^\p{L}/u.test(key) ? `^${key}` : key))) : all;
};

/** Where a part stands: after something that parts words, and whether that is the start of the text. */
interface Place {
  readonly isWordStart: boolean;
  readonly isFirst: boolean;
}

/** After a choice a word starts where one does after each of its options; it may be passed over, and come again. */
const startsWordAfter = (part: Extract<Part, { type: 'choice' }>, isWordStart: boolean): boolean =>
  (isWordStart || !part.isOptional) &&
  part.options.every((option) => placeAfterAll(option, { isWordStart, isFirst: false }).isWordStart);

const placeAfter = (part: Part, { isWordStart, isFirst }: Place): Place => {
  if (part.type === 'start') return { isWordStart: true, isFirst: true };
  if (part.type === 'ahead') return { isWordStart, isFirst };
  if (part.type === 'nothing') return { isWordStart: isWordStart || part.isBoundary, isFirst };
  if (part.type === 'choice') return { isWordStart: startsWordAfter(part, isWordStart), isFirst: false };
  return { isWordStart: part.type === 'boundary' && (isWordStart || !part.isOptional), isFirst: false };
};

const placeAfterAll = (parts: readonly Part[], start: Place): Place =>
  parts.reduce((place, part) => placeAfter(part, place), start);

type Choice = Extract<Part, { type: 'choice' | 'ahead' }>;

/** What a row of parts needs, and the choice in it that says most, with the place where it stands. */
const needsOf = (
  parts: readonly Part[],
  start: Place,
): { readonly needs: Need[]; readonly choice: readonly [Choice, Place] | undefined } => {
  const needs: Need[] = [];
  let choice: readonly [Choice, Place] | undefined;
  let place = start;
  parts.forEach((part, index) => {
    if (part.type === 'boundary' && part.signs && !part.isOptional) needs.push(needOf(new Set(part.signs)));
    if (place.isWordStart && (part.type === 'letters' || part.type === 'choice')) {
      const beginnings = beginningsOf(parts.slice(index), place.isFirst);
      if (beginnings) needs.push(needOf(beginnings));
    }
    if (part.type === 'ahead' || (part.type === 'choice' && !part.isOptional)) {
      const cheapest = needOfChoice(part, place);
      if (cheapest) needs.push(cheapest);
      const isLongest = !choice || part.options.length > choice[0].options.length;
      if (part.type === 'choice' && isLongest) choice = [part, place];
    }
    place = placeAfter(part, place);
  });
  return { needs, choice };
};

const cheapestOf = (needs: readonly Need[]): Need | undefined => {
  let cheapest = needs[0];
  for (const need of needs) if (cheapest && need.cost < cheapest.cost) cheapest = need;
  return cheapest;
};

const readNeedOfChoice = ({ options }: Choice, place: Place): Need | undefined => {
  const all = new Set<string>();
  for (const option of options) {
    const cheapest = cheapestOf(needsOf(option, place).needs);
    if (!cheapest) return undefined;
    for (const word of cheapest.words) all.add(word);
  }
  return needOf(all);
};

/** What choices need by where they stand: within others they are asked again and again. */
const needsOfChoices = new WeakMap<Choice, Map<string, Need | undefined>>();

const needOfChoice = (choice: Choice, place: Place): Need | undefined => {
  const known = needsOfChoices.get(choice) ?? new Map<string, Need | undefined>();
  needsOfChoices.set(choice, known);
  const key = `${place.isWordStart} ${place.isFirst}`;
  if (!known.has(key)) known.set(key, readNeedOfChoice(choice, place));
  return known.get(key);
};

/** A choice is as many ways as it has options; of several in one row the longest is split. */
const waysOfOptions = (options: readonly (readonly Part[])[], place: Place): readonly (readonly Need[])[] =>
  options.flatMap((option) => {
    const { needs, choice } = needsOf(option, place);
    if (!choice || choice[0].options.length < 2) return [needs];
    return waysOfOptions(choice[0].options, choice[1]).map((inner) => [...inner, ...needs]);
  });

/** Needs of most lines say something only beside others of the kind. */
const mostTelling = (needs: readonly Need[]): Way => {
  const sorted = [...needs].sort((one, other) => one.cost - other.cost);
  const most = sorted[0] && sorted[0].cost >= COST.common ? COST.veryCommon : COST.common;
  return sorted.slice(0, MOST_NEEDS).filter(({ cost }, index) => index === 0 || cost < most);
};

/**
 * The ways in which a text can fit a pattern, by the words that it must hold for each; undefined where some way needs no
 * words. Read from the pattern's source, so that no list has to be kept beside it.
 */
export function waysOf(pattern: RegExp): readonly Way[] | undefined {
  const ways = waysOfOptions(readPattern(pattern.source), { isWordStart: false, isFirst: false }).map(
    mostTelling,
  );
  return ways.every((way) => way.length > 0) ? ways : undefined;
}

/** Under what keys a pattern can begin; undefined where it may begin with anything. */
export function beginningsOfPattern(pattern: RegExp): ReadonlySet<string> | undefined {
  return beginningsOf([{ type: 'choice', options: readPattern(pattern.source), isOptional: false }], false);
}
