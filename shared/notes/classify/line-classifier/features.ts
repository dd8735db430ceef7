import { isCommonWord } from '../../people/common-words.ts';
import { firstNameCertainty } from '../../people/first-names.ts';
import { ACRONYMS } from '../../people/name-words.ts';
import { sectionOf } from '../../structure/sections.ts';
import { CUES } from './cues.ts';
import { HEADING_CUES } from './heading-cues.ts';
import { findSigns, phrasesOf } from './signs.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A line and where it stands. */
export interface LineInNotes {
  readonly text: string;
  /** Headings it stands under, the nearest first; its list's lead-in is one. */
  readonly headings: readonly string[];
  /** Style of its marker; empty where it has none. */
  readonly marker: string;
  /** What it is nested under. */
  readonly parent?: string | undefined;
  readonly introducesList: boolean;
  /** 0 the first line of the notes, 1 the last. */
  readonly position: number;
  /** Place below its heading, from 0. */
  readonly placeInSection: number;
  /** What the rules' cues say for each kind. */
  readonly cues: readonly RuleVerdict[];
}

/** What the rules' cues say for a kind, in the rules' own weights. */
export interface RuleVerdict {
  readonly kind: string;
  readonly weight: number;
}

/** One thing about a line that speaks for or against kinds, with the words that show it. */
export interface Feature {
  readonly id: string;
  readonly words?: string;
  /** How much of it there is, in hundredths; 100 where it is simply there. */
  readonly amount: number;
}

type Add = (id: string, words?: string, amount?: number) => void;

const MAX_TOKENS = 60;
const cuePhrases = phrasesOf(CUES);
const headingPhrases = phrasesOf(HEADING_CUES);

const NO_NAMES = new Set(
  'i the a an we it they this that there what who how why when where is are'.split(' '),
);

/** At the start of a line every word has a capital: it is a name where it is known as one, or initials. */
const startsWithName = (first: Token, second: Token | undefined): boolean => {
  if (first.word.charAt(0) === first.lower.charAt(0) || NO_NAMES.has(first.lower)) return false;
  if (first.isName) return !ACRONYMS.has(first.lower);
  if (firstNameCertainty(first.word) !== undefined || !isCommonWord(first.lower)) return true;
  return second?.isName === true;
};

const withNames = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) =>
    at === 0
      ? { ...token, isName: startsWithName(token, tokens[1]) }
      : token.isName && ACRONYMS.has(token.lower)
        ? { ...token, isName: false }
        : token,
  );

const stemAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  if (token === undefined) return '$';
  return token.isName ? '@' : token.stem;
};

const wordFeatures = (tokens: readonly Token[], add: Add): void => {
  tokens.forEach((token, at) => {
    const stem = stemAt(tokens, at);
    add(`w ${stem}`, token.isName ? undefined : token.word);
    add(
      `b ${stem} ${stemAt(tokens, at + 1)}`,
      tokens[at + 1] ? `${token.word} ${tokens[at + 1]?.word}` : undefined,
    );
  });
};

const openingFeatures = (tokens: readonly Token[], add: Add): void => {
  const [first, second, third] = [0, 1, 2].map((at) => stemAt(tokens, at));
  add(`1 ${first}`, tokens[0]?.word);
  add(`2 ${first} ${second}`);
  add(`3 ${first} ${second} ${third}`);
  if (first === '@') {
    const after = tokens.findIndex((token, at) => at > 0 && !token.isName && token.lower !== 'and');
    if (after > 0) {
      add(`@ ${tokens[after]?.stem}`, tokens[after]?.word);
      add(`@ ${tokens[after]?.stem} ${stemAt(tokens, after + 1)}`);
    }
  }
};

const signFeatures = (tokens: readonly Token[], add: Add): void => {
  for (const { sign, start, length } of findSigns(cuePhrases, tokens)) {
    const words = tokens
      .slice(start, start + length)
      .map((token) => token.word)
      .join(' ');
    add(`c ${sign}`, words);
    if (start === 0) add(`c1 ${sign}`, words);
    else if (start < 4) add(`c4 ${sign}`, words);
    if (length > 1) add(`cc ${sign}`, words);
  }
};

const lengthBand = (count: number): string => {
  const bands = [2, 4, 7, 11, 16, 24, 36];
  return String(bands.findIndex((most) => count <= most));
};

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['asks', /\?["”’')]*$/],
  ['asksWithin', /\?/],
  ['asksTwice', /\?\?/],
  ['exclaims', /!/],
  ['colonEnd', /:$/],
  ['stopEnd', /\.$/],
  ['label', /^[^:.]{1,30}:\s/],
  ['dash', /\s[–—-]\s/],
  ['arrow', /->|→|=>|>>/],
  ['quoted', /^["“‘'].*["”’'](?:\s|$|[.–—-])/],
  ['quote', /["“”]/],
  ['lower', /^\p{Ll}/u],
  ['brackets', /^[([].*[)\]]$/],
  ['bracketEnd', /\)\.?$/],
  ['money', /£/],
  ['percent', /%|per ?cent/i],
  ['cells', / · | \| /],
  ['shout', /\b\p{Lu}{4,}\b/u],
  ['initials', /\b\p{Lu}{2,3}\b/u],
  ['ellipsis', /…|\.\.\./],
  ['slash', /\p{L}\/\p{L}/u],
  ['manySentences', /[.!?]\s+\p{Lu}.*[.!?]\s+\p{Lu}/u],
];

const shapeFeatures = (line: LineInNotes, tokens: readonly Token[], add: Add): void => {
  for (const [name, shape] of SHAPES) if (shape.test(line.text)) add(`s ${name}`);
  add(`len ${lengthBand(tokens.length)}`);
  add(`mark ${line.marker}`);
  const names = tokens.filter((token) => token.isName).length;
  add(`names ${Math.min(names, 4)}`);
  if (names * 2 > tokens.length) add('mostlyNames');
  const numbers = tokens.filter((token) => token.stem.startsWith('#')).length;
  add(`numbers ${Math.min(numbers, 3)}`);
  if (line.introducesList) add('introduces');
  if (line.parent !== undefined) add('nested');
};

const placeFeatures = (line: LineInNotes, add: Add): void => {
  add(`at ${Math.min(9, Math.floor(line.position * 10))}`);
  if (line.position < 0.04) add('veryStart');
  if (line.position > 0.96) add('veryEnd');
  add(`place ${Math.min(line.placeInSection, 3)}`);
  add(`under ${line.headings.length}`);
};

/** A cue of usual weight counts as one feature. */
const USUAL_CUE = 3;

const ruleFeatures = (line: LineInNotes, add: Add): void => {
  let best: RuleVerdict | undefined;
  for (const verdict of line.cues) {
    add(`rule ${verdict.kind}`, undefined, Math.round((100 * verdict.weight) / USUAL_CUE));
    if (!best || verdict.weight > best.weight) best = verdict;
  }
  if (best) add(`best ${best.kind}`);
  // A cue weighs otherwise under a heading that asks for its kind than under one that asks for another.
  const section = sectionOf(line.headings[0] ?? '') ?? sectionOf(line.headings[1] ?? '') ?? 'plain';
  add(`pair ${section} ${best?.kind ?? 'none'}`);
};

/** What the two nearest headings say. */
export function headingFeaturesOf(headings: readonly string[]): readonly Feature[] {
  const features = new Map<string, Feature>();
  const add: Add = (id, words, amount = 100) => {
    if (!features.has(id)) features.set(id, words === undefined ? { id, amount } : { id, words, amount });
  };
  headings.slice(0, 2).forEach((heading, depth) => {
    add(`section${depth} ${sectionOf(heading) ?? 'plain'}`, heading);
    const tokens = withNames(tokensOf(heading, 20));
    const near = depth === 0 ? '' : '^';
    const signs = new Set(findSigns(headingPhrases, tokens).map(({ sign }) => sign));
    const long = new Set(
      findSigns(headingPhrases, tokens).flatMap(({ sign, length }) => (length > 1 ? [sign] : [])),
    );
    for (const sign of signs) add(`h${near} ${sign}`, heading);
    for (const sign of long) add(`hh${near} ${sign}`, heading);
    if (signs.size === 1) for (const sign of signs) add(`honly${near} ${sign}`, heading);
    if (signs.size === 0) add(`hnone${near}`);
    for (const token of tokens) if (!token.isName) add(`hw${near} ${token.stem}`, heading);
    if (heading.includes('?')) add(`h?${near}`, heading);
  });
  if (headings.length === 0) add('noHeading');
  return [...features.values()];
}

/** Everything about a line that the classifier weighs, its headings apart. */
export function lineFeaturesOf(line: LineInNotes): readonly Feature[] {
  const features = new Map<string, Feature>();
  const add: Add = (id, words, amount = 100) => {
    if (!features.has(id)) features.set(id, words === undefined ? { id, amount } : { id, words, amount });
  };
  const tokens = withNames(tokensOf(line.text, MAX_TOKENS));
  wordFeatures(tokens, add);
  openingFeatures(tokens, add);
  signFeatures(tokens, add);
  shapeFeatures(line, tokens, add);
  placeFeatures(line, add);
  ruleFeatures(line, add);
  return [...features.values()];
}
