import { type Part, readPattern } from './read-pattern.ts';

/** Letters of a word's beginning that are looked up. */
const PREFIX_LENGTH = 3;
/** Beginnings that most lines hold; all others are rare. */
const COMMON = new Set(
  'a i o t w s b c f h m p d n g l the to and of in is it for on at be we that are was with by not as or he she they you but all from an if so no has have had will one who what can up out do my our his her wit tha the the whe whi wha hav wer was not has for fro but and are you our peo per com con can cou '.split(
    ' ',
  ),
);
const COST = { common: 20, rare: 1 };

type Prefixes = ReadonlySet<string>;

const costOf = (prefixes: Prefixes): number => {
  let cost = 0;
  for (const prefix of prefixes) cost += COMMON.has(prefix) || prefix.length < 2 ? COST.common : COST.rare;
  return cost;
};

/** Beginnings of words being put together: open ones may grow, closed ones are whole. */
interface Beginnings {
  readonly open: Prefixes;
  readonly closed: Prefixes;
}

const extend = (before: Beginnings, part: Part): Beginnings => {
  if (part.type === 'nothing') return before;
  const closed = new Set(before.closed);
  const open = new Set<string>(part.isOptional ? before.open : []);
  if (part.type === 'choice') {
    for (const option of part.options) {
      const after = option.reduce(extend, { open: before.open, closed: new Set<string>() });
      for (const beginning of after.open) open.add(beginning);
      for (const beginning of after.closed) closed.add(beginning);
    }
    return { open, closed };
  }
  for (const beginning of before.open) {
    const grown = part.type === 'letter' ? beginning + part.letter : beginning;
    if (part.type === 'letter' && grown.length < PREFIX_LENGTH) open.add(grown);
    else closed.add(grown);
  }
  return { open, closed };
};

/** With what letters these parts can begin; undefined where they may begin with anything. */
const beginningsOf = (parts: readonly Part[]): Prefixes | undefined => {
  const found = parts.reduce(extend, { open: new Set(['']), closed: new Set<string>() });
  const all = new Set([...found.open, ...found.closed]);
  return all.has('') ? undefined : all;
};

const cheaper = (one: Prefixes | undefined, other: Prefixes | undefined): Prefixes | undefined => {
  if (!one || !other) return one ?? other;
  return costOf(other) < costOf(one) ? other : one;
};

/** Of parts that must all be there, the beginnings of words that fewest lines hold. */
const rarestOf = (parts: readonly Part[], beginsWord: boolean): Prefixes | undefined => {
  let rarest: Prefixes | undefined;
  let isWordStart = beginsWord;
  parts.forEach((part, index) => {
    if (part.type === 'nothing') {
      isWordStart ||= part.isBoundary;
      return;
    }
    if (part.type === 'letter' || part.type === 'choice') {
      if (isWordStart && !part.isOptional) rarest = cheaper(rarest, beginningsOf(parts.slice(index)));
      if (part.type === 'choice' && !part.isOptional)
        rarest = cheaper(rarest, rarestOfChoice(part.options, isWordStart));
      isWordStart =
        part.type === 'choice' && part.isOptional && isWordStart && part.options.every(endsInBoundary);
      return;
    }
    isWordStart = part.type === 'boundary' && (!part.isOptional || isWordStart);
  });
  return rarest;
};

const endsInBoundary = (parts: readonly Part[]): boolean => parts.at(-1)?.type === 'boundary';

const rarestOfChoice = (options: readonly (readonly Part[])[], beginsWord: boolean): Prefixes | undefined => {
  const all = new Set<string>();
  for (const option of options) {
    const rarest = rarestOf(option, beginsWord);
    if (!rarest) return undefined;
    for (const prefix of rarest) all.add(prefix);
  }
  return all;
};

/**
 * With what letters a word must begin in any text that fits this pattern: one of these at least. Undefined where the
 * pattern says nothing about letters. Saves trying a hundred patterns on every line.
 */
export function triggerPrefixesOf(pattern: RegExp): readonly string[] | undefined {
  const rarest = rarestOfChoice(readPattern(pattern.source), false);
  return rarest && [...rarest];
}

/** Beginnings, of one to three letters, of all words of a text. */
export function prefixesIn(text: string): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (let length = 1; length <= PREFIX_LENGTH && length <= word.length; length += 1)
      prefixes.add(word.slice(0, length));
  return prefixes;
}
