import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { parseShortcut } from './shortcut.ts';

const KEY = 'alongside.letters';

const isKeptOn = (): boolean => typeof localStorage === 'undefined' || localStorage.getItem(KEY) !== 'off';

/** Whether single letters and signs are heard as commands (WCAG 2.1.4); kept on this computer. */
const lettersStore = createStore<{ readonly isOn: boolean }>(() => ({ isOn: isKeptOn() }));

/** Switches single letters on or off. */
export function setLetters(isOn: boolean): void {
  localStorage.setItem(KEY, isOn ? 'on' : 'off');
  lettersStore.setState({ isOn });
}

export const useLetters = (): boolean => useStore(lettersStore, ({ isOn }) => isOn);

/** A key that a person who dictates, or whose hand trembles, presses without meaning it: a letter, digit or sign alone. */
export function isLetter(shortcut: string): boolean {
  const { key, mod, alt } = parseShortcut(shortcut);
  return key.length === 1 && key !== ' ' && !mod && !alt;
}

/** Whether this key counts now. */
export const isHeard = (shortcut: string): boolean => lettersStore.getState().isOn || !isLetter(shortcut);
