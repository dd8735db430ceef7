import { basename, dirname, join } from 'node:path';
import { type Draft, produce } from 'immer';
import { type Adapter, Low } from 'lowdb';
import type { z } from 'zod';
import { writeDurably } from './durable-file.ts';
import { type Files, isNotFoundError } from './files.ts';

/** An immer recipe: changes the draft, or returns the new data. */
export type Recipe<T> = ((draft: Draft<T>) => Draft<T>) | ((draft: Draft<T>) => void);

/** A small JSON file of the app's own. Memory follows disk: a failed change changes nothing. */
export interface JsonStore<T> {
  readonly data: T;
  /** Applies recipes one after the other; one that changes nothing writes nothing. Rejects with the system's error. */
  update(recipe: Recipe<T>): Promise<T>;
}

const jsonAdapter = <T>(files: Files, path: string, schema: z.ZodType<T>): Adapter<T> => ({
  read: async () => {
    const bytes = await files.read(path).catch((error: unknown) => {
      if (isNotFoundError(error)) return undefined;
      throw error;
    });
    if (!bytes) return null;
    try {
      return schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    } catch {
      // A damaged file is kept under another name, and the app starts with the initial data.
      await files.rename(path, `${path}.damaged-${Date.now()}`);
      return null;
    }
  },
  write: async (data) => {
    await files.makeFolder(dirname(path));
    await writeDurably(files, path, Buffer.from(`${JSON.stringify(data, null, 1)}\n`));
  },
});

/** Removes the damaged copies of a file. Rejects with the system's error. */
export async function removeDamagedCopies(files: Files, path: string): Promise<void> {
  const folder = dirname(path);
  const prefix = `${basename(path)}.damaged-`;
  for (const name of await files.list(folder)) {
    if (name.startsWith(prefix)) await files.remove(join(folder, name));
  }
}

/** Opens a JSON file; where there is none, the store holds `initial` and the first change creates it. */
export async function openJsonStore<T>(
  files: Files,
  path: string,
  schema: z.ZodType<T>,
  initial: T,
): Promise<JsonStore<T>> {
  const low = new Low<T>(jsonAdapter(files, path, schema), initial);
  await low.read();
  let lastUpdate: Promise<unknown> = Promise.resolve();
  const applyChange = async (recipe: Recipe<T>): Promise<T> => {
    const before = low.data;
    low.data = produce(before, recipe);
    if (low.data === before) return before;
    try {
      await low.write();
    } catch (error) {
      low.data = before;
      throw error;
    }
    return low.data;
  };
  return {
    get data() {
      return low.data;
    },
    update: (recipe) => {
      const result = lastUpdate.then(() => applyChange(recipe));
      lastUpdate = result.catch(() => undefined);
      return result;
    },
  };
}
