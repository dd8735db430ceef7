import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Settings } from '../../shared/contract.ts';
import { api } from '../client/client.ts';

const start: Settings = { theme: 'light', org: '', role: '', railWords: false, tourSeen: false };

/** The settings of this computer; the same for every project. */
export const settingsStore = createStore<Settings>(() => start);

const showTheme = ({ theme }: Settings): void => {
  document.documentElement.dataset.theme = theme;
};

/** Reads the settings and shows the page in the chosen theme. */
export const loadSettings = async (): Promise<void> => {
  settingsStore.subscribe(showTheme);
  settingsStore.setState(await api.app.settings());
};

/** Changes some settings: shown at once, then kept. */
export const changeSettings = async (part: Partial<Settings>): Promise<void> => {
  settingsStore.setState(part);
  settingsStore.setState(await api.app.change(part));
};

export const useSettings = (): Settings => useStore(settingsStore);
