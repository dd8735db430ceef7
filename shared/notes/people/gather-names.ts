import { entryWord, findPeopleLists, joinWrappedLists, type PeopleList } from './attendance.ts';
import { initialsOf } from './find-initials.ts';
import { type CapitalWord, capitalWords, chainAt, coreKey, type NameChain } from './name-chains.ts';
import { ROLE_PATTERN } from './name-words.ts';
import { readRole } from './read-role.ts';
import { isInNamesBrackets, PERSON_WEIGHT, weighEvidence } from './weigh-evidence.ts';

/** Longest part of a line that is searched for names. */
export const MAX_SEARCHED_LENGTH = 20_000;

/** A name as it was met over all the notes. */
export interface MetName {
  readonly key: string;
  readonly words: readonly string[];
  /** Its first word with only an initial for it: "R. Ekpenyong". */
  readonly hasInitial: boolean;
  readonly isOneWord: boolean;
  readonly titles: Set<string>;
  /** The longest form, with a title where it had one. */
  form: string;
  prior: number;
  best: number;
  more: number;
  against: number;
  role?: string | undefined;
  /** "(AK)" right after it. */
  initials?: string | undefined;
  /** "Bartholomew (Bart)". */
  otherName?: string | undefined;
  readonly neighbours: Set<string>;
}

const MAX_NEIGHBOURS = 12;
const LISTED = 3.6;
const LOOKS_LISTED = 1.7;
const NEAR_A_PERSON = 1.6;
/** "Bartholomew (Bart)" */
const CALLED_OTHERWISE = 1.8;
/** In a list of people brackets hold where they come from. */
const IN_BRACKETS = -3;

const BRACKETED =
  /^\s*\((?:([^()]{2,60}),\s*)?([A-Z]{2,4})\)|^,?\s+(?:[^,;()]{2,40},\s*)?\(?([A-Z]{2,4})\)?(?=\s*(?:[,;)]|$))/u;
const OTHER_NAME = /^\s*\((?:known as\s+|aka\s+)?(\p{Lu}[\p{L}’'-]{1,14})\)/u;
const NEXT_TO = /^(?:\s*(?:,|&|\+|\/)\s*|,?\s+and\s+)$/iu;

const nameWords = (chain: NameChain): readonly string[] => chain.core.map((word) => word.text);

const metName = (key: string, chain: NameChain, text: string): MetName => ({
  key,
  words: nameWords(chain),
  hasInitial: chain.core[0]?.class === 'initial',
  isOneWord: chain.core.length === 1,
  titles: new Set(),
  form: text.slice(chain.start, chain.end),
  prior: Number.NEGATIVE_INFINITY,
  best: 0,
  more: 0,
  against: 0,
  neighbours: new Set(),
});

/** Names with a title and one word are met apart: "Mrs Finch" says nothing of finches. */
export function metKey(chain: NameChain): string {
  const core = coreKey(chain.core);
  const [title] = chain.titles;
  return title !== undefined && chain.core.length === 1 ? `${title} ${core}` : core;
}

const ownInitials = (text: string, chain: NameChain): string | undefined => {
  const found = BRACKETED.exec(text.slice(chain.end, chain.end + 90));
  const letters = found?.[2] ?? found?.[3];
  if (!letters || chain.core.length < 2) return undefined;
  const own = initialsOf(nameWords(chain));
  return own.includes(letters) || (letters.startsWith(own[0]?.charAt(0) ?? '?') && found?.[2] !== undefined)
    ? letters
    : undefined;
};

class NameBook {
  readonly names = new Map<string, MetName>();
  /** First words of places and bodies: "Larkrise" of "Larkrise Care". */
  readonly bodies = new Set<string>();

  meet(text: string, chain: NameChain, bonus: number): string {
    const key = metKey(chain);
    const known = this.names.get(key) ?? metName(key, chain, text);
    this.names.set(key, known);
    const { prior, speaksFor, speaksAgainst } = weighEvidence(text, chain);
    const weight = speaksFor + Math.max(0, bonus);
    if (chain.isOrganisation && chain.core[0]?.class === 'unfamiliar') this.bodies.add(chain.core[0].lower);
    known.prior = Math.max(known.prior, prior);
    known.more += Math.min(weight, known.best);
    known.best = Math.max(known.best, weight);
    known.against = Math.max(known.against, speaksAgainst - Math.min(0, bonus));
    for (const title of chain.titles) known.titles.add(title);
    const form = text.slice(chain.start, chain.end);
    if (form.length > known.form.length) known.form = form;
    known.role ??= readRole(text, chain, bonus > 0);
    known.initials ??= ownInitials(text, chain);
    const other = OTHER_NAME.exec(text.slice(chain.end, chain.end + 30))?.[1];
    if (
      other &&
      other !== other.toUpperCase() &&
      chain.core[0] &&
      other.charAt(0) === chain.core[0].text.charAt(0)
    ) {
      known.otherName ??= other;
      known.best = Math.max(known.best, CALLED_OTHERWISE);
    }
    return key;
  }

  /** Two names beside each other: what is sure of one helps the other. */
  stand(one: string | undefined, other: string): void {
    if (one === undefined) return;
    const [first, second] = [this.names.get(one), this.names.get(other)];
    if (first && first.neighbours.size < MAX_NEIGHBOURS) first.neighbours.add(other);
    if (second && second.neighbours.size < MAX_NEIGHBOURS) second.neighbours.add(one);
  }
}

/** Where an entry of a list begins, and how much that says. */
const listBonuses = (
  list: PeopleList,
  text: string,
  words: readonly CapitalWord[],
): ReadonlyMap<number, number> => {
  const bonus = list.isLabelled ? LISTED : LOOKS_LISTED;
  const starts = list.entries.map((entry) => entryWord(text, words, entry)).filter((at) => at >= 0);
  return new Map(
    starts.map((at) => {
      const isWord = words[at]?.class === 'common';
      const isRole = isWord && ROLE_PATTERN.test(text.slice(words[at]?.start, (words[at]?.end ?? 0) + 24));
      const isModel = /^[^,;(]{0,20}?\s\p{Lu}?\d/u.test(
        text.slice(words[at]?.end, (words[at]?.end ?? 0) + 24),
      );
      return [at, isRole || isModel ? 0 : isWord ? bonus / 2 : bonus];
    }),
  );
};

const gatherLine = (
  book: NameBook,
  text: string,
  words: readonly CapitalWord[],
  list: PeopleList | undefined,
): void => {
  const bonuses = list ? listBonuses(list, text, words) : new Map<number, number>();
  let before: { key: string; end: number } | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const chain = chainAt(text, words, at);
    if (!chain) continue;
    const bonus = bonuses.get(at) ?? (list && isInNamesBrackets(text, chain) ? IN_BRACKETS : 0);
    const beginsCommon = chain.core[0]?.class === 'common' && chain.titles.length === 0;
    if (beginsCommon && chain.core.length > 1 && bonus <= 0) continue;
    const key = book.meet(text, chain, bonus);
    if (before && NEXT_TO.test(text.slice(before.end, chain.start))) book.stand(before.key, key);
    before = { key, end: chain.end };
    at = Math.max(at, chain.last);
  }
};

const weightOf = (name: MetName, bodies: ReadonlySet<string>): number => {
  const isBody = bodies.has(name.words[0]?.toLowerCase() ?? '') && name.titles.size === 0 ? 2.5 : 0;
  return name.prior + name.best + Math.min(1, name.more * 0.4) - name.against - isBody;
};

const decide = (book: NameBook): readonly MetName[] => {
  const people = new Set<string>();
  const near = new Map<string, number>();
  for (let round = 0; round < 3; round += 1) {
    for (const name of book.names.values()) {
      if (people.has(name.key)) continue;
      if (weightOf(name, book.bodies) + (near.get(name.key) ?? 0) >= PERSON_WEIGHT) people.add(name.key);
    }
    for (const key of people)
      for (const other of book.names.get(key)?.neighbours ?? []) near.set(other, NEAR_A_PERSON);
  }
  return [...book.names.values()].filter((name) => people.has(name.key));
};

/** All names that the lines hold for people, each with what was met beside it. `lines` are texts without bullets and Markdown. */
export function gatherNames(separate: readonly string[]): readonly MetName[] {
  const lines = joinWrappedLists(separate);
  const book = new NameBook();
  const words = lines.map((line) => capitalWords(line.slice(0, MAX_SEARCHED_LENGTH)));
  const lists = new Map(findPeopleLists(lines, (line) => words[line] ?? []).map((list) => [list.line, list]));
  for (const [line, text] of lines.entries())
    gatherLine(book, text.slice(0, MAX_SEARCHED_LENGTH), words[line] ?? [], lists.get(line));
  return decide(book);
}
