import { join } from 'node:path';
import { z } from 'zod';
import type { Files } from '../storage/files.ts';
import { type JsonStore, openJsonStore } from '../storage/json-store.ts';

const metadataSchema = z.object({
  /** Finds the project again where `library.json` was lost. */
  key: z.string(),
  path: z.string(),
  project: z.string(),
  /** Ids of this copy's replicas: tells "yours" from "theirs". */
  ours: z.array(z.string()),
  /** Number of the version that an older copy, put back over the file, lacks; until the person decides. */
  lacking: z.number().nullable(),
  /** How many erased records are purged from the versions. */
  purged: z.number(),
  /** True from before an erasure is written until it is purged from file, journal and versions; finished at the next start. */
  erasing: z.boolean().default(false),
  /** What is known of versions without reading them, by number. */
  kept: z
    .record(z.string(), z.object({ name: z.string().optional(), by: z.string(), cards: z.number() }))
    .default({}),
});
export type ProjectMetadata = z.infer<typeof metadataSchema>;

/** Opens `about.json`: what the data folder holds of one project apart from its versions and journal. */
export async function openMetadata(
  files: Files,
  folder: string,
  known: Pick<ProjectMetadata, 'key' | 'path' | 'project'>,
): Promise<JsonStore<ProjectMetadata>> {
  const defaults = { ours: [], lacking: null, purged: 0, erasing: false, kept: {} };
  const store = await openJsonStore(files, join(folder, 'about.json'), metadataSchema, {
    ...known,
    ...defaults,
  });
  // The path only matters where the list is lost: a failed write does not keep the project from opening.
  if (store.data.path !== known.path) {
    await store
      .update((draft) => {
        draft.path = known.path;
      })
      .catch(() => undefined);
  }
  return store;
}

/** Notes that erased records are still to be purged: at the next start at the latest. Rejects with the system's error. */
export async function markErasurePending(metadata: JsonStore<ProjectMetadata>): Promise<void> {
  if (!metadata.data.erasing)
    await metadata.update((draft) => {
      draft.erasing = true;
    });
}

/** The metadata of a project folder, or undefined where it cannot be read. */
export async function readMetadata(files: Files, folder: string): Promise<ProjectMetadata | undefined> {
  try {
    const text = Buffer.from(await files.read(join(folder, 'about.json'))).toString('utf8');
    return metadataSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
