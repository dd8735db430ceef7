import { createStore } from 'zustand/vanilla';
import { readPreference, storePreference } from '../../../core/client/local-preferences.ts';

const STORAGE_KEY = 'alongside.map.list';

/** The list of meetings and themes beside the map. What a person chose is kept between starts. */
export interface ThemeListState {
  readonly isOpen: boolean;
  /** Opened or closed by a person, who is not asked again; undefined as long as nobody did. */
  readonly choice: 'open' | 'closed' | undefined;
  /** The keyboard goes to the list when it is there. */
  readonly isFocusRequested: boolean;
}

const storedChoice = (): ThemeListState['choice'] => {
  const stored = readPreference(STORAGE_KEY);
  return stored === 'open' || stored === 'closed' ? stored : undefined;
};

export const themeListStore = createStore<ThemeListState>(() => ({
  isOpen: storedChoice() === 'open',
  choice: storedChoice(),
  isFocusRequested: false,
}));

const choose = (choice: 'open' | 'closed'): void => {
  storePreference(STORAGE_KEY, choice);
  themeListStore.setState({ isOpen: choice === 'open', choice });
};

/** A person opens the list, and the keyboard goes there. */
export function openThemeList(): void {
  themeListStore.setState({ isFocusRequested: true });
  choose('open');
}

/** Whether the keyboard is to go to the list: asked once. */
export function takeFocusRequest(): boolean {
  const { isFocusRequested } = themeListStore.getState();
  themeListStore.setState({ isFocusRequested: false });
  return isFocusRequested;
}

/** A person closes the list: it does not open by itself again on this computer. */
export function closeThemeList(): void {
  choose('closed');
}

/** Opens or closes the list for a person. @returns whether it is open now */
export function toggleThemeList(): boolean {
  if (themeListStore.getState().isOpen) closeThemeList();
  else openThemeList();
  return themeListStore.getState().isOpen;
}

/** The app opens or folds it, because of what is shown; what a person chose stays. */
export function showThemeList(isOpen: boolean): void {
  if (themeListStore.getState().isOpen !== isOpen) themeListStore.setState({ isOpen });
}

/** Opens the list because there is a reason to; not where a person closed it. */
export function offerThemeList(): void {
  if (themeListStore.getState().choice !== 'closed') showThemeList(true);
}
