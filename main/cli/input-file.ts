import { resolve } from 'node:path';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { MAX_BYTES, type ReadOutcome } from '../../shared/document/read-file.ts';
import { readRecords } from '../../shared/records/read-records.ts';
import { readTroubleOf } from '../projects/disk-trouble.ts';
import { platform } from '../projects/platform.ts';
import { isAbsent } from '../storage/files.ts';
import { type Lies, whatLies } from '../storage/what-lies.ts';
import { Impossible, type Surroundings, UsageError } from './command.ts';
import { namesFolder } from './names-folder.ts';

/** What to say of a path where there is no file to read. */
const sentenceFor: { readonly [lies in Lies]: (path: string) => string } = {
  file: (path) => `${path} is a file: leave out the sign at the end of its name.`,
  folder: (path) => `${path} is a folder. Name a file in it.`,
  other: (path) => `${path} is a device or a pipe. Save what comes from it as a file, and name that.`,
  deadLink: (path) => `${path} is a link to a file that is not there. Name the file itself.`,
  nothing: (path) => `There is no file at ${path}. Look at the name and the folder.`,
};

/** The bytes of a file. Throws `Impossible` where there is none or the system refuses, `UsageError` for no name. */
export async function readBytes(name: string, { files, folder }: Surroundings): Promise<Uint8Array> {
  if (name === '') throw new UsageError('The name of a file is empty.');
  const path = resolve(folder, name);
  try {
    const mark = namesFolder(name) ? undefined : await files.mark(path);
    if (!mark) throw new Impossible(sentenceFor[await whatLies(files, path)](path));
    // What is too large is told by its size; the reader has the sentence for it.
    return mark.size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : await files.read(path);
  } catch (error) {
    if (error instanceof Impossible) throw error;
    if (isAbsent(error)) throw new Impossible(sentenceFor.nothing(path));
    throw new Impossible(`${path} could not be read. ${readTroubleOf(error)}`);
  }
}

/** Reads a project file; how it ended is in the outcome. Throws as `readBytes` does. */
export async function readFile(name: string, around: Surroundings): Promise<ReadOutcome> {
  return readRecords(await readBytes(name, around), platform);
}

/** The document of an outcome, or undefined where nothing can be shown. */
export function documentIn(read: ReadOutcome): ProjectDocument | undefined {
  return 'document' in read ? read.document : undefined;
}
