import type { NoteItem } from '../parsed-notes.ts';
import { findPeople } from '../people/find-people.ts';
import { knownPeopleOf } from '../people/known-people.ts';
import { plainName, withProposedRoles } from '../people/propose-roles.ts';
import { type ChosenRoles, replaceNames } from '../people/replace-names.ts';

/** Roles that were chosen in earlier notes, by names as written, as readers of notes look for them. */
export function rolesByPlainName(roles: { readonly [name: string]: string }): ReadonlyMap<string, string> {
  return new Map(Object.entries(roles).map(([name, role]) => [plainName(name), role]));
}

/** Lines as the cards of earlier notes have them: with the roles that were chosen there, by names as written. */
export function linesWithRoles(
  lines: readonly string[],
  roles: { readonly [name: string]: string },
): readonly string[] {
  const names = Object.keys(roles);
  if (names.length === 0) return lines;
  const known = knownPeopleOf(names.map((name) => ({ key: name, name, forms: [name] })));
  const chosen = new Map(Object.entries(roles));
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
