import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { readPreference, storePreference } from '../../../core/client/local-preferences.ts';
import type { ActiveMap } from './active-map.ts';

/** By project and map; nothing of it is in the project's file: what one person folds up another one reads. */
const STORAGE_KEY = 'alongside.map.folded';
/** Of so many maps it is kept; then those that were folded longest ago are forgotten. */
const MAX_MAPS = 200;

const NONE: ReadonlySet<string> = new Set();

/** The themes that are folded up on the map on the screen. */
const foldedThemesStore = createStore<{ readonly ids: ReadonlySet<string> }>(() => ({ ids: NONE }));

/** What was folded on each map in this window: another window has its own, and starts with what was folded last. */
const foldedByMap = new Map<string, ReadonlySet<string>>();

const nameOf = ({ projectKey, mapId }: Pick<ActiveMap, 'projectKey' | 'mapId'>): string =>
  `${projectKey} ${mapId}`;

type Stored = Readonly<Record<string, readonly string[]>>;

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'));

function readStored(): Stored {
  try {
    const value: unknown = JSON.parse(readPreference(STORAGE_KEY) ?? '{}');
    return isStored(value) ? value : {};
  } catch {
    // Not ours, or cut off: nothing is folded.
    return {};
  }
}

function store(name: string, ids: ReadonlySet<string>): void {
  const { [name]: _before, ...others } = readStored();
  const kept = [...Object.entries(others), ...(ids.size > 0 ? [[name, [...ids]] as const] : [])];
  storePreference(STORAGE_KEY, JSON.stringify(Object.fromEntries(kept.slice(-MAX_MAPS))));
}

/** The themes that are folded up now. */
export function foldedThemes(): ReadonlySet<string> {
  return foldedThemesStore.getState().ids;
}

/** Calls back when themes are folded or unfolded. @returns what stops it */
export function onFoldedThemes(listener: () => void): () => void {
  return foldedThemesStore.subscribe(listener);
}

/** Renders again only when this one theme is folded or unfolded. */
export function useIsThemeFolded(theme: string | undefined): boolean {
  return useStore(foldedThemesStore, ({ ids }) => theme !== undefined && ids.has(theme));
}

/** Renders again when any theme is folded or unfolded. */
export function useFoldedThemes(): ReadonlySet<string> {
  return useStore(foldedThemesStore, ({ ids }) => ids);
}

/** A map comes on the screen as it was left in this window, else as it was folded last on this computer. */
export function loadFoldedThemes(map: Pick<ActiveMap, 'projectKey' | 'mapId'>): void {
  const name = nameOf(map);
  const ids = foldedByMap.get(name) ?? new Set(readStored()[name]);
  foldedByMap.set(name, ids);
  foldedThemesStore.setState({ ids });
}

/** Folds themes up, or unfolds them; the others stay. */
export function setThemesFolded(
  map: Pick<ActiveMap, 'projectKey' | 'mapId'>,
  themes: Iterable<string>,
  isFolded: boolean,
): void {
  const ids = new Set(foldedThemes());
  for (const theme of themes) {
    if (isFolded) ids.add(theme);
    else ids.delete(theme);
  }
  foldedByMap.set(nameOf(map), ids);
  foldedThemesStore.setState({ ids });
  store(nameOf(map), ids);
}

/** Whether a card lies on a folded mat, and cannot be seen. */
export function isInFoldedTheme({ model }: Pick<ActiveMap, 'model'>, id: string | undefined): boolean {
  const slot = id === undefined ? undefined : model.slots.slotOf(id);
  return slot !== undefined && !model.slots.isMat(slot) && model.slots.isFolded(slot);
}

/** What stands for a card on the map: the folded mat that it lies on, else the card. */
export function shownInPlaceOf({ model }: Pick<ActiveMap, 'model'>, id: string): string {
  if (!isInFoldedTheme({ model }, id)) return id;
  return model.mats.themeOf(model.slots.slotOf(id) ?? -1) ?? id;
}
