import { join } from 'node:path';
import { type Settings, settingsSchema } from '../../shared/contract/app.ts';
import { defaultSettings } from '../../shared/contract/default-settings.ts';
import type { Files } from '../storage/files.ts';
import { type JsonStore, openJsonStore } from '../storage/json-store.ts';

/** Opens the settings of a data folder; a setting that the file lacks has its default. */
export function openSettings(files: Files, dataFolder: string): Promise<JsonStore<Settings>> {
  const schema = settingsSchema
    .partial()
    .transform((stored): Settings => ({ ...defaultSettings, ...withoutUndefined(stored) }));
  return openJsonStore<Settings>(files, join(dataFolder, 'settings.json'), schema, defaultSettings);
}

/** Settings to change; undefined leaves one as it is. */
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** Changes some settings and resolves to all of them. Rejects with the system's error. */
export function changeSettings(settings: JsonStore<Settings>, change: SettingsChange): Promise<Settings> {
  return settings.update((draft) => {
    Object.assign(draft, withoutUndefined(change));
  });
}

/** Without keys whose value is undefined. */
const withoutUndefined = (change: SettingsChange): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
