import { isCommonWord } from './common-words.ts';
import { firstNameCertainty } from './first-names.ts';
import {
  ACRONYMS,
  NOT_NAMES,
  OFFICE_TITLES,
  ORGANISATION_SUFFIXES,
  PLACE_PREFIXES,
  SUFFIXES_THAT_ARE_SURNAMES,
  SURNAMES_AMONG_THEM,
  TITLES,
} from './name-words.ts';

/** What a capitalised word is by itself. */
export type WordClass =
  | 'title'
  | 'office'
  | 'initial'
  | 'first'
  | 'maybeFirst'
  | 'unfamiliar'
  | 'common'
  | 'capitals'
  | 'nobody';

/** A word that begins with a capital. Offsets are UTF-16 units. */
export interface CapitalWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly class: WordClass;
  /** Followed by ’s or by a lone apostrophe. */
  readonly isPossessive: boolean;
}

/** Capitalised words in a row that may be one person's name. */
export interface NameChain {
  /** Index of its last word. */
  readonly last: number;
  readonly titles: readonly string[];
  /** Without titles, without stops: "R Ekpenyong". */
  readonly core: readonly CapitalWord[];
  /** With such titles as belong to a name. */
  readonly start: number;
  readonly end: number;
  /** With all titles: where the name begins if only its first word is one. */
  readonly titleStart: number;
  /** A word in it, or right after it, says that it is a place or a body: "Harrison Building". */
  readonly isOrganisation: boolean;
  /** Its last word is a family name and a word for places: "Angela Hill". */
  readonly mayBePlace: boolean;
}

/** Tell two of one first name apart: "Big Kirsty", "wee Kirsty". In small letters too. */
const NICKNAME_TITLES = /^(?:big|wee|little|auld|old|young)$/;
/** Titles that hurried notes write small: "prof Harkin". */
const SMALL_TITLES = /^(?:prof|dr|mr|mrs|ms|sr|cllr)$/;
/** Titles that are short names where no name follows: "Nan wondered", "Big Col". */
const NAMES_AMONG_TITLES = /^(?:nan|col)$/;
const CAPITALISED =
  /(?<![\p{L}\p{N}])(?:big|wee|little|auld|prof|dr|mrs?|ms|sr|cllr)(?=\.?\s\p{Lu}\p{Ll})|(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*(?:[-’'](?=\p{Lu})\p{Lu}[\p{L}\p{M}]*)*(?:-(?:saheb|sahib|bhai|ji|didi|apa|chacha|ben|san)(?!\p{L}))?(?!\p{N})/gu;
/** Between the parts of a name: "Vincent van Houten", "Mair ap Rhys". */
const PARTICLE =
  /^\s(?:de|da|di|du|del|della|des|dos|van|von|der|den|ter|la|le|el|al|bin|bint|ibn|ap|ab|ferch|ní|ó|y)(?:\s(?:la|las|los|der|den|al))?\s$/u;
const MAX_NAME_WORDS = 4;
/** Months that are first names as well. */
export const MONTH_NAMES = /^(?:april|may|june|august)$/;

/** A word in small letters and without accents: "Siobhán" and "Siobhan" are one. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower.replace(/’/g, "'").normalize('NFD').replace(/\p{M}/gu, '');
}

/** Said behind a name, as others say Mr before it: "Dilip-bhai". */
const HONOURED = /^.{2,}-(?:saheb|sahib|bhai|ji|didi|apa|chacha|ben|san)$/;

const classOf = (word: string, lower: string): WordClass => {
  if (HONOURED.test(word)) return 'first';
  if (TITLES.has(lower) && (/^\p{Lu}.*\p{Ll}/u.test(word) || SMALL_TITLES.test(word))) return 'title';
  if (OFFICE_TITLES.has(lower) && (/\p{Ll}/u.test(word) || /^P?CS?O?$/.test(word))) return 'office';
  if (word.length === 1 || /^\p{Lu}[-’']\p{Lu}$/u.test(word)) return 'initial';
  if (NOT_NAMES.has(lower) && !(MONTH_NAMES.test(lower) && word !== word.toUpperCase())) return 'nobody';
  const isCapitals = word === word.toUpperCase();
  if (isCapitals && (word.length < 5 || ACRONYMS.has(lower) || isCommonWord(lower))) return 'capitals';
  const certainty = firstNameCertainty(word) ?? firstNameCertainty(/^[^-]+(?=-)/u.exec(word)?.[0] ?? '');
  if (certainty === 'certain') return 'first';
  if (isCapitals) return 'capitals';
  if (certainty === 'ambiguous') return 'maybeFirst';
  return isCommonWord(lower) ? 'common' : 'unfamiliar';
};

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const MONTH_BEFORE = new RegExp(
  String.raw`(?:\b(?:in|by|since|until|till|during|from|of|end|mid|early|late|before|after|last|next|this|the|for|each|every)|\d(?:st|nd|rd|th)?|${MONTH}(?:\s+and|,|\s*[-–/]|\s+to|\s+or)?)[\s-]+$`,
  'iu',
);
const MONTH_AFTER = new RegExp(
  String.raw`^(?:,?\s*\d|\s*[-–/]\s*${MONTH}|\s+(?:and|to|or)\s+${MONTH}|\s+(?:half|meeting|workshop|forum))`,
  'iu',
);

/** "3 June", "in May", "April to June": a month, whoever else has that name. */
const isMonthHere = (text: string, lower: string, start: number, end: number): boolean =>
  MONTH_NAMES.test(lower) &&
  (MONTH_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ||
    MONTH_AFTER.test(text.slice(end, end + 20)));

/** "Col is writing", "Nan McCrindle" are names; "Col Blunt", "Nan Betty" have a title. */
const withShortNames = (text: string, words: readonly CapitalWord[]): readonly CapitalWord[] =>
  words.some(({ lower }) => NAMES_AMONG_TITLES.test(lower))
    ? words.map((word, at): CapitalWord => {
        if (!NAMES_AMONG_TITLES.test(word.lower) || word.text === word.text.toUpperCase()) return word;
        const next = words[at + 1];
        const follows = next && /^\.? $/.test(text.slice(word.end, next.start)) ? next.class : undefined;
        const isTitle = word.lower === 'nan' ? follows === 'first' : follows !== undefined;
        return isTitle ? word : { ...word, class: word.lower === 'nan' ? 'maybeFirst' : 'first' };
      })
    : words;

/** "Old Tom", "big Caspian": a title before a first name, and before nothing else. */
const withNicknames = (text: string, words: readonly CapitalWord[]): readonly CapitalWord[] =>
  words.some(({ lower }) => NICKNAME_TITLES.test(lower))
    ? words.flatMap((word, at): CapitalWord[] => {
        if (!NICKNAME_TITLES.test(word.lower)) return [word];
        const next = words[at + 1];
        const isTitle = next?.class === 'first' && text.slice(word.end, next.start) === ' ';
        if (isTitle) return [{ ...word, class: 'title' }];
        return /^\p{Lu}/u.test(word.text) ? [word] : [];
      })
    : words;

const NO_WORDS: readonly CapitalWord[] = [];

const capitalWordAt = (text: string, start: number, whole: string): CapitalWord => {
  const bare = whole.replace(/[’']S$/, '');
  const end = start + bare.length;
  const lower = plainWord(bare);
  return {
    text: bare,
    start,
    end,
    lower,
    class: isMonthHere(text, lower, start, end) ? 'nobody' : classOf(bare, lower),
    isPossessive: /^[’'](?:s\b|(?=\s))/u.test(text.slice(end, end + 3)),
  };
};

/** The words of a text that begin with a capital. */
export function capitalWords(text: string): readonly CapitalWord[] {
  if (!/\p{Lu}/u.test(text)) return NO_WORDS;
  const words: CapitalWord[] = [];
  CAPITALISED.lastIndex = 0;
  for (let match = CAPITALISED.exec(text); match !== null; match = CAPITALISED.exec(text))
    words.push(capitalWordAt(text, match.index, match[0]));
  return withNicknames(text, withShortNames(text, words));
}

/** Whether two capitalised words belong together: one space between them, a title's or an initial's stop, a particle. */
export function isAdjacent(
  text: string,
  first: CapitalWord | undefined,
  second: CapitalWord | undefined,
): boolean {
  if (!first || !second || first.isPossessive || second.start - first.end > 12) return false;
  const between = text.slice(first.end, second.start);
  if (between === ' ') return true;
  const mayEndInStop = first.class === 'initial' || first.class === 'title' || first.class === 'office';
  if (mayEndInStop && /^\.\s?$/.test(between)) return true;
  return PARTICLE.test(between);
}

const isNameWord = (word: CapitalWord): boolean =>
  word.class === 'first' || word.class === 'maybeFirst' || word.class === 'unfamiliar';

const nameWordsFrom = (
  text: string,
  words: readonly CapitalWord[],
  from: number,
  isTitled: boolean,
): CapitalWord[] => {
  const core: CapitalWord[] = [];
  for (let at = from; at < words.length && core.length < MAX_NAME_WORDS; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || (at > from && !isAdjacent(text, before, word))) break;
    const hasName = core.some((one) => one.class !== 'initial');
    const mayFollow =
      word.class === 'common' &&
      (core.length > 0 ? core.every((one) => one.class !== 'common') || isTitled : true);
    const isSurname =
      word.class === 'nobody' &&
      SURNAMES_AMONG_THEM.has(word.lower) &&
      /^(?:first|maybeFirst|unfamiliar)$/.test(core.at(-1)?.class ?? '');
    if (!isNameWord(word) && word.class !== 'initial' && !mayFollow && !isSurname) break;
    if (
      word.class === 'initial' &&
      hasName &&
      !/^(?:\.|$|[\s,;:)]|[’']s\b)/u.test(text.slice(word.end, word.end + 3))
    )
      break;
    if (word.class === 'initial' && hasName && /^[AI]$/.test(word.text) && text[word.end] !== '.') break;
    core.push(word);
  }
  return core;
};

const followsAsPlace = (text: string, words: readonly CapitalWord[], last: number): boolean => {
  for (let next = last + 1; next <= last + 3 && isAdjacent(text, words[next - 1], words[next]); next += 1)
    if (ORGANISATION_SUFFIXES.has(words[next]?.lower ?? '')) return true;
  const [word, after] = [words[last], words[last + 1]];
  if (!word?.isPossessive || !after || after.start - word.end > 3) return false;
  return ORGANISATION_SUFFIXES.has(after.lower);
};

/** Titles belong to a name; that of an office to a family name alone: "PC Tasker", but Rhodri Tasker. */
const startOf = (titles: readonly CapitalWord[], first: CapitalWord, length: number): number => {
  const from = length === 1 ? 0 : titles.findLastIndex((title) => title.class === 'office') + 1;
  return titles[from]?.start ?? first.start;
};

/** In small letters after a name they make a place or a body of it: "Larkrise day centre". */
const BODY_AFTER =
  /^\s+(?:day (?:centre|center|ctr|unit)|centre|hospital|care home|home care|house|surgery|school|road|street|library|hall|team|group|ward|estate|flats|council|church|clinic|hub|line|area|locality|bus|staff|office|branch)\b/u;

/** "Dr S." ends with its stop. */
const endOf = (text: string, last: CapitalWord): number =>
  last.class === 'initial' && text[last.end] === '.' ? last.end + 1 : last.end;

/** The chain that begins at the word, titles first; undefined where no name can begin. */
export function chainAt(text: string, words: readonly CapitalWord[], at: number): NameChain | undefined {
  const titles: CapitalWord[] = [];
  let from = at;
  for (
    let word = words[from];
    word && (word.class === 'title' || word.class === 'office');
    word = words[from]
  ) {
    if (!isAdjacent(text, word, words[from + 1])) return undefined;
    titles.push(word);
    from += 1;
  }
  let core = nameWordsFrom(text, words, from, titles.length > 0);
  const first = core[0];
  if (!first) return undefined;
  const isTitled = titles.length > 0;
  if (!isTitled && core.every((word) => word.class === 'initial')) return undefined;
  const rest = core.slice(1);
  const suffixAt = rest.findIndex((word) => ORGANISATION_SUFFIXES.has(word.lower)) + 1;
  const suffix = core[suffixAt];
  const isPlaceLike = !isTitled && core.length > 1 && PLACE_PREFIXES.has(first.lower);
  const isLikeSurname =
    suffix !== undefined &&
    SUFFIXES_THAT_ARE_SURNAMES.has(suffix.lower) &&
    suffixAt === core.length - 1 &&
    (isTitled || first.class === 'first' || first.class === 'maybeFirst' || first.class === 'initial');
  const mayBePlace = isPlaceLike || (suffixAt > 0 && isLikeSurname);
  const last = from + core.length - 1;
  const isBodyAfter =
    !isTitled &&
    core.length === 1 &&
    first.class === 'unfamiliar' &&
    BODY_AFTER.test(text.slice(first.end, first.end + 24));
  const before = words[at - 1];
  const isPrefixed = isAdjacent(text, before, words[at]) && PLACE_PREFIXES.has(before?.lower ?? '');
  const isOrganisation =
    isBodyAfter ||
    (suffixAt > 0 && !isLikeSurname) ||
    (!isTitled && isPrefixed) ||
    (!isTitled && followsAsPlace(text, words, last));
  if (isTitled && suffixAt > 0 && !isLikeSurname) core = core.slice(0, suffixAt);
  return {
    last: from + core.length - 1,
    titles: titles.map((title) => title.lower),
    core,
    start: startOf(titles, core[0] ?? first, core.length),
    titleStart: titles[0]?.start ?? first.start,
    end: endOf(text, core.at(-1) ?? first),
    isOrganisation: isOrganisation && !(isTitled && core.length > 0 && suffixAt > 0),
    mayBePlace,
  };
}

/** How a chain is known over the notes, without titles and stops, in small letters. */
export function coreKey(core: readonly Pick<CapitalWord, 'lower'>[]): string {
  return core.map((word) => word.lower).join(' ');
}
