import { dirname, join, resolve } from 'node:path';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { excessInWords, excessOf } from '../../shared/document/size-limit.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { troubleOf } from '../projects/disk-trouble.ts';
import { platform } from '../projects/platform.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { codeOf, type FileMark } from '../storage/files.ts';
import { ENDING } from '../storage/safe-path.ts';
import { type Lies, whatLies } from '../storage/what-lies.ts';
import { Impossible, type Surroundings, UsageError } from './command.ts';
import { namesFolder } from './names-folder.ts';

/** Where a result goes. */
export interface Output {
  /** As the person named it. */
  readonly name: string;
  /** Absolute; what is a link is followed, so that the file itself is replaced and the link stays. */
  readonly path: string;
}

const NOT_ALLOWED = 'You are not allowed to look there. Name a file in another folder.';

/** What lies at a path, with a sentence where the system does not tell. */
const liesAt = async (path: string, { files }: Surroundings): Promise<Lies> => {
  try {
    return await whatLies(files, path);
  } catch (error) {
    const known: { readonly [code: string]: string } = {
      ENAMETOOLONG: 'No file can have a name as long as that. Name a shorter one.',
      ELOOP: 'It is a link that leads back to itself. Name another file.',
      EACCES: NOT_ALLOWED,
      EPERM: NOT_ALLOWED,
    };
    throw new Impossible(
      `${path} can't be written. ${known[codeOf(error) ?? ''] ?? troubleOf(error).sentence}`,
    );
  }
};

const nameAFile = (name: string): Impossible =>
  new Impossible(`${name} is a folder. Name a file in it: -o ${join(name, `NAME${ENDING}`)}.`);

/** Looks at the folder that the result goes into. */
const checkFolder = async (path: string, around: Surroundings): Promise<void> => {
  const folder = dirname(path);
  const lies = await liesAt(folder, around);
  if (lies === 'nothing' || lies === 'deadLink')
    throw new Impossible(`There is no folder ${folder}. Make it first, or name a file in another one.`);
  if (lies !== 'folder') throw new Impossible(`${folder} is no folder. Name a file in a folder.`);
};

const isOne = (a: FileMark | undefined, b: FileMark | undefined): boolean =>
  a !== undefined && b !== undefined && a.size === b.size && a.look === b.look;

/** Whether two paths lead to one file: by links, which are followed, or as two names of it in one or two folders. */
const isSameFile = async (one: string, other: string, { files }: Surroundings): Promise<boolean> => {
  const real = (path: string): Promise<string> => files.follow(path).catch(() => path);
  if ((await real(one)) === (await real(other))) return true;
  const [a, b] = [
    await files.mark(one).catch(() => undefined),
    await files.mark(other).catch(() => undefined),
  ];
  return isOne(a, b);
};

/**
 * The place that -o names. Never one of the `inputs`, whatever name leads there; another file that is there already only
 * where the person said so; nothing but a file, in a folder that is there. Throws `UsageError` and `Impossible`.
 */
export async function placeFor(
  name: string | undefined,
  inputs: readonly string[],
  mayReplace: boolean,
  around: Surroundings,
): Promise<Output> {
  if (name === undefined || name === '') throw new UsageError('Say where the result goes: -o FILE.');
  const path = resolve(around.folder, name);
  const lies = await liesAt(path, around);
  if (namesFolder(name) || lies === 'folder') throw nameAFile(name);
  if (lies === 'other')
    throw new Impossible(`${name} is a device or a pipe. The result goes into a file: name one.`);
  if (lies === 'deadLink')
    throw new Impossible(`${name} is a link to a file that is not there. Name that file, or another one.`);
  if (lies === 'nothing') await checkFolder(path, around);
  for (const input of inputs) {
    if (await isSameFile(path, resolve(around.folder, input), around))
      throw new UsageError(`${name} is what the result is made from, and stays as it is. Name another file.`);
  }
  if (lies === 'file' && !mayReplace)
    throw new UsageError(`${name} is there already. Name another file, or add --replace.`);
  return { name, path: lies === 'file' ? await around.files.follow(path) : path };
}

/**
 * Writes a project file durably. Throws `Impossible` with a sentence where the system refuses, or nobody could read it;
 * nothing is left then.
 */
export async function writeFile(
  { path }: Output,
  document: ProjectDocument,
  { files }: Surroundings,
): Promise<void> {
  const bytes = createWriter(platform)(document);
  const excess = excessOf(document, bytes);
  if (excess) throw new Impossible(`${path} was not written. ${excessInWords[excess]}`);
  try {
    await writeDurably(files, path, bytes);
  } catch (error) {
    // The folder was there a moment ago: such ones show what the system knows, and take no files.
    const isClosed = codeOf(error) === 'ENOENT' && (await files.list(dirname(path)).catch(() => undefined));
    const why = isClosed ? `No file can be made in ${dirname(path)}.` : troubleOf(error).sentence;
    throw new Impossible(`${path} could not be written. ${why} Name a file in another folder, or try again.`);
  }
}
