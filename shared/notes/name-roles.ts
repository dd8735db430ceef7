import { TITLES } from './name-words.ts';
import type { PersonFound } from './names.ts';
import type { NameFound } from './parsed-notes.ts';

/** One person under first name and full name: "Anna", "Anna Kowalska"; "Mrs Patel" is "patel". */
export const personKey = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, '')));
  return (words[0] ?? name).toLowerCase();
};

/** A, B … Z, AA, AB … */
const letterOf = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`;

/**
 * Gives every person of the notes one role: what stands in brackets somewhere, else participant A, B, C …
 * Roles in `taken` belong to others already.
 */
export const nameRoles = (
  found: Iterable<PersonFound>,
  taken: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> => {
  const roles = new Map<string, string>();
  const order = new Set<string>();
  for (const person of found) {
    const key = personKey(person.name);
    order.add(key);
    if (person.role && !roles.has(key)) roles.set(key, person.role);
  }
  let unnamed = 0;
  for (const key of order) {
    if (roles.has(key)) continue;
    while (taken.has(`participant ${letterOf(unnamed)}`)) unnamed += 1;
    roles.set(key, `participant ${letterOf(unnamed)}`);
    unnamed += 1;
  }
  return roles;
};

/** Names with the roles that are proposed for them. */
export const withRoles = (
  found: readonly PersonFound[],
  roles: ReadonlyMap<string, string>,
): readonly NameFound[] =>
  found.map(({ name, start, end, role }) => ({
    name,
    start,
    end,
    proposedRole: role ?? roles.get(personKey(name)) ?? 'participant',
  }));
