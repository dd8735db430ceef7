import type { NotedPerson, NoteItem } from '../parsed-notes.ts';

/** Everybody whom the items name, in the order of the notes, with all forms of their names. */
export function listPeople(items: readonly Pick<NoteItem, 'names' | 'lines'>[]): readonly NotedPerson[] {
  const people = new Map<string, { forms: Set<string>; lines: Set<number>; proposedRole: string }>();
  for (const { names, lines } of items) {
    for (const { person, name, proposedRole } of names) {
      const known = people.get(person) ?? { forms: new Set(), lines: new Set(), proposedRole };
      known.forms.add(name);
      known.lines.add(lines[0] ?? 0);
      people.set(person, known);
    }
  }
  return [...people].map(([key, { forms, lines, proposedRole }]) => {
    const fullestFirst = [...forms].sort((one, other) => other.length - one.length);
    return { key, name: fullestFirst[0] ?? key, forms: fullestFirst, lines: [...lines], proposedRole };
  });
}
