import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Kind } from '../../shared/records/kind.ts';
import { type Column, columnsOf, WORDS } from '../../shared/records/table-columns.ts';

const KEY = 'alongside.table.columns';

type Chosen = { readonly [kind: string]: readonly string[] };

const isChosen = (value: unknown): value is Chosen =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'));

const read = (): Chosen => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return isChosen(kept) ? kept : {};
  } catch {
    return {};
  }
};

/** The columns people chose, by kind; kept on this computer. */
const chosenStore = createStore<{ readonly chosen: Chosen }>(() => ({ chosen: read() }));

/** The columns that a table shows, in their order: the words always, the others as chosen or as usual. */
export const shownColumns = (kind: Kind, chosen: readonly string[] | undefined): readonly Column[] =>
  columnsOf(kind).filter(({ id, isUsual }) => id === WORDS || (chosen ? chosen.includes(id) : isUsual));

export const useChosenColumns = (kind: Kind): readonly string[] | undefined =>
  useStore(chosenStore, ({ chosen }) => (Object.hasOwn(chosen, kind.name) ? chosen[kind.name] : undefined));

/** Keeps which columns of a kind are shown. */
export const chooseColumns = (kind: Kind, ids: readonly string[]): void => {
  const chosen = { ...chosenStore.getState().chosen, [kind.name]: ids };
  localStorage.setItem(KEY, JSON.stringify(chosen));
  chosenStore.setState({ chosen });
};
