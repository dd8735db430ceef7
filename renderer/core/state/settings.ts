import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Settings } from '../../../shared/contract/app.ts';
import { defaultSettings } from '../../../shared/contract/default-settings.ts';
import { api } from '../client/api.ts';

/** The settings of this computer; the same for every project. */
export const settingsStore = createStore<Settings>(() => defaultSettings);

const applyTheme = ({ theme }: Settings): void => {
  document.documentElement.dataset.theme = theme;
};

/** Every length of text is in rem. 100 % leaves the size that the browser is set to. */
const applyTextSize = ({ textSize }: Settings): void => {
  const { style } = document.documentElement;
  if (textSize === 100) style.removeProperty('font-size');
  else style.setProperty('font-size', `${textSize}%`);
};

/** Reads the settings and shows the page in the chosen theme and size of text. */
export async function loadSettings(): Promise<void> {
  settingsStore.subscribe((settings) => {
    applyTheme(settings);
    applyTextSize(settings);
  });
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
