import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const none: ReadonlySet<string> = new Set();

/** Ids of the selected cards, shared by map, outline and inspector. */
export const selectionStore = createStore<{ readonly ids: ReadonlySet<string> }>(() => ({ ids: none }));

const sameIds = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));

const setSelected = (ids: ReadonlySet<string>): void => {
  if (!sameIds(ids, selectionStore.getState().ids)) selectionStore.setState({ ids });
};

/** Selects exactly these. */
export function select(ids: Iterable<string>): void {
  setSelected(new Set(ids));
}

/** Adds one to the selection, or takes it out. */
export function toggleSelected(id: string): void {
  const next = new Set(selectionStore.getState().ids);
  if (!next.delete(id)) next.add(id);
  setSelected(next);
}

export function clearSelection(): void {
  setSelected(none);
}

/** What is selected now, outside of components. */
export function selectedIds(): ReadonlySet<string> {
  return selectionStore.getState().ids;
}

/** What panels say of so many waits until the cards themselves are on the screen as selected. */
const LARGE_SELECTION = 50;
/** Three frames. */
const DELAY_MS = 50;

const delayedStore = createStore<{ readonly ids: ReadonlySet<string> }>(() => ({ ids: none }));
let delayTimer: ReturnType<typeof setTimeout> | undefined;

const publishSelection = (): void => {
  clearTimeout(delayTimer);
  delayTimer = undefined;
  delayedStore.setState({ ids: selectedIds() });
};
selectionStore.subscribe(({ ids }) => {
  if (ids.size <= LARGE_SELECTION) publishSelection();
  else delayTimer ??= setTimeout(publishSelection, DELAY_MS);
});

/** What is selected, for what is said about it: of many that were selected at once, a moment later than on the map. */
export function useSelection(): ReadonlySet<string> {
  return useStore(delayedStore, ({ ids }) => ids);
}

/** Renders again only when this one card is selected or no longer is. */
export function useIsSelected(id: string): boolean {
  return useStore(selectionStore, ({ ids }) => ids.has(id));
}
