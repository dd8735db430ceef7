import type { ServiceContext } from '../service-context.ts';
import type { LibraryEntry, LibraryIndex } from './library-index.ts';

/**
 * The listed project, with a file that is there, that a copy belongs to.
 * @param near the key of the one that comes first where several are the same project
 */
export async function findSameProject(
  { files }: Pick<ServiceContext, 'files'>,
  libraryIndex: LibraryIndex,
  project: string,
  near?: string,
): Promise<LibraryEntry | undefined> {
  const same = libraryIndex.all().filter((entry) => entry.project === project && !entry.binned);
  for (const entry of same.toSorted((a, b) => Number(b.key === near) - Number(a.key === near))) {
    if (await files.stat(entry.path)) return entry;
  }
  return undefined;
}
