import { dirname, join } from 'node:path';
import { MAX_FILE_BYTES } from '../../../shared/input-size-limits.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';
import { containsRecord } from './purge-erased.ts';

/**
 * Other files that hold one of these records with its words: in the data folder (duplicates, the bin) and beside the
 * project (copies that a sync program left). They are people's own, so nothing is erased in them; people are told.
 */
export async function findCopiesWith(
  { files, dataFolder }: ServiceContext,
  path: string,
  ids: readonly string[],
): Promise<string[]> {
  const { projects, bin } = pathsIn(dataFolder);
  const found: string[] = [];
  for (const folder of new Set([dirname(path), projects, bin])) {
    const names = await files.list(folder).catch(() => []);
    for (const name of names) {
      const otherPath = join(folder, name);
      if (otherPath === path || !name.toLowerCase().endsWith('.json')) continue;
      const stat = await files.stat(otherPath).catch(() => undefined);
      if (!stat || stat.size > MAX_FILE_BYTES) continue;
      const bytes = Buffer.from(await files.read(otherPath).catch(() => new Uint8Array()));
      if (ids.some((id) => containsRecord(bytes, id))) found.push(otherPath);
    }
  }
  return found;
}
