import { clearSelection, select, selected } from '../state/selection.ts';
import { announce } from '../ui/announce.tsx';
import { outlineStore, setOutline } from './outline-store.ts';

/** The rows from one to another, both included, whichever comes first; empty where one of them is gone. */
const rangeOf = (ids: readonly string[], one: string, other: string): readonly string[] => {
  const [from, to] = [ids.indexOf(one), ids.indexOf(other)];
  return from < 0 || to < 0 ? [] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
};

const say = (): void => announce(`${selected().size} selected.`);

/** Selects rows without opening one. */
const pick = (ids: readonly string[]): void => {
  setOutline({ picked: ids.length === 1 ? (ids[0] ?? null) : null });
  select(ids);
  say();
};

/** Adds a row to the selection or takes it out; a range begins there. */
export const pickOne = (id: string): void => {
  const now = selected();
  setOutline({ anchor: id });
  pick(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]);
};

/** Selects from where the range began (`from` where none has) to this row. */
export const pickTo = (ids: readonly string[], id: string, from: string = id): void => {
  const { anchor } = outlineStore.getState();
  const start = anchor !== null && ids.includes(anchor) ? anchor : from;
  setOutline({ anchor: start });
  pick(rangeOf(ids, start, id));
};

/** Selects every row that is listed. */
export const pickAll = (ids: readonly string[]): void => pick(ids);

/** Nothing is selected; said where something was. */
export const pickNone = (): boolean => {
  if (selected().size === 0) return false;
  setOutline({ anchor: null, picked: null });
  clearSelection();
  announce('Nothing is selected.');
  return true;
};
