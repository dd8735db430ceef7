import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const nothing: ReadonlySet<string> = new Set();

/** Ids of the selected cards, shared by map, outline and inspector. */
export const selectionStore = createStore<{ readonly ids: ReadonlySet<string> }>(() => ({ ids: nothing }));

const sameIds = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));

const put = (ids: ReadonlySet<string>): void => {
  if (!sameIds(ids, selectionStore.getState().ids)) selectionStore.setState({ ids });
};

/** Selects exactly these. */
export const select = (ids: Iterable<string>): void => put(new Set(ids));

/** Adds one to the selection, or takes it out. */
export const toggle = (id: string): void => {
  const next = new Set(selectionStore.getState().ids);
  if (!next.delete(id)) next.add(id);
  put(next);
};

export const clearSelection = (): void => put(nothing);

/** What is selected now, outside of components. */
export const selected = (): ReadonlySet<string> => selectionStore.getState().ids;

export const useSelection = (): ReadonlySet<string> => useStore(selectionStore, ({ ids }) => ids);

/** Renders again only when this one card is selected or no longer is. */
export const useIsSelected = (id: string): boolean => useStore(selectionStore, ({ ids }) => ids.has(id));
