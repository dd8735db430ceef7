import { resolve } from 'node:path';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { MAX_BYTES, type ReadOutcome } from '../../shared/document/read-file.ts';
import { excessInWords, excessOf } from '../../shared/document/size-limit.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { readRecords } from '../../shared/records/read-records.ts';
import { troubleOf } from '../projects/disk-trouble.ts';
import { platform } from '../projects/platform.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { Impossible, type Surroundings, UsageError } from './command.ts';

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

/**
 * The place that -o names. Never one of the `inputs`, whatever name leads there; another file that is there already
 * only where the person said so. Throws `UsageError`.
 */
export const placeFor = async (
  out: string | undefined,
  inputs: readonly string[],
  mayReplace: boolean,
  { folder, files }: Surroundings,
): Promise<string> => {
  if (out === undefined) throw new UsageError('Say where the result goes: -o FILE.');
  const placeOf = (name: string) => files.follow(resolve(folder, name)).catch(() => resolve(folder, name));
  const place = await placeOf(out);
  for (const input of inputs) {
    if (place === (await placeOf(input))) {
      throw new UsageError(`${out} is what the result is made from, and stays as it is. Name another file.`);
    }
  }
  // Where not even looking is allowed, writing says why.
  const isThere = (await files.mark(place).catch(() => undefined)) !== undefined;
  if (isThere && !mayReplace)
    throw new UsageError(`${out} is there already. Name another file, or add --replace.`);
  return out;
};

/** Writes a project file durably. Throws `Impossible` with a sentence where the system refuses, or nobody could read it. */
export const writeFile = async (
  name: string,
  document: ProjectDocument,
  { files, folder }: Surroundings,
): Promise<void> => {
  const path = resolve(folder, name);
  const bytes = createWriter(platform)(document);
  const excess = excessOf(document, bytes);
  if (excess) throw new Impossible(`${path} was not written. ${excessInWords[excess]}`);
  try {
    await writeDurably(files, path, bytes);
  } catch (error) {
    throw new Impossible(`${path} could not be written. ${troubleOf(error).sentence}`);
  }
};
