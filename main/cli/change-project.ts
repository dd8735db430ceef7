import { resolve } from 'node:path';
import { acquireInstanceLock, ONLY_LOOKING } from '../storage/instance-lock.ts';
import type { CliContext } from './command.ts';
import type { ComputeChanges } from './compute-changes.ts';
import { editFileWhileAppRuns } from './edit-file-while-app-runs.ts';
import { editThroughServices } from './edit-through-services.ts';

/**
 * Changes a project in place by ONE edit. Where no app runs, the data folder is locked meanwhile and the state of before
 * is kept as a version; where one runs, the file alone is written, and never locked. Throws `CommandError`.
 */
export async function changeProject(
  name: string,
  changesFor: ComputeChanges,
  context: CliContext,
): Promise<void> {
  const { files, dataFolder, workingFolder } = context;
  const path = await files.realPath(resolve(workingFolder, name)).catch(() => resolve(workingFolder, name));
  const instance = await acquireInstanceLock(dataFolder, ONLY_LOOKING, undefined, files);
  if (instance.outcome === 'second') return editFileWhileAppRuns(path, changesFor, context);
  try {
    await editThroughServices(path, changesFor, context);
  } finally {
    await instance.release();
  }
}
