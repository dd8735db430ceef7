import { plainWord } from './name-chains.ts';
import { TITLES } from './name-words.ts';

/** A person of the notes, under the names by which the notes call them. */
export interface KnownPerson {
  /** Stable within the notes: the fullest name, small letters, without titles. */
  readonly key: string;
  /** The fullest form, with its title: "Mrs Anna Kowalska". */
  readonly name: string;
  readonly role?: string;
  /** Of a form that fits several people: their keys. */
  readonly mayBe?: readonly string[];
}

/** What the whole notes know of people: for finding names in any of their texts. */
export interface KnownPeople {
  /** By form: "anna kowalska", "anna", "kowalska", "a kowalska", "ak"; titles and stops are left off. */
  readonly byForm: ReadonlyMap<string, KnownPerson>;
  /** Forms with titles where the bare form says less: "mrs finch". */
  readonly byTitledForm: ReadonlyMap<string, KnownPerson>;
  /** Initials that stand for people, as written: "AK". */
  readonly initials: ReadonlyMap<string, KnownPerson>;
  /** Names in small letters that no word of everyday English is: for dictated notes. */
  readonly lowerForms: ReadonlySet<string>;
}

const wordsOf = (form: string): readonly string[] =>
  plainWord(form)
    .split(/[\s.]+/u)
    .filter((word) => word !== '');

/** What is known of people who were listed before, with every form of their names. */
export function knownPeopleOf(
  people: readonly { readonly key: string; readonly name: string; readonly forms: readonly string[] }[],
): KnownPeople {
  const byForm = new Map<string, KnownPerson>();
  const byTitledForm = new Map<string, KnownPerson>();
  const initials = new Map<string, KnownPerson>();
  for (const { key, name, forms } of people) {
    const person = { key, name };
    for (const form of forms) {
      if (/^[A-Z]{2,4}$/.test(form)) initials.set(form, person);
      else if (/^(?:[A-Z]\.\s?){2,}$/.test(form)) initials.set(form.replace(/[^A-Z]/g, ''), person);
      const words = wordsOf(form);
      const bare = words.filter((word) => !TITLES.has(word));
      if (bare.length === 1 && words.length > 1) byTitledForm.set(`${words[0]} ${bare[0]}`, person);
      else if (bare.length > 0) byForm.set(bare.join(' '), person);
    }
  }
  return { byForm, byTitledForm, initials, lowerForms: new Set() };
}

/** What a text says of people by itself, and above it what is known already. */
export function withKnown(own: KnownPeople, known: KnownPeople | undefined): KnownPeople {
  if (!known) return own;
  return {
    byForm: new Map([...own.byForm, ...known.byForm]),
    byTitledForm: new Map([...own.byTitledForm, ...known.byTitledForm]),
    initials: new Map([...own.initials, ...known.initials]),
    lowerForms: known.lowerForms,
  };
}
