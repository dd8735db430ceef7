import type { LibraryIndex } from '../library/library-index.ts';
import type { OpenProjects } from '../library/open-projects.ts';
import { readMetadata } from '../project-metadata.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';

/**
 * Finishes erasures that a killed run, a full disk or a missing drive left half done. What cannot be done now is tried
 * again at the next start.
 */
export async function finishErasures(
  { files, dataFolder, log }: ServiceContext,
  libraryIndex: LibraryIndex,
  openProjects: OpenProjects,
): Promise<void> {
  for (const { key, path } of libraryIndex.all()) {
    const metadata = await readMetadata(files, pathsIn(dataFolder).versions(key));
    if (!metadata?.erasing) continue;
    try {
      const { project } = await openProjects.open(key);
      const result = await project?.finishErasure();
      await openProjects.leave(key);
      if (result?.isDone) log(`What was erased for good is gone from ${path}.`);
    } catch (error) {
      log(`What was erased for good in ${path} is still to be forgotten: ${error}`);
    }
  }
}
