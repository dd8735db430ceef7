import type { NoteItem } from '../parsed-notes.ts';
import { findPeople } from '../people/find-people.ts';
import { knownPeopleOf } from '../people/known-people.ts';
import { plainName, withProposedRoles } from '../people/propose-roles.ts';
import { type ChosenRoles, replaceNames } from '../people/replace-names.ts';
import { isFullName, type ReviewPerson } from './people.ts';

/** What was chosen in earlier notes, by names as written. A name that was to stay has itself for a role. */
interface RememberedRoles {
  readonly [name: string]: string;
}

const isKept = (name: string, role: string): boolean => plainName(name) === plainName(role);

const withoutKept = (roles: RememberedRoles): readonly (readonly [string, string])[] =>
  Object.entries(roles).filter(([name, role]) => !isKept(name, role));

/** Roles that were chosen in earlier notes, by names as written, as readers of notes look for them. */
export function rolesByPlainName(roles: RememberedRoles): ReadonlyMap<string, string> {
  return new Map(withoutKept(roles).map(([name, role]) => [plainName(name), role]));
}

/** People whose name a person wanted to stay in earlier notes: it stays again, but a first name alone may be anybody's. */
export function withKeptNames(
  people: readonly ReviewPerson[],
  roles: RememberedRoles,
): readonly ReviewPerson[] {
  const kept = new Set(
    Object.entries(roles).flatMap(([name, role]) => (isKept(name, role) ? [plainName(name)] : [])),
  );
  return people.map((person) =>
    person.decision === 'open' && isFullName(person.name) && kept.has(plainName(person.name))
      ? { ...person, decision: 'name' }
      : person,
  );
}

/** Lines as the cards of earlier notes have them: with the roles that were chosen there, by names as written. */
export function linesWithRoles(lines: readonly string[], roles: RememberedRoles): readonly string[] {
  const entries = withoutKept(roles);
  const names = entries.map(([name]) => name);
  if (names.length === 0) return lines;
  const known = knownPeopleOf(names.map((name) => ({ key: name, name, forms: [name] })));
  const chosen = new Map(entries);
  return lines.map((line) => {
    const mentions = withProposedRoles(findPeople(line, known), chosen);
    return mentions.length === 0 ? line : replaceNames(line, mentions, chosen).text;
  });
}

/** Items as they would come in now: with roles instead of names, where that is decided. */
export function itemsWithRoles(items: readonly NoteItem[], roles: ChosenRoles): readonly NoteItem[] {
  if (roles.size === 0) return items;
  return items.map((item) =>
    item.names.some(({ person }) => roles.has(person))
      ? { ...item, ...replaceNames(item.text, item.names, roles) }
      : item,
  );
}
