import type { NameMention } from '../parsed-notes.ts';
import type { PersonMention } from './find-people.ts';
import { TITLES } from './name-words.ts';

/** One person under first name and full name: "Anna", "Anna Kowalska"; "Mrs Patel" is "patel". */
export function personKey(name: string): string {
  const words = name.split(/\s+/).filter((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, '')));
  return (words[0] ?? name).toLowerCase();
}

/** A, B … Z, AA, AB … */
const letterOf = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`;

/**
 * Gives every person of the notes one role: what stands in brackets somewhere, else participant A, B, C …
 * Roles in `taken` belong to others already.
 */
export function proposeRoles(
  people: Iterable<PersonMention>,
  usedRoles: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  const keys = new Set<string>();
  for (const person of people) {
    const key = personKey(person.name);
    keys.add(key);
    if (person.role && !roles.has(key)) roles.set(key, person.role);
  }
  let letterIndex = 0;
  for (const key of keys) {
    if (roles.has(key)) continue;
    while (usedRoles.has(`participant ${letterOf(letterIndex)}`)) letterIndex += 1;
    roles.set(key, `participant ${letterOf(letterIndex)}`);
    letterIndex += 1;
  }
  return roles;
}

/** Names with the roles that are proposed for them. */
export function withProposedRoles(
  people: readonly PersonMention[],
  roles: ReadonlyMap<string, string>,
): readonly NameMention[] {
  return people.map(({ name, start, end, role }) => ({
    name,
    person: personKey(name),
    start,
    end,
    proposedRole: role ?? roles.get(personKey(name)) ?? 'participant',
  }));
}
