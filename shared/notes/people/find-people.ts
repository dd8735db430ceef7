import { firstNameCertainty } from './first-names.ts';
import {
  ACRONYMS,
  NOT_NAMES,
  ORGANISATION_SUFFIXES,
  PLACE_PREFIXES,
  ROLE_PATTERN,
  TITLES,
} from './name-words.ts';

/** A person found in one text, before roles are shared over all the notes. Offsets are UTF-16 units. */
export interface PersonMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The role in brackets after the name: "Leila (lead commissioner)". */
  readonly role?: string;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Followed by ’s or by a lone apostrophe. */
  readonly possessive: boolean;
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*(?:[-’'](?=\p{Lu})\p{Lu}[\p{L}\p{M}]*)*/gu;
const AFTER_NAME =
  /^\s+(?:will|shall|agreed to|has agreed|to (?:send|ask|contact|meet|share|write|call|speak|talk|check|find|set|arrange|organise|circulate|draft|invite|bring|follow|report|look|work|prepare|book|email|update|chase|confirm|visit|lead)|said|says|asked|suggested|noted|explained|told|offered|described|reported|mentioned|raised|felt|thinks|wondered|shared|from)\b/u;
const BEFORE_NAME =
  /(?:\b(?:with|and|by|from|to|ask|asked|thank|thanks to|contact|tell|told|met|see|for|owner|lead|chair|present|apologies|attendees|attending|facilitator|minutes|absent)|[,&/:;(])\s*$/iu;
const ROLE_AFTER = /^\s*\(((?:the |a |an |our )?[\p{L}][\p{L}\p{N} &'’,/-]{2,60})\)/u;
const PLACE_BEFORE = /\b(?:in|at|near|around|across|of)\s+$/i;

/** Longest text that is searched for names. */
const MAX_SEARCHED_LENGTH = 20_000;

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(CAPITALISED)].map((match) => {
    const bare = match[0].replace(/[’']S$/, '');
    const end = match.index + bare.length;
    const possessive = /^[’'](?:s\b|(?=\s))/u.test(text.slice(end, end + 3));
    return { text: bare, start: match.index, end, possessive };
  });

const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? '';

const textBefore = (text: string, word: Word, letters: number): string =>
  text.slice(Math.max(0, word.start - letters), word.start);

/** Two capitalised words with one space, or a title's stop, between them. */
const isAdjacent = (text: string, first: Word | undefined, second: Word | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  !first.possessive &&
  /^(?:\s|\.\s)$/.test(text.slice(first.end, second.start));

const isOrganisation = (text: string, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word) return false;
  if (isAdjacent(text, words[at - 1], word) && PLACE_PREFIXES.has(lower(words[at - 1]))) return true;
  for (let next = at + 1; next <= at + 3 && isAdjacent(text, words[next - 1], words[next]); next += 1) {
    if (ORGANISATION_SUFFIXES.has(lower(words[next]))) return true;
  }
  const after = words[at + 1];
  return (
    word.possessive &&
    after !== undefined &&
    after.start - word.end <= 3 &&
    ORGANISATION_SUFFIXES.has(lower(after))
  );
};

const isCapitals = (word: Word): boolean => word.text.length > 1 && word.text === word.text.toUpperCase();

/** A family name: the capitalised word right after a first name, unless it is a word of its own. */
const surnameAfter = (text: string, words: readonly Word[], at: number): Word | undefined => {
  const next = words[at + 1];
  if (!next || !isAdjacent(text, words[at], next) || NOT_NAMES.has(lower(next))) return undefined;
  return next.text.length > 1 && !isCapitals(next) ? next : undefined;
};

const hasPersonCue = (text: string, word: Word): boolean => {
  const after = text.slice(word.end, word.end + 70);
  if (word.possessive || AFTER_NAME.test(after)) return true;
  if (ROLE_PATTERN.test(ROLE_AFTER.exec(after)?.[1] ?? '')) return true;
  return word.start > 0 && BEFORE_NAME.test(textBefore(text, word, 24));
};

/** Mark, June, Grace: a person only where something beside it says so. */
const isAmbiguousNameAPerson = (text: string, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || PLACE_BEFORE.test(textBefore(text, word, 10))) return false;
  if (hasPersonCue(text, word)) return true;
  return (
    word.start > 0 && !isAdjacent(text, words[at - 1], word) && surnameAfter(text, words, at) !== undefined
  );
};

/** "Zainabu will ask …": not in the list, but somebody, where nothing says otherwise. */
const isUnknownActor = (text: string, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || word.text.length < 3 || NOT_NAMES.has(lower(word))) return false;
  if (isAdjacent(text, words[at - 1], word)) return false;
  if (!/^\s+(?:will|shall)\s+(?!be\b)\p{Ll}/u.test(text.slice(word.end, word.end + 12))) return false;
  return !/(?:watch|aid|care|link|age|ship|ing|tion|ment|ness|ity|ies|ers|ors|ists|ants|ents)$/i.test(
    word.text,
  );
};

/** "with Leila and Balázs": an unknown word that is listed with somebody known. */
const isListedWithPerson = (
  text: string,
  words: readonly Word[],
  at: number,
  lastPerson: PersonMention | undefined,
): boolean => {
  const word = words[at];
  if (!word || !lastPerson || word.text.length < 3 || NOT_NAMES.has(lower(word))) return false;
  if (!/^(?: and |, | & |, and )$/.test(text.slice(lastPerson.end, word.start))) return false;
  const follows = words[at + 1];
  const after = text.slice(word.end, word.end + 12);
  return (
    !isAdjacent(text, word, follows) && /^(?:$|[.,;:!?)]|\s(?:and|to|in|will|on|by|for|about)\b)/.test(after)
  );
};

const isPerson = (
  text: string,
  words: readonly Word[],
  at: number,
  lastPerson: PersonMention | undefined,
): boolean => {
  const word = words[at];
  if (!word || isOrganisation(text, words, at)) return false;
  if (isAdjacent(text, words[at - 1], word) && TITLES.has(lower(words[at - 1])))
    return !NOT_NAMES.has(lower(word));
  if (isCapitals(word)) return false;
  const known = firstNameCertainty(word.text);
  if (known === 'certain') return true;
  if (known === 'ambiguous') return isAmbiguousNameAPerson(text, words, at);
  return isUnknownActor(text, words, at) || isListedWithPerson(text, words, at, lastPerson);
};

const roleIn = (text: string, end: number): string | undefined => {
  const role = ROLE_AFTER.exec(text.slice(end, end + 70))?.[1]?.trim();
  return role && ROLE_PATTERN.test(role) ? role.replace(/^(?:the|a|an|our)\s+/i, '') : undefined;
};

const startOf = (text: string, words: readonly Word[], at: number): number => {
  const [title, word] = [words[at - 1], words[at]];
  const titled = title && isAdjacent(text, title, word) && TITLES.has(lower(title));
  return titled ? title.start : (word?.start ?? 0);
};

/**
 * Names of people in a text, in order. Organisations, places, months and systems are none.
 * `initials` are those that the notes use for people: "JS", "AK".
 */
export function findPeople(
  whole: string,
  initials: ReadonlySet<string> = new Set(),
): readonly PersonMention[] {
  const text = whole.slice(0, MAX_SEARCHED_LENGTH);
  const words = wordsOf(text);
  const found: PersonMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    if (initials.has(word.text)) {
      found.push({ name: word.text, start: word.start, end: word.end });
      continue;
    }
    if (!isPerson(text, words, at, found.at(-1))) continue;
    const surname = surnameAfter(text, words, at);
    const [start, end] = [startOf(text, words, at), surname?.end ?? word.end];
    const role = roleIn(text, end);
    found.push({ name: text.slice(start, end), start, end, ...(role ? { role } : {}) });
    if (surname) at += 1;
  }
  return found;
}

const ATTENDANCE_LIST =
  /^(?:present|attend(?:ed|ees|ing|ance)|in attendance|apologies|here|there|absent)\b[^:]{0,20}:/i;
const INITIALS_WITH_ACTION =
  /(?:^|: |- |– )((?:[A-Z]{2,3})(?:(?:\s?[,/&+]\s?|\s+and\s+)(?:[A-Z]{2,3}))*)\s+(?:to|will|agreed to|opened|reported|said|asked|noted)\s+(?=\p{Ll})/u;

/** Initials that a line uses for people: in lists of who was there, and before what they will do. */
export function findInitials(text: string): readonly string[] {
  const places = [ATTENDANCE_LIST.test(text) ? text : '', INITIALS_WITH_ACTION.exec(text)?.[1] ?? ''];
  return places
    .flatMap((place) => place.match(/\b[A-Z]{2,3}\b/g) ?? [])
    .filter((letters) => !ACRONYMS.has(letters.toLowerCase()));
}
