import { dirname, join, resolve } from 'node:path';
import { exceededLimitInWords, exceededLimitOf } from '../../shared/document/file/project-size-limits.ts';
import { createProjectWriter } from '../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import { diskTroubleOf } from '../projects/disk-trouble.ts';
import { platform } from '../projects/platform.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { errorCodeOf, type FileStat } from '../storage/files.ts';
import { type PathKind, pathKindOf } from '../storage/path-kind.ts';
import { PROJECT_FILE_EXTENSION } from '../storage/safe-path.ts';
import { type CliContext, CommandError, UsageError } from './command.ts';
import { isFolderName } from './is-folder-name.ts';

/** Where a result goes. */
export interface OutputFile {
  /** As the person named it. */
  readonly name: string;
  /** Absolute; what is a link is followed, so that the file itself is replaced and the link stays. */
  readonly path: string;
}

const NOT_ALLOWED = 'You are not allowed to look there. Name a file in another folder.';

/** What lies at a path, with a sentence where the system does not tell. */
const outputPathKind = async (path: string, { files }: CliContext): Promise<PathKind> => {
  try {
    return await pathKindOf(files, path);
  } catch (error) {
    const sentences: { readonly [code: string]: string } = {
      ENAMETOOLONG: 'No file can have a name as long as that. Name a shorter one.',
      ELOOP: 'It is a link that leads back to itself. Name another file.',
      EACCES: NOT_ALLOWED,
      EPERM: NOT_ALLOWED,
    };
    throw new CommandError(
      `${path} can't be written. ${sentences[errorCodeOf(error) ?? ''] ?? diskTroubleOf(error).sentence}`,
    );
  }
};

const folderError = (name: string): CommandError =>
  new CommandError(
    `${name} is a folder. Name a file in it: -o ${join(name, `NAME${PROJECT_FILE_EXTENSION}`)}.`,
  );

/** Looks at the folder that the result goes into. */
const checkParentFolder = async (path: string, context: CliContext): Promise<void> => {
  const folder = dirname(path);
  const kind = await outputPathKind(folder, context);
  if (kind === 'missing' || kind === 'deadLink')
    throw new CommandError(`There is no folder ${folder}. Make it first, or name a file in another one.`);
  if (kind !== 'folder') throw new CommandError(`${folder} is not a folder. Name a file in a folder.`);
};

const isSameEntry = (a: FileStat | undefined, b: FileStat | undefined): boolean =>
  a !== undefined && b !== undefined && a.size === b.size && a.fingerprint === b.fingerprint;

/** Whether two paths lead to one file: by links, which are followed, or as two names of it in one or two folders. */
const isSameFile = async (first: string, second: string, { files }: CliContext): Promise<boolean> => {
  const resolveLinks = (path: string): Promise<string> => files.realPath(path).catch(() => path);
  if ((await resolveLinks(first)) === (await resolveLinks(second))) return true;
  const [a, b] = [
    await files.stat(first).catch(() => undefined),
    await files.stat(second).catch(() => undefined),
  ];
  return isSameEntry(a, b);
};

/**
 * The place that -o names. Never one of the `inputs`, whatever name leads there; another file that is there already only
 * where the person said so; nothing but a file, in a folder that is there. Throws `UsageError` and `CommandError`.
 */
export async function resolveOutput(
  name: string | undefined,
  inputs: readonly string[],
  mayReplace: boolean,
  context: CliContext,
): Promise<OutputFile> {
  if (name === undefined || name === '') throw new UsageError('Say where the result goes: -o FILE.');
  const path = resolve(context.workingFolder, name);
  const kind = await outputPathKind(path, context);
  if (isFolderName(name) || kind === 'folder') throw folderError(name);
  if (kind === 'other')
    throw new CommandError(`${name} is a device or a pipe. The result goes into a file: name one.`);
  if (kind === 'deadLink')
    throw new CommandError(`${name} is a link to a file that is not there. Name that file, or another one.`);
  if (kind === 'missing') await checkParentFolder(path, context);
  for (const input of inputs) {
    if (await isSameFile(path, resolve(context.workingFolder, input), context))
      throw new UsageError(`${name} is what the result is made from, and stays as it is. Name another file.`);
  }
  if (kind === 'file' && !mayReplace)
    throw new UsageError(`${name} is there already. Name another file, or add --replace.`);
  return { name, path: kind === 'file' ? await context.files.realPath(path) : path };
}

/** Writes bytes durably. Throws `CommandError` with a sentence where the system refuses; nothing is left then. */
export async function writeOutputBytes(
  { path }: OutputFile,
  bytes: Uint8Array,
  { files }: CliContext,
): Promise<void> {
  try {
    await writeDurably(files, path, bytes);
  } catch (error) {
    // The folder was there a moment ago: such ones show what the system knows, and take no files.
    const acceptsNoFiles =
      errorCodeOf(error) === 'ENOENT' && (await files.list(dirname(path)).catch(() => undefined));
    const reason = acceptsNoFiles
      ? `No file can be made in ${dirname(path)}.`
      : diskTroubleOf(error).sentence;
    throw new CommandError(
      `${path} could not be written. ${reason} Name a file in another folder, or try again.`,
    );
  }
}

/** Writes a project file durably. Throws `CommandError`, also where nobody could read it; nothing is left then. */
export async function writeOutput(
  out: OutputFile,
  document: ProjectDocument,
  context: CliContext,
): Promise<void> {
  const bytes = createProjectWriter(platform)(document);
  const excess = exceededLimitOf(document, bytes);
  if (excess) throw new CommandError(`${out.path} was not written. ${exceededLimitInWords[excess]}`);
  await writeOutputBytes(out, bytes, context);
}
