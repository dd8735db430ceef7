import { isCommonWord } from './common-words.ts';
import {
  actingAcronyms,
  bodiesIn,
  findInitials,
  findLikelyInitials,
  initialsInCells,
  initialsOf,
  singleLettersIn,
} from './find-initials.ts';
import { gatherNames, type MetName } from './gather-names.ts';
import type { KnownPeople, KnownPerson } from './known-people.ts';
import { plainWord } from './name-chains.ts';
import { ACRONYMS } from './name-words.ts';

interface Draft {
  readonly key: string;
  name: string;
  readonly first: string;
  readonly last: string;
  readonly words: readonly string[];
  readonly titles: Set<string>;
  role?: string | undefined;
  initials?: string | undefined;
  otherName?: string | undefined;
}

const WOMEN = new Set(['mrs', 'ms', 'miss', 'sister', 'sr', 'dame', 'auntie', 'aunty']);
const MEN = new Set(['mr', 'sir', 'fr', 'father', 'uncle']);

const BIG = new Set(['big', 'old', 'auld']);
const SMALL = new Set(['wee', 'little', 'young']);

const hasOneOf = (titles: ReadonlySet<string>, kind: ReadonlySet<string> | undefined): boolean =>
  [...titles].some((title) => kind?.has(title) === true);

/** Mr X cannot be whom the notes call Mrs Anna X, nor Big Anna wee Anna. */
const titlesClash = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [
    [WOMEN, MEN],
    [BIG, SMALL],
  ].some(
    ([these, those]) =>
      (hasOneOf(one, these) && hasOneOf(other, those)) || (hasOneOf(one, those) && hasOneOf(other, these)),
  );

const draftOf = (name: MetName): Draft => {
  const words = name.words.map((word) => plainWord(word));
  return {
    key: name.key,
    name: name.form,
    first: words[0] ?? '',
    last: words.at(-1) ?? '',
    words: name.words,
    titles: new Set(name.titles),
    ...(name.role ? { role: name.role } : {}),
    ...(name.initials ? { initials: name.initials } : {}),
    ...(name.otherName ? { otherName: name.otherName } : {}),
  };
};

const learn = (draft: Draft, name: MetName): void => {
  draft.role ??= name.role;
  draft.initials ??= name.initials;
  draft.otherName ??= name.otherName;
  for (const title of name.titles) draft.titles.add(title);
};

const pushTo = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
};

/** Letters of a short name: "Col". */
const MIN_SHORT = 3;

/** People by each form, before it is settled what a form means that fits several. */
class Register {
  readonly drafts: Draft[] = [];
  readonly byForm = new Map<string, Draft[]>();
  readonly byTitledForm = new Map<string, Draft[]>();
  readonly byFirst = new Map<string, Draft[]>();
  readonly byLast = new Map<string, Draft[]>();
  private readonly byEnds = new Map<string, Draft>();
  private readonly byOtherName = new Map<string, Draft[]>();
  private readonly byBeginning = new Map<string, Draft[]>();

  addWhole(name: MetName): void {
    const words = name.words.map((word) => plainWord(word));
    const ends = `${words[0]} ${words.at(-1)}`;
    const known = this.byEnds.get(ends);
    const draft = known && !titlesClash(known.titles, name.titles) ? known : this.add(name);
    if (draft === known) {
      learn(draft, name);
      if (name.form.length > draft.name.length) draft.name = name.form;
    }
    if (!known) this.byEnds.set(ends, draft);
    pushTo(this.byForm, name.key, draft);
    pushTo(this.byFirst, draft.first, draft);
    pushTo(this.byLast, draft.last, draft);
    if (draft.otherName) pushTo(this.byOtherName, plainWord(draft.otherName), draft);
    pushTo(this.byBeginning, draft.first.slice(0, MIN_SHORT), draft);
  }

  add(name: MetName): Draft {
    const draft = draftOf(name);
    this.drafts.push(draft);
    return draft;
  }

  /** "R Ekpenyong", "M-L Foster": the one of that family name whose first name begins so, else somebody new. */
  addWithInitial(name: MetName): void {
    const last = plainWord(name.words.at(-1) ?? '');
    const letter = plainWord(name.words[0]?.charAt(0) ?? '');
    const fits = (this.byLast.get(last) ?? []).filter((one) => one.first.startsWith(letter));
    const draft = fits.length === 1 && fits[0] ? fits[0] : this.add(name);
    if (fits.length === 1) learn(draft, name);
    else pushTo(this.byLast, last, draft);
    pushTo(this.byForm, name.key, draft);
  }

  addTitled(name: MetName): void {
    const last = plainWord(name.words[0] ?? '');
    const isLetter = last.length === 1;
    const found = isLetter
      ? this.drafts.filter((one) => one.last.startsWith(last) || one.first.startsWith(last))
      : [...(this.byLast.get(last) ?? []), ...(this.byFirst.get(last) ?? [])];
    const fits = [...new Set(found)].filter((one) => !titlesClash(one.titles, name.titles));
    if (fits.length === 0) fits.push(this.add(name));
    if (fits.length === 1 && fits[0]) {
      learn(fits[0], name);
      pushTo(this.byLast, last, fits[0]);
      if (!isLetter && !isCommonWord(last) && !this.byFirst.has(last)) pushTo(this.byForm, last, fits[0]);
    }
    for (const fit of fits) pushTo(this.byTitledForm, name.key, fit);
  }

  addSingle(name: MetName): void {
    const word = plainWord(name.words[0] ?? '');
    const byFirst = this.byFirst.get(word) ?? [];
    const others = byFirst.length > 0 ? byFirst : (this.byLast.get(word) ?? []);
    const fits = others.length > 0 ? others : this.shortFor(word);
    if (fits.length === 0) fits.push(this.add(name));
    if (fits.length === 1 && fits[0]) learn(fits[0], name);
    if (name.otherName && fits[0]) pushTo(this.byOtherName, plainWord(name.otherName), fits[0]);
    for (const fit of fits) pushTo(this.byForm, name.key, fit);
  }

  /** "Col" for Colin, "Bart" for Bartholomew (Bart). */
  private shortFor(word: string): Draft[] {
    const called = this.byOtherName.get(word);
    if (called || word.length < MIN_SHORT) return [...(called ?? [])];
    const short = (this.byBeginning.get(word.slice(0, MIN_SHORT)) ?? []).filter(
      (one) => one.first.length > word.length + 1 && one.first.startsWith(word),
    );
    return short.length === 1 ? short : [];
  }

  /** First and family names of whole names stand for them, alone, in all the notes. */
  addParts(): void {
    for (const draft of this.drafts) {
      if (draft.otherName) pushTo(this.byForm, plainWord(draft.otherName), draft);
      if (draft.words.length < 2) continue;
      if (draft.first.length > 1) {
        pushTo(this.byForm, draft.first, draft);
        pushTo(this.byForm, `${draft.first.charAt(0)} ${draft.last}`, draft);
        const parts = draft.first.split('-').map((part) => part.charAt(0));
        if (parts.length > 1) pushTo(this.byForm, `${parts.join('-')} ${draft.last}`, draft);
      }
      if (draft.last.length > 1 && !this.byFirst.has(draft.last)) pushTo(this.byForm, draft.last, draft);
    }
  }
}

const isNoAcronym = (letters: string): boolean => letters.length < 4 && !ACRONYMS.has(letters.toLowerCase());

/** Somebody of whom the notes say no more than letters. */
const addLetters = (register: Register, letters: string): Draft => {
  const draft: Draft = {
    key: letters.toLowerCase(),
    name: letters,
    first: '',
    last: '',
    words: [letters],
    titles: new Set(),
  };
  register.drafts.push(draft);
  return draft;
};

const initialsFor = (lines: readonly string[], register: Register): Map<string, Draft[]> => {
  const initials = new Map<string, Draft[]>();
  for (const draft of register.drafts) if (draft.initials) pushTo(initials, draft.initials, draft);
  const said = new Set(initials.keys());
  const inCells = new Set(lines.flatMap(initialsInCells));
  const acting = new Set(lines.flatMap(actingAcronyms));
  for (const draft of register.drafts) {
    if (draft.initials || draft.words.length < 2) continue;
    for (const letters of initialsOf(draft.words))
      if (
        (!ACRONYMS.has(letters.toLowerCase()) || inCells.has(letters) || acting.has(letters)) &&
        !said.has(letters)
      )
        pushTo(initials, letters, draft);
  }
  for (const draft of register.drafts)
    if (draft.words.length > 1)
      for (const letters of initialsOf(draft.words)) pushTo(initials, [...letters, ''].join('.'), draft);
  const withCapitals = lines.filter((line) => /[A-Z]{2}/.test(line));
  const seen = new Set(withCapitals.flatMap(findInitials));
  const likely = withCapitals.flatMap(findLikelyInitials);
  const isSure = likely.length >= 2;
  // Where cells hold initials of people whom the notes name, the others there are people too.
  const inCellsToo = [...inCells].filter((letters) => initials.has(letters)).length >= 2 ? [...inCells] : [];
  const bodies = new Set(withCapitals.flatMap(bodiesIn));
  for (const letters of [...seen, ...(isSure ? likely : []), ...inCellsToo.filter(isNoAcronym)])
    if (!initials.has(letters) && !bodies.has(letters))
      initials.set(letters, [addLetters(register, letters)]);
  for (const letter of new Set(lines.flatMap(singleLettersIn))) {
    const fits = register.drafts.filter((one) => one.first.startsWith(plainWord(letter)));
    initials.set(`${letter}.`, [fits.length === 1 && fits[0] ? fits[0] : addLetters(register, `${letter}.`)]);
  }
  return initials;
};

const settled = (
  forms: ReadonlyMap<string, readonly Draft[]>,
  people: ReadonlyMap<Draft, KnownPerson>,
  nameOf: (form: string) => string,
): Map<string, KnownPerson> => {
  const all = new Map<string, KnownPerson>();
  for (const [form, drafts] of forms) {
    const found = drafts.flatMap((draft) => people.get(draft) ?? []);
    const [only] = found;
    if (!only) continue;
    all.set(
      form,
      found.length === 1 ? only : { key: `${form}?`, name: nameOf(form), mayBe: found.map(({ key }) => key) },
    );
  }
  return all;
};

const capitalised = (form: string): string =>
  form.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Where so many lines begin with a small letter, names may be small as well. */
const SMALL_SHARE = 0.25;

const isWrittenSmall = (lines: readonly string[]): boolean => {
  let [small, filled] = [0, 0];
  for (const line of lines) {
    const first = /\p{L}/u.exec(line.slice(0, 20))?.[0];
    if (first === undefined) continue;
    filled += 1;
    if (first !== first.toUpperCase()) small += 1;
  }
  return small >= filled * SMALL_SHARE;
};

const MIN_LOWER = 4;

/** Reads who is named in all of the notes, before names are looked for in each text. */
export function knowPeople(lines: readonly string[]): KnownPeople {
  const register = new Register();
  const names = gatherNames(lines);
  const isTitled = (name: MetName): boolean => name.isOneWord && name.key.includes(' ');
  for (const name of names) if (!name.isOneWord && !name.hasInitial) register.addWhole(name);
  for (const name of names) if (name.hasInitial && !name.isOneWord) register.addWithInitial(name);
  for (const name of names) if (isTitled(name) && name.words[0]?.length !== 1) register.addTitled(name);
  const singles = names.filter((name) => name.isOneWord && !isTitled(name));
  for (const name of singles) if (name.otherName) register.addSingle(name);
  for (const name of singles) if (!name.otherName) register.addSingle(name);
  for (const name of names) if (isTitled(name) && name.words[0]?.length === 1) register.addTitled(name);
  register.addParts();
  const initials = initialsFor(lines, register);
  const people = new Map(
    register.drafts.map((draft): [Draft, KnownPerson] => [
      draft,
      { key: draft.key, name: draft.name, ...(draft.role ? { role: draft.role } : {}) },
    ]),
  );
  const byForm = settled(register.byForm, people, capitalised);
  const lowerForms = new Set(
    !isWrittenSmall(lines)
      ? []
      : [...byForm.keys()].filter((form) => form.length >= MIN_LOWER && !form.split(' ').some(isCommonWord)),
  );
  return {
    byForm,
    byTitledForm: settled(register.byTitledForm, people, capitalised),
    initials: settled(initials, people, (form) => form),
    lowerForms,
  };
}
