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
  readonly isNested: boolean;
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

/**
 * Told of one thing that speaks for or against kinds: its name, how much of it there is in hundredths (100: it is there),
 * and the words of the line that show it, as a range of its tokens.
 */
export type Visit = (id: string, amount: number, start?: number, length?: number) => void;

/** Words of a line that are read. */
const MAX_TOKENS = 60;
/** Words of a heading that are read. */
const MAX_HEADING_TOKENS = 20;
const cuePhrases = phrasesOf(CUES);
const headingPhrases = phrasesOf(HEADING_CUES);

const NO_NAMES = new Set(
  'i the a an we it they this that there what who how why when where is are'.split(' '),
);

/** At the start of a line every word has a capital: it is a name where it is known as one, or no word of English. */
const startsWithName = (first: Token, second: Token | undefined): boolean => {
  if (first.word.charAt(0) === first.lower.charAt(0) || NO_NAMES.has(first.lower)) return false;
  if (first.isName) return !ACRONYMS.has(first.lower);
  if (firstNameCertainty(first.word) !== undefined || !isCommonWord(first.lower)) return true;
  return second?.isName === true;
};

/** The words of a line, with names told from other words. */
const readTokens = (text: string, limit: number): readonly Token[] => {
  const tokens = tokensOf(text, limit);
  const [first] = tokens;
  if (first) first.isName = startsWithName(first, tokens[1]);
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.isName && ACRONYMS.has(token.lower)) token.isName = false;
  }
  return tokens;
};

const stemAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  if (token === undefined) return '$';
  return token.isName ? '@' : token.stem;
};

const visitWords = (tokens: readonly Token[], visit: Visit): void => {
  let stem = stemAt(tokens, 0);
  for (let at = 0; at < tokens.length; at += 1) {
    const next = stemAt(tokens, at + 1);
    if (stem === '@') visit('w @', 100);
    else visit(`w ${stem}`, 100, at, 1);
    visit(`b ${stem} ${next}`, 100, at, 2);
    stem = next;
  }
};

const visitOpening = (tokens: readonly Token[], visit: Visit): void => {
  const [first, second, third] = [0, 1, 2].map((at) => stemAt(tokens, at));
  visit(`1 ${first}`, 100, 0, 1);
  visit(`2 ${first} ${second}`, 100);
  visit(`3 ${first} ${second} ${third}`, 100);
  if (first !== '@') return;
  const after = tokens.findIndex((token, at) => at > 0 && !token.isName && token.lower !== 'and');
  if (after <= 0) return;
  visit(`@ ${tokens[after]?.stem}`, 100, after, 1);
  visit(`@ ${tokens[after]?.stem} ${stemAt(tokens, after + 1)}`, 100);
};

const visitSigns = (tokens: readonly Token[], visit: Visit): void => {
  findSigns(cuePhrases, tokens, (sign, start, length) => {
    visit(`c ${sign}`, 100, start, length);
    if (start === 0) visit(`c1 ${sign}`, 100, start, length);
    else if (start < 4) visit(`c4 ${sign}`, 100, start, length);
    if (length > 1) visit(`cc ${sign}`, 100, start, length);
  });
};

const LENGTH_BANDS = [2, 4, 7, 11, 16, 24, 36];

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['s asks', /\?["”’')]*$/],
  ['s asksWithin', /\?/],
  ['s asksTwice', /\?\?/],
  ['s exclaims', /!/],
  ['s colonEnd', /:$/],
  ['s stopEnd', /\.$/],
  ['s label', /^[^:.]{1,30}:\s/],
  ['s dash', /\s[–—-]\s/],
  ['s arrow', /->|→|=>|>>/],
  ['s quoted', /^["“‘'].*["”’'](?:\s|$|[.–—-])/],
  ['s quote', /["“”]/],
  ['s lower', /^\p{Ll}/u],
  ['s brackets', /^[([].*[)\]]$/],
  ['s bracketEnd', /\)\.?$/],
  ['s money', /£/],
  ['s percent', /%|per ?cent/i],
  ['s cells', / · | \| /],
  ['s shout', /\b\p{Lu}{4,}\b/u],
  ['s initials', /\b\p{Lu}{2,3}\b/u],
  ['s ellipsis', /…|\.\.\./],
  ['s slash', /\p{L}\/\p{L}/u],
  ['s manySentences', /[.!?]\s+\p{Lu}.*[.!?]\s+\p{Lu}/u],
];
/** Longest text whose shape is looked at. */
const MAX_SHAPED_LENGTH = 600;

const visitShape = (line: LineInNotes, tokens: readonly Token[], visit: Visit): void => {
  const text = line.text.slice(0, MAX_SHAPED_LENGTH);
  for (const [id, shape] of SHAPES) if (shape.test(text)) visit(id, 100);
  visit(`len ${LENGTH_BANDS.findIndex((most) => tokens.length <= most)}`, 100);
  visit(`mark ${line.marker}`, 100);
  let names = 0;
  let numbers = 0;
  for (const token of tokens) {
    if (token.isName) names += 1;
    if (token.stem.startsWith('#')) numbers += 1;
  }
  visit(`names ${Math.min(names, 4)}`, 100);
  if (names * 2 > tokens.length) visit('mostlyNames', 100);
  visit(`numbers ${Math.min(numbers, 3)}`, 100);
  if (line.introducesList) visit('introduces', 100);
  if (line.isNested) visit('nested', 100);
};

const visitPlace = ({ position, placeInSection, headings }: LineInNotes, visit: Visit): void => {
  visit(`at ${Math.min(9, Math.floor(position * 10))}`, 100);
  if (position < 0.04) visit('at start', 100);
  if (position > 0.96) visit('at end', 100);
  visit(`place ${Math.min(placeInSection, 3)}`, 100);
  visit(`under ${headings.length}`, 100);
};

/** A cue of usual weight counts as one feature. */
const USUAL_CUE = 3;

const visitCues = (line: LineInNotes, section: string, visit: Visit): void => {
  let best: RuleVerdict | undefined;
  for (const verdict of line.cues) {
    visit(`rule ${verdict.kind}`, Math.round((100 * verdict.weight) / USUAL_CUE));
    if (!best || verdict.weight > best.weight) best = verdict;
  }
  if (best) visit(`best ${best.kind}`, 100);
  // A cue weighs otherwise under a heading that asks for its kind than under one that asks for another.
  visit(`pair ${section} ${best?.kind ?? 'none'}`, 100);
};

/** What the headings of lines say, worked out once for all lines below them. */
export interface HeadingFeatures {
  readonly ids: readonly string[];
  /** What the nearest heading that says so asks for. */
  readonly section: string;
}

/** What the two nearest headings say. */
export function headingFeaturesOf(headings: readonly string[]): HeadingFeatures {
  const ids = new Set<string>();
  let asked: string | undefined;
  headings.slice(0, 2).forEach((heading, depth) => {
    const near = depth === 0 ? '' : '^';
    const section = sectionOf(heading);
    asked ??= section;
    ids.add(`section${depth} ${section ?? 'plain'}`);
    const tokens = readTokens(heading, MAX_HEADING_TOKENS);
    const signs = new Set<string>();
    findSigns(headingPhrases, tokens, (sign, _start, length) => {
      signs.add(sign);
      ids.add(`h${near} ${sign}`);
      if (length > 1) ids.add(`hh${near} ${sign}`);
    });
    if (signs.size === 1) for (const sign of signs) ids.add(`honly${near} ${sign}`);
    if (signs.size === 0) ids.add(`hnone${near}`);
    for (const token of tokens) if (!token.isName) ids.add(`hw${near} ${token.stem}`);
    if (heading.includes('?')) ids.add(`h?${near}`);
  });
  if (headings.length === 0) ids.add('noHeading');
  return { ids: [...ids], section: asked ?? 'plain' };
}

/** Tells of everything that the classifier weighs in a line, once each, and gives its words. */
export function visitFeatures(line: LineInNotes, heading: HeadingFeatures, tell: Visit): readonly Token[] {
  const seen = new Set<string>();
  const visit: Visit = (id, amount, start, length) => {
    if (seen.has(id)) return;
    seen.add(id);
    tell(id, amount, start, length);
  };
  const tokens = readTokens(line.text, MAX_TOKENS);
  visitWords(tokens, visit);
  visitOpening(tokens, visit);
  visitSigns(tokens, visit);
  visitShape(line, tokens, visit);
  visitPlace(line, visit);
  visitCues(line, heading.section, visit);
  for (const id of heading.ids) tell(id, 100);
  return tokens;
}
