import type { NotedPerson, NoteItem } from '../parsed-notes.ts';
import type { KnownPerson } from './known-people.ts';

interface Listed {
  readonly forms: Set<string>;
  readonly lines: Set<number>;
  readonly proposedRole: string;
}

/** Everybody whom the items name, in the order of the notes, with all forms of their names. `known` says of whom a form that fits several may speak. */
export function listPeople(
  items: readonly Pick<NoteItem, 'names' | 'lines'>[],
  known: ReadonlyMap<string, KnownPerson> = new Map(),
): readonly NotedPerson[] {
  const people = new Map<string, Listed>();
  for (const { names, lines } of items) {
    for (const { person, name, proposedRole } of names) {
      const listed = people.get(person) ?? { forms: new Set(), lines: new Set(), proposedRole };
      listed.forms.add(name);
      listed.lines.add(lines[0] ?? 0);
      people.set(person, listed);
    }
  }
  return [...people].map(([key, { forms, lines, proposedRole }]) => {
    const fullestFirst = [...forms].sort((one, other) => other.length - one.length);
    const { mayBe } = known.get(key) ?? {};
    return {
      key,
      name: fullestFirst[0] ?? key,
      forms: fullestFirst,
      lines: [...lines].sort((one, other) => one - other),
      proposedRole,
      ...(mayBe ? { mayBe } : {}),
    };
  });
}
