import type { NameMention, NotedPerson } from '../parsed-notes.ts';
import { findPeople } from '../people/find-people.ts';
import { knowPeople } from '../people/know-people.ts';
import { knownPeopleOf, withKnown } from '../people/known-people.ts';
import { plainName, proposeRoles, withProposedRoles } from '../people/propose-roles.ts';

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
  /** Somebody said that two people of the notes are this one. */
  readonly isJoined?: boolean;
}

/** The role of a person of earlier notes: by the fullest name, and by a first name alone only where no other is written. */
const knownRole = (forms: readonly string[], knownRoles: ReadonlyMap<string, string>): string | undefined => {
  const byLength = [...forms].sort((one, other) => other.length - one.length);
  return byLength.map((form) => knownRoles.get(plainName(form))).find((role) => role !== undefined);
};

/** Whether a name says one person: of a first name alone, or a family name with a title, there may be several. */
export function isFullName(name: string): boolean {
  return plainName(name).includes(' ');
}

interface HasNames {
  readonly names: readonly NameMention[];
}

/** Everybody in the rows, in their order. `noted` says what the whole notes know of them, `knownRoles` what earlier ones do. */
export function peopleOf(
  rows: readonly HasNames[],
  noted: readonly NotedPerson[],
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
    const name = inNotes?.name ?? fullest;
    const mayBe = inNotes?.mayBe?.filter((other) => people.has(other)) ?? [];
    return {
      key,
      name,
      forms: all,
      role: knownRole(all, knownRoles) ?? inNotes?.proposedRole ?? role,
      // Under the very name for which a person chose a role before: it is that person, where the name says one.
      decision: isFullName(name) && knownRoles.has(plainName(name)) ? 'role' : 'open',
      ...(mayBe.length > 0 ? { mayBe } : {}),
    };
  });
}

/** The names in words that a person wrote: those of the notes, and new ones. */
export function namesInText(text: string, people: readonly ReviewPerson[]): readonly NameMention[] {
  const found = findPeople(text, withKnown(knowPeople([text]), knownPeopleOf(people)));
  const known = new Map(people.map((person) => [person.key, person.role]));
  const others = found.map(({ person }) => person).filter(({ key }) => !known.has(key));
  const roles = proposeRoles(others, { usedRoles: new Set(known.values()) });
  return withProposedRoles(found, new Map([...roles, ...known]));
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
