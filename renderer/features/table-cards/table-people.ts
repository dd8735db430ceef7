import type { TableRows } from '../../../shared/interchange/tables/delimited-text.ts';
import { readEntries } from '../../../shared/interchange/tables/read-words.ts';
import { findPeople, type PersonMention } from '../../../shared/notes/people/find-people.ts';
import { knowPeople } from '../../../shared/notes/people/know-people.ts';
import type { KnownPeople, KnownPerson } from '../../../shared/notes/people/known-people.ts';
import { proposeRoles, withProposedRoles } from '../../../shared/notes/people/propose-roles.ts';
import { replaceNames } from '../../../shared/notes/people/replace-names.ts';

/** Somebody whom a table names, and the role that is proposed for them. */
export interface TablePerson {
  readonly key: string;
  readonly name: string;
  readonly role: string;
}

/** The people named in the cells of a table, each once, and `known`, by which their names are found in a cell again. */
export interface TablePeople {
  readonly people: readonly TablePerson[];
  readonly known: KnownPeople;
}

/** Fields that say who; a word with a capital in them is more likely a name. */
const whoFields: ReadonlySet<string> = new Set([
  'owners',
  'ownerRole',
  'decidedBy',
  'reportBackTo',
  'createdBy',
  'shareWith',
  'collection.who',
  'sample.who',
]);

const linesOf = (rows: TableRows, targets: readonly string[]): readonly string[] =>
  rows.flatMap((row) => row.map((cell, at) => (whoFields.has(targets[at] ?? '') ? `Owner: ${cell}` : cell)));

/** Finds the names of people in the cells of a table. `knownRoles` are those of earlier notes, by `plainName`. */
export function peopleInTable(
  rows: TableRows,
  targets: readonly string[],
  knownRoles: ReadonlyMap<string, string> = new Map(),
): TablePeople {
  const known = knowPeople(linesOf(rows, targets));
  const found = new Map<string, KnownPerson>();
  for (const cell of rows.flat())
    for (const { person } of findPeople(cell, known)) found.set(person.key, person);
  const roles = proposeRoles(found.values(), { knownRoles, usedRoles: new Set(knownRoles.values()) });
  const people = [...found.values()].map(({ key, name }) => ({ key, name, role: roles.get(key) ?? name }));
  return { people, known };
}

const isWholeCell = (cell: string, { start, end }: PersonMention): boolean =>
  start === 0 && end === cell.length;

/** A cell with the roles that were chosen instead of names: a name that stands alone becomes the bare role. */
export function withRoles(cell: string, known: KnownPeople, roles: ReadonlyMap<string, string>): string {
  if (roles.size === 0) return cell;
  const mentions = findPeople(cell, known);
  const [only] = mentions;
  if (only && isWholeCell(cell, only)) return roles.get(only.person.key) ?? cell;
  return replaceNames(cell, withProposedRoles(mentions, roles), roles).text;
}

/** The same for a cell that lists people: each entry by itself. */
export function withRolesInList(
  cell: string,
  known: KnownPeople,
  roles: ReadonlyMap<string, string>,
): string {
  if (roles.size === 0) return cell;
  return readEntries(cell)
    .map((entry) => withRoles(entry, known, roles))
    .join('; ');
}
