import { isCommonWord } from '../../people/common-words.ts';
import { firstNameCertainty } from '../../people/first-names.ts';
import { ACRONYMS } from '../../people/name-words.ts';
import { sectionOf } from '../../structure/sections.ts';
import { CUES } from './cues.ts';
import { namesOf, namesOfPairs } from './feature-names.ts';
import { HEADING_CUES } from './heading-cues.ts';
import { visitShapes } from './shapes.ts';
import { findSigns, phrasesOf } from './signs.ts';
import { tenseOf } from './tense.ts';
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

/** Told of everything that speaks for or against kinds. Amounts are hundredths: 100 says that it is there. */
export interface FeatureVisitor {
  /** Of one thing by its name, and of the words that show it, as a range of the line's tokens. */
  readonly tell: (id: string, amount: number, start?: number, length?: number) => void;
  /**
   * Of words in a row; the name, "b nobody rings", is left to be put together where it is needed: few of all words that
   * lines hold were learned. Without a start nothing is shown.
   */
  readonly tellWords: (sort: WordSort, words: WordRow, start?: number, length?: number) => void;
}

/** A word, two side by side, the first one to three of a line, and what comes after a name that opens it. */
export type WordSort = 'w' | 'b' | '1' | '2' | '3' | '@';

/** One to three words in a row; without the others where they are undefined. */
export interface WordRow {
  first: string;
  second: string | undefined;
  third: string | undefined;
}

/** The name of a feature of words. */
export function nameOfWords(sort: WordSort, { first, second, third }: WordRow): string {
  if (second === undefined) return `${sort} ${first}`;
  return third === undefined ? `${sort} ${first} ${second}` : `${sort} ${first} ${second} ${third}`;
}

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

const wordRow = (first: string, second?: string, third?: string): WordRow => ({ first, second, third });

const visitWords = (tokens: readonly Token[], { tellWords }: FeatureVisitor): void => {
  const [one, two] = [wordRow(''), wordRow('')];
  let stem = stemAt(tokens, 0);
  for (let at = 0; at < tokens.length; at += 1) {
    const next = stemAt(tokens, at + 1);
    one.first = stem;
    if (stem === '@') tellWords('w', one);
    else tellWords('w', one, at, 1);
    two.first = stem;
    two.second = next;
    tellWords('b', two, at, 2);
    stem = next;
  }
};

const visitOpening = (tokens: readonly Token[], { tellWords }: FeatureVisitor): void => {
  const [first, second, third] = [stemAt(tokens, 0), stemAt(tokens, 1), stemAt(tokens, 2)];
  tellWords('1', wordRow(first), 0, 1);
  tellWords('2', wordRow(first, second));
  tellWords('3', wordRow(first, second, third));
  if (first !== '@') return;
  const after = tokens.findIndex((token, at) => at > 0 && !token.isName && token.lower !== 'and');
  const stem = tokens[after]?.stem;
  if (after <= 0 || stem === undefined) return;
  tellWords('@', wordRow(stem), after, 1);
  tellWords('@', wordRow(stem, stemAt(tokens, after + 1)));
};

const NAMES_OF_SIGNS = { any: namesOf('c'), first: namesOf('c1'), early: namesOf('c4'), long: namesOf('cc') };

const visitSigns = (tokens: readonly Token[], { tell }: FeatureVisitor): void => {
  findSigns(cuePhrases, tokens, (sign, start, length) => {
    tell(NAMES_OF_SIGNS.any(sign), 100, start, length);
    if (start === 0) tell(NAMES_OF_SIGNS.first(sign), 100, start, length);
    else if (start < 4) tell(NAMES_OF_SIGNS.early(sign), 100, start, length);
    if (length > 1) tell(NAMES_OF_SIGNS.long(sign), 100, start, length);
  });
};

const LENGTH_BANDS = [2, 4, 7, 11, 16, 24, 36];

const NAMES_OF_SHAPE = {
  length: namesOf('len'),
  marker: namesOf('mark'),
  people: namesOf('names'),
  numbers: namesOf('numbers'),
};

const visitShape = (line: LineInNotes, tokens: readonly Token[], { tell }: FeatureVisitor): void => {
  visitShapes(line.text, (name) => tell(name, 100));
  tell(NAMES_OF_SHAPE.length(LENGTH_BANDS.findIndex((most) => tokens.length <= most)), 100);
  tell(NAMES_OF_SHAPE.marker(line.marker), 100);
  let names = 0;
  let numbers = 0;
  for (const token of tokens) {
    if (token.isName) names += 1;
    if (token.stem.startsWith('#')) numbers += 1;
  }
  tell(NAMES_OF_SHAPE.people(Math.min(names, 4)), 100);
  if (names * 2 > tokens.length) tell('mostlyNames', 100);
  tell(NAMES_OF_SHAPE.numbers(Math.min(numbers, 3)), 100);
  if (line.introducesList) tell('introduces', 100);
  if (line.isNested) tell('nested', 100);
};

const NAMES_OF_TENSE = { verb: namesOf('tense'), time: namesOf('time'), both: namesOfPairs('told') };
/** What is told as it is now, with a time to come, is settled more often than what was: each pair is a feature. */
const visitTense = (tokens: readonly Token[], { tell }: FeatureVisitor): void => {
  const { verb, time } = tenseOf(tokens);
  tell(NAMES_OF_TENSE.verb(verb), 100);
  tell(NAMES_OF_TENSE.time(time), 100);
  tell(NAMES_OF_TENSE.both(verb, time), 100);
};

const NAMES_OF_PLACE = { tenth: namesOf('at'), below: namesOf('place'), headings: namesOf('under') };

const visitPlace = ({ position, placeInSection, headings }: LineInNotes, { tell }: FeatureVisitor): void => {
  tell(NAMES_OF_PLACE.tenth(Math.min(9, Math.floor(position * 10))), 100);
  if (position < 0.04) tell('at start', 100);
  if (position > 0.96) tell('at end', 100);
  tell(NAMES_OF_PLACE.below(Math.min(placeInSection, 3)), 100);
  tell(NAMES_OF_PLACE.headings(headings.length), 100);
};

/** A cue of usual weight counts as one feature. */
const USUAL_CUE = 3;
const NAMES_OF_CUES = { rule: namesOf('rule'), best: namesOf('best'), pair: namesOfPairs('pair') };

const visitCues = (line: LineInNotes, section: string, { tell }: FeatureVisitor): void => {
  let best: RuleVerdict | undefined;
  for (const verdict of line.cues) {
    tell(NAMES_OF_CUES.rule(verdict.kind), Math.round((100 * verdict.weight) / USUAL_CUE));
    if (!best || verdict.weight > best.weight) best = verdict;
  }
  if (best) tell(NAMES_OF_CUES.best(best.kind), 100);
  // A cue weighs otherwise under a heading that asks for its kind than under one that asks for another.
  tell(NAMES_OF_CUES.pair(section, best?.kind ?? 'none'), 100);
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

/** Tells of everything that the classifier weighs in a line, some things more than once, and gives its words. */
export function visitLine(
  line: LineInNotes,
  heading: HeadingFeatures,
  visitor: FeatureVisitor,
): readonly Token[] {
  const tokens = readTokens(line.text, MAX_TOKENS);
  visitWords(tokens, visitor);
  visitOpening(tokens, visitor);
  visitSigns(tokens, visitor);
  visitShape(line, tokens, visitor);
  visitTense(tokens, visitor);
  visitPlace(line, visitor);
  visitCues(line, heading.section, visitor);
  for (const id of heading.ids) visitor.tell(id, 100);
  return tokens;
}

/** Tells the name of everything that the classifier weighs in a line, once each. */
export function visitFeatures(
  line: LineInNotes,
  heading: HeadingFeatures,
  visit: (id: string, amount: number) => void,
): void {
  const seen = new Set<string>();
  const tell = (id: string, amount: number): void => {
    if (seen.has(id)) return;
    seen.add(id);
    visit(id, amount);
  };
  visitLine(line, heading, { tell, tellWords: (sort, words) => tell(nameOfWords(sort, words), 100) });
}
