import { basename, dirname, join } from 'node:path';
import { fileStem, findFreePath, isInside } from '../../storage/safe-path.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';
import type { LibraryEntry, LibraryIndex } from './library-index.ts';

/** Path of a binned file. Its key keeps names apart, and after a crash shows that it was being binned. */
const pathInBin = (context: ServiceContext, entry: LibraryEntry): string =>
  join(pathsIn(context.dataFolder).bin, `${entry.key} ${basename(entry.path)}`);

const moveFile = async (context: ServiceContext, from: string, to: string): Promise<void> => {
  await context.files.makeFolder(dirname(to));
  await context.files.rename(from, to);
  await context.files.syncFolder(dirname(to));
  await context.files.syncFolder(dirname(from));
};

/** Bins a project: a file in the projects folder moves to the bin, any other only leaves the list. */
export async function moveToBin(
  context: ServiceContext,
  libraryIndex: LibraryIndex,
  entry: LibraryEntry,
): Promise<void> {
  if (entry.binned) return;
  const isInProjectsFolder = isInside(pathsIn(context.dataFolder).projects, entry.path);
  if (!isInProjectsFolder || !(await context.files.stat(entry.path))) {
    await libraryIndex.change(entry.key, { binned: true });
    return;
  }
  const to = pathInBin(context, entry);
  await moveFile(context, entry.path, to);
  await libraryIndex.change(entry.key, { binned: true, path: to, from: entry.path });
}

/** Restores a project from the bin, under a free name where its own is occupied. */
export async function restoreFromBin(
  context: ServiceContext,
  libraryIndex: LibraryIndex,
  entry: LibraryEntry,
): Promise<void> {
  if (!entry.binned) return;
  const { from } = entry;
  if (from === undefined) {
    await libraryIndex.change(entry.key, { binned: false });
    return;
  }
  await context.files.makeFolder(dirname(from));
  const isOccupied = (await context.files.stat(from)) !== undefined;
  const to = isOccupied ? await findFreePath(context.files, dirname(from), fileStem(from)) : from;
  await moveFile(context, entry.path, to);
  await libraryIndex.change(entry.key, { binned: false, path: to, from: undefined });
}

/** Repairs the list after a crash between moving a file and listing that. */
export async function repairBin(context: ServiceContext, libraryIndex: LibraryIndex): Promise<void> {
  const { files } = context;
  for (const entry of libraryIndex.all()) {
    if (await files.stat(entry.path)) continue;
    if (entry.from !== undefined && (await files.stat(entry.from))) {
      await libraryIndex.change(entry.key, { binned: false, path: entry.from, from: undefined });
    } else if (!entry.binned && (await files.stat(pathInBin(context, entry)))) {
      await libraryIndex.change(entry.key, {
        binned: true,
        path: pathInBin(context, entry),
        from: entry.path,
      });
    }
  }
}
