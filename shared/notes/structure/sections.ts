import type { Section } from '../parsed-notes.ts';
import { SECTION_LEXICON } from './section-lexicon.ts';

/** Longest heading that is asked what it steers. */
const MAX_HEADING_LENGTH = 120;
/** Words of weight that a heading may have beside the phrase that steers. */
const MAX_OTHER_WORDS = 7;

/** Words without weight: a heading is not about them. */
const LIGHT_WORDS = new Set(
  (
    'a an the our your their my his her its this that these those some any all more most other further key main big biggest ' +
    'new current open and or of for to in on at from by with about as into we us you i they them it is are was were be been ' +
    'have has had do does did will would could should can may might still also just then now here there what which who how ' +
    'when where why not no so far first second next last good top three two four five one few many agreed possible known ' +
    'general specific common local group table sheet page part part-way session meeting today'
  ).split(' '),
);

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b|\bcanny\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/\b(what|who|where|how|that|there|it|here)'?s\b/g, '$1 is'],
  [/\blet's\b/g, 'let us'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\bcd\b/g, 'could'],
  [/\bwd\b/g, 'would'],
  [/\btae\b/g, 'to'],
  [/\bno[- ]?one\b/g, 'noone'],
];

/** A heading as the patterns see it: lower case, straight quotes, without number, colon or mark at its end. */
const normaliseHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s:?.!…–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A heading as the choices of a person are remembered under: the same in every spelling of case, marks and numbers. */
export function headingKey(heading: string): string {
  return normaliseHeading(heading.replace(/^[\s\d.()#*–—-]+/, ''));
}

const wordsOf = (heading: string): string => {
  const plain = CONTRACTIONS.reduce(
    (text, [pattern, words]) => text.replace(pattern, words),
    normaliseHeading(heading).replace(/&|\+/g, ' and '),
  );
  return plain
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/^[\s\d.]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
};

interface Phrase {
  readonly section: Section;
  readonly pattern: RegExp;
  readonly isNoun: boolean;
  /** Words that it fixes: the longest phrase decides. */
  readonly weight: number;
}

/** "stop* us|people": a regular expression of it. */
const compile = (section: Section, phrase: string, isNoun: boolean): Phrase => {
  const atStart = phrase.startsWith('^');
  const atEnd = phrase.endsWith('$');
  const tokens = phrase.replace(/^\^/, '').replace(/\$$/, '').split(' ');
  let source = '';
  let weight = 0;
  tokens.forEach((token, index) => {
    if (token === '..') {
      source += '(?: \\S+){0,3}';
      return;
    }
    const alternatives = token.split('|').map((word) => word.replace(/\*$/, "[\\p{L}']*"));
    source += `${index === 0 ? '' : ' '}(?:${alternatives.join('|')})`;
    weight += 1;
  });
  const lead = source.startsWith('(?: ') ? '' : atStart ? '^' : "(?<![\\p{L}'])";
  let pattern: RegExp | undefined;
  return {
    section,
    isNoun,
    weight: weight + (atStart ? 0.5 : 0) + (isNoun ? 0.25 : 0),
    // Most are never asked for.
    get pattern() {
      pattern ??= new RegExp(`${lead}${source}${atEnd ? '$' : "(?![\\p{L}'])"}`, 'u');
      return pattern;
    },
  };
};

const phrasesIn = (list: string): readonly string[] =>
  list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** Phrases by the first letters of the words that they can begin with: of hundreds, few are tried. */
const PHRASES = new Map<string, Phrase[]>();
const KEY_LENGTH = 3;

const indexPhrase = (section: Section, words: string, isNoun: boolean): void => {
  const phrase = compile(section, words, isNoun);
  const first =
    words
      .replace(/^\^/, '')
      .replace(/\$$/, '')
      .split(' ')
      .find((token) => token !== '..') ?? '';
  for (const key of new Set(first.split('|').map((word) => word.replace(/\*$/, '').slice(0, KEY_LENGTH)))) {
    const known = PHRASES.get(key);
    if (known) known.push(phrase);
    else PHRASES.set(key, [phrase]);
  }
};

for (const [section, { nouns, phrases }] of Object.entries(SECTION_LEXICON)) {
  for (const noun of phrasesIn(nouns)) indexPhrase(section as Section, noun, true);
  for (const phrase of phrasesIn(phrases)) indexPhrase(section as Section, phrase, false);
}

const heavyWords = (words: string): number =>
  words.split(' ').filter((word) => word !== '' && !LIGHT_WORDS.has(word)).length;

/** "Membership and purpose", "Themes and actions" are about two things, and steer nothing. */
const isOneOfTwo = (words: string, match: RegExpExecArray, section: Section): boolean => {
  const before = /(\S+) and $/.exec(words.slice(0, match.index))?.[1];
  const after = /^ and (?:the |our |any )?(\S+)/.exec(words.slice(match.index + match[0].length))?.[1];
  return [before, after].some(
    (word) =>
      word !== undefined &&
      !LIGHT_WORDS.has(word) &&
      !(PHRASES.get(word.slice(0, KEY_LENGTH)) ?? []).some(
        (phrase) => phrase.section === section && phrase.pattern.test(word),
      ),
  );
};

const search = (heading: string): Section | undefined => {
  if (/^\s*\?{2,}\s*$/.test(heading)) return 'questions';
  if (/^any other\b/i.test(heading)) return undefined;
  const words = wordsOf(heading);
  if (words === '' || words.split(' ').length > 16) return undefined;
  let best: Phrase | undefined;
  const keys = new Set(words.split(' ').map((word) => word.slice(0, KEY_LENGTH)));
  for (const phrase of [...keys].flatMap((key) => PHRASES.get(key) ?? [])) {
    if (best && phrase.weight <= best.weight) continue;
    const match = phrase.pattern.exec(words);
    if (!match) continue;
    const before = heavyWords(words.slice(0, match.index));
    const after = heavyWords(words.slice(match.index + match[0].length));
    if (before + after > MAX_OTHER_WORDS || (phrase.isNoun && before > 1)) continue;
    if (phrase.isNoun && isOneOfTwo(words, match, phrase.section)) continue;
    best = phrase;
  }
  return best?.section;
};

/** Answers of headings that were asked before: notes ask for the same ones again and again. */
const cache = new Map<string, Section | undefined>();
const MAX_CACHED = 2000;

const LISTS_PEOPLE =
  /^(?:list of )?(?:who(?: else)?(?: was| is| came|'s)?(?: there| here| in| came| joined| at the (?:table|meeting))*|(?:people |those |members |also )?(?:present|attending|in attendance|attendance|attendees|participants|apologies(?: for absence)?|absent|in the room)|sorry.{0,30}|welcome and apologies|could(?:n't| not) (?:come|make it)|apologies and .{0,40}|ymddiheuriadau|yn bresennol)$/;

/** "Who came", "Apologies": a heading over names. */
export function listsPeople(heading: string): boolean {
  return heading.length <= 80 && LISTS_PEOPLE.test(headingKey(heading));
}

/** What lies under this heading; undefined where the words say nothing about it. */
export function sectionOf(heading: string): Section | undefined {
  if (heading.length > MAX_HEADING_LENGTH) return undefined;
  if (cache.has(heading)) return cache.get(heading);
  const section = search(heading);
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(heading, section);
  return section;
}
