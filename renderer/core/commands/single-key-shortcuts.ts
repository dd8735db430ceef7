import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { readPreference, storePreference } from '../client/local-preferences.ts';
import { parseShortcut } from './shortcut.ts';

const STORAGE_KEY = 'alongside.letters';

const isStoredOn = (): boolean => readPreference(STORAGE_KEY) !== 'off';

/** Whether single letters and signs are shortcuts (WCAG 2.1.4); stored on this computer. */
const singleKeysStore = createStore<{ readonly isOn: boolean }>(() => ({ isOn: isStoredOn() }));

/** Switches single letters on or off. */
export function setSingleKeyShortcuts(isOn: boolean): void {
  storePreference(STORAGE_KEY, isOn ? 'on' : 'off');
  singleKeysStore.setState({ isOn });
}

export function useSingleKeyShortcuts(): boolean {
  return useStore(singleKeysStore, ({ isOn }) => isOn);
}

/**
 * A key that a person who dictates, or whose hand trembles, presses without meaning it: a letter, digit or sign
 * alone.
 */
export function isSingleKey(shortcut: string): boolean {
  const { key, mod, alt } = parseShortcut(shortcut);
  return key.length === 1 && key !== ' ' && !mod && !alt;
}

/** Whether this key counts now. */
export function isShortcutActive(shortcut: string): boolean {
  return singleKeysStore.getState().isOn || !isSingleKey(shortcut);
}
