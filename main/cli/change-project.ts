import { resolve } from 'node:path';
import { acquireInstanceLock, ONLY_LOOKING } from '../storage/instance-lock.ts';
import { changeBesideRunningApp } from './change-beside-app.ts';
import { changeInOwnServices } from './change-in-services.ts';
import type { ChangesFor } from './changes-for.ts';
import type { CliContext } from './command.ts';

/**
 * Changes a project in place by ONE edit. Where no app runs, the data folder is locked meanwhile and the state of before
 * is kept as a version; where one runs, the file alone is written, and never locked. Throws `CommandError`.
 */
export async function changeProject(
  name: string,
  changesFor: ChangesFor,
  context: CliContext,
): Promise<void> {
  const { files, dataFolder, workingFolder } = context;
  const path = await files.realPath(resolve(workingFolder, name)).catch(() => resolve(workingFolder, name));
  const instance = await acquireInstanceLock(dataFolder, ONLY_LOOKING, undefined, files);
  if (instance.outcome === 'second') return changeBesideRunningApp(path, changesFor, context);
  try {
    await changeInOwnServices(path, changesFor, context);
  } finally {
    await instance.release();
  }
}
