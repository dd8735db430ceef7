import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Settings } from '../../../shared/contract/app.ts';
import { api } from '../client/api.ts';

const defaultSettings: Settings = { theme: 'light', org: '', role: '', railWords: false, tourSeen: false };

/** The settings of this computer; the same for every project. */
export const settingsStore = createStore<Settings>(() => defaultSettings);

const applyTheme = ({ theme }: Settings): void => {
  document.documentElement.dataset.theme = theme;
};

/** Reads the settings and shows the page in the chosen theme. */
export async function loadSettings(): Promise<void> {
  settingsStore.subscribe(applyTheme);
  settingsStore.setState(await api.app.settings());
}

/** Changes some settings: shown at once, then kept. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  settingsStore.setState(changes);
  settingsStore.setState(await api.app.updateSettings(changes));
}

export function useSettings(): Settings {
  return useStore(settingsStore);
}
