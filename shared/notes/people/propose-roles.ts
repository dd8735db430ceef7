import type { NameMention } from '../parsed-notes.ts';
import type { PersonMention } from './find-people.ts';
import type { KnownPerson } from './known-people.ts';
import { plainWord } from './name-chains.ts';
import { OFFICE_TITLES, TITLES } from './name-words.ts';

/** A name without titles and stops, in small letters: by which roles of earlier notes are kept. */
export function plainName(name: string): string {
  const words = plainWord(name)
    .split(/[\s.]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !TITLES.has(word) && !OFFICE_TITLES.has(word));
  return (bare.length > 0 ? bare : words).join(' ');
}

/** A, B … Z, AA, AB … */
const letterOf = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`;

/** What roles are given with. */
export interface RoleOptions {
  /** By `plainName`, from earlier notes of the project: the same person keeps the same role. */
  readonly knownRoles?: ReadonlyMap<string, string>;
  /** Roles that belong to others already. */
  readonly usedRoles?: ReadonlySet<string>;
}

const UNKNOWN_ROLE = 'participant';

/**
 * Gives every person of the notes one role: the one of earlier notes, else what stands beside the name, else
 * "participant". Where two would have one role, each gets a letter: "carer A", "carer B".
 */
export function proposeRoles(
  people: Iterable<KnownPerson>,
  options: RoleOptions = {},
): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  const used = new Set(options.usedRoles);
  const wanted = new Map<string, string>();
  for (const person of people) {
    if (roles.has(person.key) || wanted.has(person.key)) continue;
    const earlier = options.knownRoles?.get(plainName(person.name));
    if (earlier !== undefined) {
      roles.set(person.key, earlier);
      used.add(earlier);
    } else wanted.set(person.key, person.role ?? UNKNOWN_ROLE);
  }
  const counts = new Map<string, number>();
  for (const role of wanted.values())
    counts.set(role.toLowerCase(), (counts.get(role.toLowerCase()) ?? 0) + 1);
  const letters = new Map<string, number>();
  for (const [key, role] of wanted) {
    const base = role.toLowerCase();
    const isShared =
      role === UNKNOWN_ROLE ||
      (counts.get(base) ?? 0) > 1 ||
      used.has(role) ||
      used.has(`${role} ${letterOf(0)}`);
    let index = letters.get(base) ?? 0;
    while (isShared && used.has(`${role} ${letterOf(index)}`)) index += 1;
    roles.set(key, isShared ? `${role} ${letterOf(index)}` : role);
    letters.set(base, index + 1);
  }
  return roles;
}

/** Names with the roles that are proposed for them. */
export function withProposedRoles(
  mentions: readonly PersonMention[],
  roles: ReadonlyMap<string, string>,
): readonly NameMention[] {
  return mentions.map(({ name, start, end, person }) => ({
    name,
    person: person.key,
    start,
    end,
    proposedRole: roles.get(person.key) ?? person.role ?? UNKNOWN_ROLE,
  }));
}
