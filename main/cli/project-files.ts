import { resolve } from 'node:path';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { MAX_BYTES, type ReadOutcome } from '../../shared/document/read-file.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { readRecords } from '../../shared/records/read-records.ts';
import { troubleOf } from '../projects/disk-trouble.ts';
import { platform } from '../projects/platform.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { Impossible, type Surroundings } from './command.ts';

/** The bytes of a file. Throws `Impossible` where there is none or the system refuses. */
export const readBytes = async (name: string, { files, folder }: Surroundings): Promise<Uint8Array> => {
  const path = resolve(folder, name);
  try {
    const mark = await files.mark(path);
    if (!mark) throw new Impossible(`There is no file at ${path}.`);
    // What is too large is told by its size; the reader has the sentence for it.
    return mark.size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : await files.read(path);
  } catch (error) {
    if (error instanceof Impossible) throw error;
    throw new Impossible(`${path} could not be read. ${troubleOf(error).sentence}`);
  }
};

/** Reads a project file; how it ended is in the outcome. Throws `Impossible` where there is no file. */
export const readFile = async (name: string, around: Surroundings): Promise<ReadOutcome> =>
  readRecords(await readBytes(name, around), platform);

/** The document of an outcome, or undefined where nothing can be shown. */
export const documentIn = (read: ReadOutcome): ProjectDocument | undefined =>
  'document' in read ? read.document : undefined;

/** Writes a project file durably. Throws `Impossible` with a sentence where the system refuses. */
export const writeFile = async (
  name: string,
  document: ProjectDocument,
  { files, folder }: Surroundings,
): Promise<void> => {
  const path = resolve(folder, name);
  try {
    await writeDurably(files, path, createWriter(platform)(document));
  } catch (error) {
    throw new Impossible(`${path} could not be written. ${troubleOf(error).sentence}`);
  }
};
