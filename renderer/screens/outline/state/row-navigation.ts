import type { OutlineSection } from './outline-model.ts';

/** Every row's id from top to bottom. */
export function rowIds(sections: readonly OutlineSection[]): readonly string[] {
  return sections.flatMap((section) => section.rows.map((row) => row.id));
}

/** The section that a row is in. */
export function sectionOfRow(
  sections: readonly OutlineSection[],
  rowId: string | null,
): OutlineSection | undefined {
  return sections.find(({ rows }) => rows.some(({ id }) => id === rowId));
}

/**
 * The row that gets the focus when `leaving` are removed from a list (`ids` from top to bottom): the first row after the
 * first of them that stays, else the last before it, else undefined.
 */
export function rowAfterRemoval(ids: readonly string[], removed: readonly string[]): string | undefined {
  const removedIds = new Set(removed);
  const firstRemoved = ids.findIndex((id) => removedIds.has(id));
  if (firstRemoved < 0) return ids[0];
  return ids.slice(firstRemoved).find((id) => !removedIds.has(id)) ?? ids[firstRemoved - 1];
}

/** The row that a key moves to from `id`, or undefined where the key does not navigate. */
export function rowAfterKey(ids: readonly string[], id: string, key: string): string | undefined {
  if (key === 'ArrowDown') return ids[ids.indexOf(id) + 1] ?? id;
  if (key === 'ArrowUp') return ids[ids.indexOf(id) - 1] ?? id;
  if (key === 'Home') return ids[0];
  if (key === 'End') return ids.at(-1);
  return undefined;
}
