import { join } from 'node:path';
import { z } from 'zod';
import type { Files } from '../storage/files.ts';
import { openStore, type Store } from '../storage/json-store.ts';

const memorySchema = z.object({
  /** Finds the project again where the list was lost. */
  key: z.string(),
  path: z.string(),
  project: z.string(),
  /** Sessions of this copy of the app: tells "yours" from "theirs". */
  ours: z.array(z.string()),
  /** Number of the version that an older copy, put back over the file, lacks; until the person decides. */
  lacking: z.number().nullable(),
  /** How many erased records the versions have forgotten. */
  purged: z.number(),
  /** True from before an erasure is written until file, journal and versions have forgotten: finished at the next start. */
  erasing: z.boolean().default(false),
  /** What is known of versions without reading them, by number. */
  kept: z
    .record(z.string(), z.object({ name: z.string().optional(), by: z.string(), cards: z.number() }))
    .default({}),
});
export type Memory = z.infer<typeof memorySchema>;

/** What our folder remembers of one project beside its versions and journal. */
export const openMemory = async (
  files: Files,
  folder: string,
  first: Pick<Memory, 'key' | 'path' | 'project'>,
): Promise<Store<Memory>> => {
  const none = { ours: [], lacking: null, purged: 0, erasing: false, kept: {} };
  const store = await openStore(files, join(folder, 'about.json'), memorySchema, { ...first, ...none });
  // The path only helps where the list is lost: no reason not to open.
  if (store.data.path !== first.path) {
    await store.update((data) => ({ ...data, path: first.path })).catch(() => undefined);
  }
  return store;
};

/** Notes that something is still to be forgotten: ended at the next start at the latest. Rejects with the system's error. */
export const noteErasing = async (memory: Store<Memory>): Promise<void> => {
  if (!memory.data.erasing) await memory.update((data) => ({ ...data, erasing: true }));
};

/** What is remembered in a folder, or undefined where that cannot be read. */
export const recallMemory = async (files: Files, folder: string): Promise<Memory | undefined> => {
  try {
    const text = Buffer.from(await files.read(join(folder, 'about.json'))).toString('utf8');
    return memorySchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};
