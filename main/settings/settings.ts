import { join } from 'node:path';
import { type Settings, settingsSchema } from '../../shared/contract/app.ts';
import type { Files } from '../storage/files.ts';
import { type JsonStore, openJsonStore } from '../storage/json-store.ts';

const defaultSettings: Settings = { theme: 'light', org: '', role: '', railWords: false, tourSeen: false };

/** Opens the settings of a data folder; the first ones where there are none, or where a field of them is new. */
export function openSettings(files: Files, dataFolder: string): Promise<JsonStore<Settings>> {
  const schema = settingsSchema
    .partial()
    .transform((stored): Settings => ({ ...defaultSettings, ...withoutUndefined(stored) }));
  return openJsonStore<Settings>(files, join(dataFolder, 'settings.json'), schema, defaultSettings);
}

/** Without keys whose value is undefined. */
const withoutUndefined = (
  stored: Partial<{ [K in keyof Settings]: Settings[K] | undefined }>,
): Partial<Settings> => Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== undefined));
