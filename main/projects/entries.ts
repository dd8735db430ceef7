import { z } from 'zod';
import type { Files } from '../storage/files.ts';
import { openStore, type Store } from '../storage/json-store.ts';
import { placesIn } from './ground.ts';
import { digestSchema } from './summary.ts';

/** One project in the list: where its file lies and what was last known of it. */
const entrySchema = z.object({
  key: z.string(),
  project: z.string(),
  path: z.string(),
  /** Where a binned file lay before. */
  from: z.string().optional(),
  binned: z.boolean(),
  /** Of the shipped sample: the checksum of its bytes as they were laid down, to tell an untouched one. */
  sample: z.number().optional(),
  openedAt: z.string(),
  changedAt: z.string().nullable(),
  /** Tells whether the digest is still that of the file. */
  look: z.string().optional(),
  digest: digestSchema.optional(),
});
export type Entry = z.infer<typeof entrySchema>;

/** The list of projects of a data folder. */
export interface Entries {
  all(): readonly Entry[];
  get(key: string): Entry | undefined;
  add(entry: Entry): Promise<void>;
  /** A value of undefined takes the field away. */
  change(key: string, change: { readonly [K in keyof Entry]?: Entry[K] | undefined }): Promise<void>;
}

/** Opens the list, empty in a fresh data folder. `onChange` is called after each change that is on disk. */
export const openEntries = async (files: Files, home: string, onChange: () => void): Promise<Entries> => {
  const store: Store<readonly Entry[]> = await openStore(
    files,
    placesIn(home).list,
    z.array(entrySchema).readonly(),
    [],
  );
  const get = (key: string): Entry | undefined => store.data.find((entry) => entry.key === key);
  return {
    all: () => store.data,
    get,
    add: async (entry) => {
      await store.update((entries) => [entry, ...entries.filter(({ key }) => key !== entry.key)]);
      onChange();
    },
    change: async (key, change) => {
      await store.update((entries) =>
        entries.map((entry) => (entry.key === key ? entrySchema.parse({ ...entry, ...change }) : entry)),
      );
      onChange();
    },
  };
};
