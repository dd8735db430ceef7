import { dirname, join } from 'node:path';
import { MAX_BYTES } from '../../shared/document/read-file.ts';
import { type Ground, placesIn } from './ground.ts';
import { holdsRecord } from './purge-erased.ts';

/**
 * Other files that hold one of these records with its words: in the data folder (duplicates, the bin) and beside the
 * project (copies that a sync program left). They are people's own, so nothing is erased in them; people are told.
 */
export const copiesWith = async (
  { files, home }: Ground,
  path: string,
  ids: readonly string[],
): Promise<string[]> => {
  const { projects, bin } = placesIn(home);
  const found: string[] = [];
  for (const folder of new Set([dirname(path), projects, bin])) {
    const names = await files.list(folder).catch(() => []);
    for (const name of names) {
      const other = join(folder, name);
      if (other === path || !name.toLowerCase().endsWith('.json')) continue;
      const mark = await files.mark(other).catch(() => undefined);
      if (!mark || mark.size > MAX_BYTES) continue;
      const bytes = Buffer.from(await files.read(other).catch(() => new Uint8Array()));
      if (ids.some((id) => holdsRecord(bytes, id))) found.push(other);
    }
  }
  return found;
};
