import type { NameMention, NotedPerson } from '../parsed-notes.ts';
import { findPeople } from '../people/find-people.ts';
import { personKey, proposeRoles, withProposedRoles } from '../people/propose-roles.ts';

/** What was decided about one person. */
export interface ReviewPerson {
  readonly key: string;
  readonly name: string;
  /** Every form as written, the fullest first. */
  readonly forms: readonly string[];
  readonly role: string;
  readonly decision: 'open' | 'role' | 'name';
  /** Keys of people who go by this name too; empty or absent once it is decided, or where there is no doubt. */
  readonly mayBe?: readonly string[];
}

/** The role of a person of earlier notes: by the fullest name, and by a first name alone only where no other is written. */
const knownRole = (forms: readonly string[], knownRoles: ReadonlyMap<string, string>): string | undefined => {
  const byLength = [...forms].sort((one, other) => other.length - one.length);
  return byLength.map((form) => knownRoles.get(form.toLowerCase())).find((role) => role !== undefined);
};

interface HasNames {
  readonly names: readonly NameMention[];
}

/** Everybody in the rows, in their order. `noted` says what the whole notes know of them, `knownRoles` what earlier ones do. */
export function peopleOf(
  rows: readonly HasNames[],
  noted: readonly (NotedPerson & { readonly mayBe?: readonly string[] })[],
  knownRoles: ReadonlyMap<string, string> = new Map(),
): readonly ReviewPerson[] {
  const notedByKey = new Map(noted.map((person) => [person.key, person]));
  const people = new Map<string, { forms: string[]; role: string }>();
  for (const { name, person, proposedRole } of rows.flatMap((row) => row.names)) {
    const known = people.get(person);
    if (!known) people.set(person, { forms: [name], role: proposedRole });
    else if (!known.forms.includes(name)) known.forms.push(name);
  }
  return [...people].map(([key, { forms, role }]): ReviewPerson => {
    const inNotes = notedByKey.get(key);
    const all = [...(inNotes?.forms ?? []), ...forms.filter((form) => !inNotes?.forms.includes(form))];
    const fullest = all.reduce((longest, form) => (form.length > longest.length ? form : longest), '');
    const mayBe = inNotes?.mayBe?.filter((other) => people.has(other)) ?? [];
    return {
      key,
      name: inNotes?.name ?? fullest,
      forms: all,
      role: knownRole(all, knownRoles) ?? inNotes?.proposedRole ?? role,
      // Under the very name for which a person chose a role before: it is that person.
      decision: knownRoles.has((inNotes?.name ?? fullest).toLowerCase()) ? 'role' : 'open',
      ...(mayBe.length > 0 ? { mayBe } : {}),
    };
  });
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Mentions of people who are known already, the longest form first. */
const knownMentions = (text: string, people: readonly ReviewPerson[]): readonly NameMention[] => {
  const byForm = new Map(people.flatMap((person) => person.forms.map((form) => [form, person] as const)));
  if (byForm.size === 0) return [];
  const forms = [...byForm.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].flatMap((found): NameMention[] => {
    const person = byForm.get(found[0]);
    if (!person) return [];
    const [start, name] = [found.index, found[0]];
    return [{ name, person: person.key, start, end: start + name.length, proposedRole: person.role }];
  });
};

/** The names in words that a person wrote: those of the notes, and new ones. */
export function namesInText(text: string, people: readonly ReviewPerson[]): readonly NameMention[] {
  const known = knownMentions(text, people);
  const found = findPeople(text).filter(
    ({ start, end }) => !known.some((mention) => start < mention.end && mention.start < end),
  );
  const roles = proposeRoles(found, new Set(people.map((person) => person.role)));
  const knownRoles = new Map(people.map((person) => [person.key, person.role]));
  const fresh = withProposedRoles(found, new Map([...roles, ...knownRoles])).map((mention) => ({
    ...mention,
    person: personKey(mention.name),
  }));
  return [...known, ...fresh].sort((one, other) => one.start - other.start);
}

/** The people after rows were written anew; decisions about known people stay. */
export function updatePeople(
  rows: readonly HasNames[],
  before: readonly ReviewPerson[],
): readonly ReviewPerson[] {
  const known = new Map(before.map((person) => [person.key, person]));
  return peopleOf(rows, []).map((person) => known.get(person.key) ?? person);
}

/** Names within a part of a text, with offsets of that part. */
export function namesInRange(
  names: readonly NameMention[],
  from: number,
  to: number,
): readonly NameMention[] {
  return names
    .filter((found) => found.start >= from && found.end <= to)
    .map((found) => ({ ...found, start: found.start - from, end: found.end - from }));
}
