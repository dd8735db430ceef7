import type { OutlineSection } from './outline-model.ts';

/** Every row's id from top to bottom. */
export const rowIds = (sections: readonly OutlineSection[]): readonly string[] =>
  sections.flatMap((section) => section.rows.map((row) => row.id));

/** Where the keyboard goes when `id` leaves the list: the next row, else the one before, else nowhere. */
export const afterLeaving = (sections: readonly OutlineSection[], id: string): string | undefined => {
  const ids = rowIds(sections);
  const at = ids.indexOf(id);
  return at < 0 ? ids[0] : (ids[at + 1] ?? ids[at - 1]);
};

/** The row that a key leads to from `id`, or undefined where the key is not ours. */
export const rowAfterKey = (
  sections: readonly OutlineSection[],
  id: string,
  key: string,
): string | undefined => {
  const ids = rowIds(sections);
  const at = ids.indexOf(id);
  if (key === 'ArrowDown') return ids[at + 1] ?? id;
  if (key === 'ArrowUp') return ids[at - 1] ?? id;
  if (key === 'Home') return ids[0];
  if (key === 'End') return ids.at(-1);
  return undefined;
};
