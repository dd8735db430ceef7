import { resolve } from 'node:path';
import type { ReadOutcome } from '../../shared/document/file/read-project.ts';
import { MAX_FILE_BYTES } from '../../shared/input-size-limits.ts';
import { readAndValidate } from '../../shared/records/checks/read-and-validate.ts';
import { readTroubleInWords } from '../projects/disk-trouble.ts';
import { platform } from '../projects/platform.ts';
import { isNotFoundError } from '../storage/files.ts';
import { type PathKind, pathKindOf } from '../storage/path-kind.ts';
import { type CliContext, CommandError, UsageError } from './command.ts';
import { isFolderName } from './is-folder-name.ts';

/** What to say of a path where there is no file to read. */
const unreadableSentences: { readonly [lies in PathKind]: (path: string) => string } = {
  file: (path) => `${path} is a file: leave out the sign at the end of its name.`,
  folder: (path) => `${path} is a folder. Name a file in it.`,
  other: (path) => `${path} is a device or a pipe. Save what comes from it as a file, and name that.`,
  deadLink: (path) => `${path} is a link to a file that is not there. Name the file itself.`,
  missing: (path) => `There is no file at ${path}. Look at the name and the folder.`,
};

/** The bytes of a file. Throws `CommandError` where there is none or the system refuses, `UsageError` for no name. */
export async function readInputBytes(
  name: string,
  { files, workingFolder }: CliContext,
): Promise<Uint8Array> {
  if (name === '') throw new UsageError('The name of a file is empty.');
  const path = resolve(workingFolder, name);
  try {
    const stat = isFolderName(name) ? undefined : await files.stat(path);
    if (!stat) throw new CommandError(unreadableSentences[await pathKindOf(files, path)](path));
    // What is too large is told by its size; the reader has the sentence for it.
    return stat.size > MAX_FILE_BYTES ? new Uint8Array(MAX_FILE_BYTES + 1) : await files.read(path);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (isNotFoundError(error)) throw new CommandError(unreadableSentences.missing(path));
    throw new CommandError(`${path} could not be read. ${readTroubleInWords(error)}`);
  }
}

/** Reads a project file; how it ended is in the outcome. Throws as `readBytes` does. */
export async function readInputProject(name: string, context: CliContext): Promise<ReadOutcome> {
  return readAndValidate(await readInputBytes(name, context), platform);
}
