import { join } from 'node:path';
import { newId } from '../../../shared/document/model/new-id.ts';
import { PROJECT_FILE_EXTENSION } from '../../storage/safe-path.ts';
import { documentSummaryOf } from '../document-summary.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import { random } from '../platform.ts';
import { readMetadata } from '../project-metadata.ts';
import { readProjectFile } from '../read-project-file.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';

/**
 * Lists project files in the data folder that are not listed: those that somebody put there, and all where the list was
 * lost. A project with metadata gets its old key, and with it its journal and versions.
 */
export async function addUnlistedProjects(
  context: ServiceContext,
  libraryIndex: LibraryIndex,
): Promise<void> {
  const { files } = context;
  const paths = pathsIn(context.dataFolder);
  await files.makeFolder(paths.projects);
  const keyByPath = new Map<string, string>();
  const keys = await files.list(paths.allVersions).catch(() => []);
  for (const key of keys) {
    const metadata = await readMetadata(files, paths.versions(key));
    const entry = libraryIndex.get(key);
    if (!metadata) continue;
    if (!entry) keyByPath.set(metadata.path, key);
    else if (!(await files.stat(entry.path)) && (await files.stat(metadata.path))) {
      // Renamed, and killed before the list was changed.
      await libraryIndex.change(key, { path: metadata.path });
    }
  }
  const ownFileNames = (await files.list(paths.projects)).filter((name) =>
    name.endsWith(PROJECT_FILE_EXTENSION),
  );
  const listedPaths = new Set(libraryIndex.all().map(({ path }) => path));
  const candidatePaths = new Set([
    ...ownFileNames.map((name) => join(paths.projects, name)),
    ...keyByPath.keys(),
  ]);
  for (const path of candidatePaths) {
    if (listedPaths.has(path)) continue;
    const { document } = await readProjectFile(files, path);
    const key = keyByPath.get(path) ?? newId(random);
    if (!document) continue;
    const stat = await files.stat(path);
    await libraryIndex.add({
      key,
      project: document.project,
      path,
      binned: false,
      openedAt: '',
      changedAt: stat ? new Date(stat.modifiedAt).toISOString() : null,
      digest: documentSummaryOf(document),
      ...(stat ? { look: stat.fingerprint } : {}),
    });
  }
}
