import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { clockCovers, hasSeen } from '../../../shared/document/model/dots.ts';
import { newReplicaId } from '../../../shared/document/model/new-id.ts';
import { isUnchangedOnDisk } from '../../storage/detect-external-change.ts';
import { removeStaleTemporaryFiles, writeDurably } from '../../storage/durable-file.ts';
import type { Files } from '../../storage/files.ts';
import { readJournal, writtenClockOf } from '../../storage/journal.ts';
import { readSnapshotFolder, writeSnapshot } from '../../storage/snapshots.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import { chooseInitialState } from '../open/initial-state.ts';
import { platform, random } from '../platform.ts';
import { readProjectFile } from '../read-project-file.ts';
import { recover } from '../recovery/recover.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';

/** Whether a project's journals hold edits that its file lacks. Reads no version, and not the file. */
const hasUnwrittenEdits = async (files: Files, folder: string): Promise<boolean> => {
  for (const { path } of (await readSnapshotFolder(files, folder)).journals) {
    const journal = await readJournal(files, path).catch(() => undefined);
    if (!journal) continue;
    const writtenClock = writtenClockOf(journal);
    // A merge is in the base alone: no line has it.
    if (!clockCovers(writtenClock, journal.base.clock)) return true;
    if (journal.lines.some((line) => 'dot' in line && !hasSeen(writtenClock, line.dot))) return true;
  }
  return false;
};

/** Writes acknowledged edits of a killed run into the project file, where that needs no decision. */
const recoverProject = async (context: ServiceContext, key: string, path: string): Promise<boolean> => {
  const { files, now } = context;
  const folder = pathsIn(context.dataFolder).versions(key);
  await removeStaleTemporaryFiles(files, folder);
  if (!(await hasUnwrittenEdits(files, folder))) return false;
  await removeStaleTemporaryFiles(files, dirname(path));
  const found = await readProjectFile(files, path);
  const { recovered, unreplayed } = await recover(files, folder, found);
  // A journal that cannot be replayed is reported when the project is opened.
  if (!recovered || unreplayed.length > 0) return false;
  const initialState = chooseInitialState(found, recovered, newReplicaId(random));
  if (
    initialState.source !== 'file' ||
    initialState.documentInFile === initialState.document ||
    found.outcome.outcome === 'newer'
  )
    return false;
  const document: ProjectDocument = initialState.document;
  const bytes = createProjectWriter(platform)(document);
  // Not over a partner's save of the last moment: the next opening merges it with the journal.
  await writeDurably(files, path, bytes, () => isUnchangedOnDisk(files, path, found.signature));
  const { clock } = document;
  const nonces = Object.fromEntries(recovered.nonces);
  const base = { sum: crc32(bytes).toString(16), clock, wrote: clock, nonces };
  await writeSnapshot(files, folder, bytes, base, 'recovered', now().toISOString());
  return true;
};

/**
 * Recovers every journal at start, not when its project happens to be opened, and removes temporary files of killed
 * runs. What can't be written now (a missing drive, a full disk) or needs a decision stays in its journal.
 */
export async function recoverAllProjects(context: ServiceContext, libraryIndex: LibraryIndex): Promise<void> {
  await removeStaleTemporaryFiles(context.files, pathsIn(context.dataFolder).projects);
  for (const { key, path } of libraryIndex.all()) {
    try {
      if (await recoverProject(context, key, path)) context.log(`Brought unsaved changes back into ${path}.`);
    } catch (error) {
      context.log(`The changes kept for ${path} wait until it can be written: ${error}`);
    }
  }
}
