import { MAX_SEARCHED_LENGTH, metKey } from './gather-names.ts';
import { knowPeople } from './know-people.ts';
import type { KnownPeople, KnownPerson } from './known-people.ts';
import {
  type CapitalWord,
  capitalWords,
  chainAt,
  coreKey,
  isAdjacent,
  type NameChain,
  plainWord,
} from './name-chains.ts';
import { DOING_AFTER } from './name-signs.ts';
import { oncePerText } from './once-per-text.ts';
import { weighEvidence } from './weigh-evidence.ts';

/** A person found in one text. Offsets are UTF-16 units. */
export interface PersonMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly person: KnownPerson;
}

const isSentenceStart = (text: string, start: number): boolean =>
  /(?:^|[.!?…:;]["”’)]?\s+|[-–—•|·]\s*|["“‘(]\s*)$/u.test(text.slice(Math.max(0, start - 6), start)) ||
  start === 0;

/** A known name that is also a word counts at the start of a sentence only where something beside it says so. */
const mayStand = (text: string, chain: NameChain): boolean => {
  const [word] = chain.core;
  if (!word || chain.titles.length > 0) return true;
  if (chain.isOrganisation) return false;
  if (word.class === 'first' || word.class === 'unfamiliar') return true;
  if (word.class === 'common') return weighEvidence(text, chain).speaksFor >= 1;
  if (!isSentenceStart(text, word.start) || DOING_AFTER.test(text.slice(chain.end, chain.end + 24)))
    return true;
  const { speaksFor } = weighEvidence(text, chain);
  return (
    speaksFor > 0 ||
    /^(?:[’']s\s|[.,;:!?)\]]|\s*$|\s*[|·\t–]|\s+(?:and|&|\+|-)\s)/u.test(text.slice(chain.end, chain.end + 6))
  );
};

const shortened = (chain: NameChain, length: number): NameChain => ({
  ...chain,
  core: chain.core.slice(0, length),
  start: length === 1 ? chain.titleStart : chain.start,
  end: chain.core[length - 1]?.end ?? chain.end,
  last: chain.last - (chain.core.length - length),
});

interface Found {
  readonly chain: NameChain;
  readonly person: KnownPerson;
}

/** "Cllr Mrs W. Gaskarth", where the notes know a Gaskarth. */
const withInitial = (chain: NameChain, known: KnownPeople): KnownPerson | undefined =>
  chain.core.length > 1 && chain.core[0]?.class === 'initial'
    ? known.byForm.get(chain.core.at(-1)?.lower ?? '')
    : undefined;

/** The longest known name that the chain begins with. */
const knownAt = (text: string, chain: NameChain, known: KnownPeople): Found | undefined => {
  for (let length = chain.core.length; length > 0; length -= 1) {
    const part = length === chain.core.length ? chain : shortened(chain, length);
    const titled = part.titles.length > 0 ? known.byTitledForm.get(metKey(part)) : undefined;
    const person = titled ?? known.byForm.get(coreKey(part.core)) ?? withInitial(part, known);
    if (!person) {
      // "the Merit Hall" is no Merit
      if (chain.mayBePlace && chain.titles.length === 0) return undefined;
      continue;
    }
    if (length > 1 || mayStand(text, part)) return { chain: part, person };
  }
  return undefined;
};

/** "W.B.", "L." */
const dottedInitials = (
  text: string,
  words: readonly CapitalWord[],
  at: number,
  known: KnownPeople,
): (PersonMention & { last: number }) | undefined => {
  let letters = '';
  let last = at - 1;
  for (let word = words[at]; word?.class === 'initial' && text[word.end] === '.'; word = words[last + 1]) {
    if (letters !== '' && !isAdjacent(text, words[last], word)) break;
    letters += word.text;
    last += 1;
  }
  const dotted = known.initials.get([...letters, ''].join('.'));
  const person = letters.length > 1 ? (known.initials.get(letters) ?? dotted) : dotted;
  const [start, end] = [words[at]?.start ?? 0, (words[last]?.end ?? 0) + 1];
  return person && { name: text.slice(start, end), start, end, person, last };
};

const LOWER_WORD = /(?<![\p{L}\p{N}’'.@/_-])\p{Ll}[\p{Ll}\p{M}-]{3,}(?![\p{L}@]|\.\p{L})/gu;

/** Dictated notes write names small: known names only, and none that is a word. */
const lowerMentions = (text: string, known: KnownPeople): readonly PersonMention[] => {
  if (known.lowerForms.size === 0) return [];
  return [...text.matchAll(LOWER_WORD)].flatMap((match) => {
    const person = known.lowerForms.has(plainWord(match[0]))
      ? known.byForm.get(plainWord(match[0]))
      : undefined;
    return person ? [{ name: match[0], start: match.index, end: match.index + match[0].length, person }] : [];
  });
};

const mentionAt = (
  text: string,
  words: readonly CapitalWord[],
  at: number,
  known: KnownPeople,
): (PersonMention & { last: number }) | undefined => {
  const word = words[at];
  if (!word) return undefined;
  const isCapitals = word.text.length > 1 && word.text === word.text.toUpperCase();
  const initials = isCapitals ? known.initials.get(word.text) : undefined;
  if (initials) return { name: word.text, start: word.start, end: word.end, person: initials, last: at };
  const chain = chainAt(text, words, at);
  if (!chain) return word.class === 'initial' ? dottedInitials(text, words, at, known) : undefined;
  const found = knownAt(text, chain, known);
  if (!found) return undefined;
  const { start, end, last } = found.chain;
  return { name: text.slice(start, end), start, end, person: found.person, last };
};

const readPeople = oncePerText((text, known): readonly PersonMention[] => {
  const words = capitalWords(text);
  const found: PersonMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const mention = mentionAt(text, words, at, known);
    if (!mention) continue;
    const { last, ...rest } = mention;
    found.push(rest);
    at = Math.max(at, last);
  }
  const small = lowerMentions(text, known);
  return small.length === 0 ? found : [...found, ...small].sort((one, other) => one.start - other.start);
});

/**
 * Names of people in a text, in order. Organisations, places, months and systems are none.
 * `known` is what all of the notes know of people; without it the text speaks for itself.
 */
export function findPeople(
  whole: string,
  known: KnownPeople = knowPeople([whole]),
): readonly PersonMention[] {
  return readPeople(whole.slice(0, MAX_SEARCHED_LENGTH), known);
}
