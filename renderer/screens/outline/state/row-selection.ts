import { clearSelection, select, selectedIds } from '../../../core/state/selection.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { outlineStore, setOutline } from './outline-store.ts';

/** The rows from one to another, both included, whichever comes first; empty where one of them is gone. */
const rangeOf = (ids: readonly string[], one: string, other: string): readonly string[] => {
  const [from, to] = [ids.indexOf(one), ids.indexOf(other)];
  return from < 0 || to < 0 ? [] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
};

const announceCount = (): void => announce(`${selectedIds().size} selected.`);

/** Selects rows without opening one. */
const selectRows = (ids: readonly string[]): void => {
  setOutline({ selectedUnopened: ids.length === 1 ? (ids[0] ?? null) : null });
  select(ids);
  announceCount();
};

/** Toggles a row in the selection; it becomes the anchor of a range. */
export function toggleRow(id: string): void {
  const now = selectedIds();
  setOutline({ anchor: id });
  selectRows(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]);
}

/** Selects from the anchor (`from` where there is none) to this row. */
export function selectRange(ids: readonly string[], id: string, from: string = id): void {
  const { anchor } = outlineStore.getState();
  const start = anchor !== null && ids.includes(anchor) ? anchor : from;
  setOutline({ anchor: start });
  selectRows(rangeOf(ids, start, id));
}

/** Selects every row that is listed. */
export function selectAllRows(ids: readonly string[]): void {
  selectRows(ids);
}

/** Clears the selection and announces it. @returns whether something was selected */
export function clearRowSelection(): boolean {
  if (selectedIds().size === 0) return false;
  setOutline({ anchor: null, selectedUnopened: null });
  clearSelection();
  announce('Nothing is selected.');
  return true;
}
