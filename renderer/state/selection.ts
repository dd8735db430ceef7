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

/** What panels say of so many waits until the cards themselves are on the screen as selected. */
const MANY = 50;
/** Three frames. */
const SOON_MS = 50;

const saidStore = createStore<{ readonly ids: ReadonlySet<string> }>(() => ({ ids: nothing }));
let waiting: ReturnType<typeof setTimeout> | undefined;

const say = (): void => {
  clearTimeout(waiting);
  waiting = undefined;
  saidStore.setState({ ids: selected() });
};
selectionStore.subscribe(({ ids }) => {
  if (ids.size <= MANY) say();
  else waiting ??= setTimeout(say, SOON_MS);
});

/** What is selected, for what is said about it: of many that were selected at once, a moment later than on the map. */
export const useSelection = (): ReadonlySet<string> => useStore(saidStore, ({ ids }) => ids);

/** Renders again only when this one card is selected or no longer is. */
export const useIsSelected = (id: string): boolean => useStore(selectionStore, ({ ids }) => ids.has(id));
