import { join } from 'node:path';
import { type Settings, settingsSchema } from '../../shared/contract.ts';
import type { Files } from '../storage/files.ts';
import { openStore, type Store } from '../storage/json-store.ts';

const first: Settings = { theme: 'light', org: '', role: '', railWords: false, tourSeen: false };

/** Opens the settings of a data folder; the first ones where there are none, or where a field of them is new. */
export const openSettings = (files: Files, home: string): Promise<Store<Settings>> => {
  const schema = settingsSchema.partial().transform((found): Settings => ({ ...first, ...clean(found) }));
  return openStore<Settings>(files, join(home, 'settings.json'), schema, first);
};

/** Without keys whose value is undefined. */
const clean = (found: Partial<{ [K in keyof Settings]: Settings[K] | undefined }>): Partial<Settings> =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
