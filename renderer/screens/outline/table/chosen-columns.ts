import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import {
  columnsOf,
  type TableColumn,
  TITLE_COLUMN,
} from '../../../../shared/records/computed/table-columns.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { readPreference, storePreference } from '../../../core/client/local-preferences.ts';

const STORAGE_KEY = 'alongside.table.columns';

type ColumnChoices = { readonly [kind: string]: readonly string[] };

const isColumnChoices = (value: unknown): value is ColumnChoices =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'));

const readChoices = (): ColumnChoices => {
  try {
    const stored: unknown = JSON.parse(readPreference(STORAGE_KEY) ?? '{}');
    return isColumnChoices(stored) ? stored : {};
  } catch {
    return {};
  }
};

/** The ids of the chosen columns, by kind; kept on this computer. */
const chosenStore = createStore<{ readonly chosen: ColumnChoices }>(() => ({ chosen: readChoices() }));

/** The columns of a table, in their order: the title always, the others as chosen or by default. */
export function shownColumns(kind: Kind, chosen: readonly string[] | undefined): readonly TableColumn[] {
  return columnsOf(kind).filter(
    ({ id, isShownByDefault }) => id === TITLE_COLUMN || (chosen ? chosen.includes(id) : isShownByDefault),
  );
}

export function useChosenColumns(kind: Kind): readonly string[] | undefined {
  return useStore(chosenStore, ({ chosen }) =>
    Object.hasOwn(chosen, kind.name) ? chosen[kind.name] : undefined,
  );
}

/** Stores which columns of a kind are shown. */
export function chooseColumns(kind: Kind, ids: readonly string[]): void {
  const chosen = { ...chosenStore.getState().chosen, [kind.name]: ids };
  storePreference(STORAGE_KEY, JSON.stringify(chosen));
  chosenStore.setState({ chosen });
}
