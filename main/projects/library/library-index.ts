import { z } from 'zod';
import type { Files } from '../../storage/files.ts';
import { type JsonStore, openJsonStore } from '../../storage/json-store.ts';
import { documentSummarySchema } from '../document-summary.ts';
import { pathsIn } from '../service-context.ts';

/** One project in the list: the path of its file and what was last known of it. */
const entrySchema = z.object({
  key: z.string(),
  project: z.string(),
  path: z.string(),
  /** Path of a binned file before it was binned. */
  from: z.string().optional(),
  binned: z.boolean(),
  /** Of the shipped sample: the checksum of its bytes as created, to tell an untouched one. */
  sample: z.number().optional(),
  /** Which of the shipped samples; before there were several it was not said. */
  sampleName: z.string().optional(),
  openedAt: z.string(),
  changedAt: z.string().nullable(),
  /** Fingerprint of the file when the digest was made. */
  look: z.string().optional(),
  digest: documentSummarySchema.optional(),
});
export type LibraryEntry = z.infer<typeof entrySchema>;

/** The list of projects of a data folder. */
export interface LibraryIndex {
  all(): readonly LibraryEntry[];
  get(key: string): LibraryEntry | undefined;
  add(entry: LibraryEntry): Promise<void>;
  /** A value of undefined removes the field. */
  change(
    key: string,
    change: { readonly [K in keyof LibraryEntry]?: LibraryEntry[K] | undefined },
  ): Promise<void>;
}

/** Opens the list, empty in a fresh data folder. `onChange` is called after each change that is on disk. */
export async function openLibraryIndex(
  files: Files,
  dataFolder: string,
  onChange: () => void,
): Promise<LibraryIndex> {
  const store: JsonStore<readonly LibraryEntry[]> = await openJsonStore(
    files,
    pathsIn(dataFolder).libraryFile,
    z.array(entrySchema).readonly(),
    [],
  );
  const get = (key: string): LibraryEntry | undefined => store.data.find((entry) => entry.key === key);
  return {
    all: () => store.data,
    get,
    add: async (entry) => {
      await store.update((entries) => {
        const index = entries.findIndex(({ key }) => key === entry.key);
        if (index >= 0) entries.splice(index, 1);
        entries.unshift(entry);
      });
      onChange();
    },
    change: async (key, change) => {
      await store.update((entries) => {
        const entry = entries.find((one) => one.key === key);
        // JSON leaves a field out whose value is undefined.
        if (entry) Object.assign(entry, change);
      });
      onChange();
    },
  };
}
