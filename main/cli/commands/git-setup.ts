import { join } from 'node:path';
import { diskTroubleOf } from '../../projects/disk-trouble.ts';
import { writeDurably } from '../../storage/durable-file.ts';
import { isNotFoundError } from '../../storage/files.ts';
import { type CliCommand, type CliContext, CommandError, parseCommandArguments } from '../command.ts';
import { runGit } from '../git.ts';
import { ATTRIBUTES_LINE, type GitSetting, gitSettings, withAttributes } from '../git-drivers.ts';

/** The top folder of the repository that a folder lies in. Throws `CommandError` where it lies in none. */
const repositoryAt = async ({ workingFolder }: CliContext): Promise<string> => {
  const { code, out, err } = await runGit(workingFolder, ['rev-parse', '--show-toplevel']);
  const folder = out.replace(/\r?\n$/, '');
  if (code === 0 && folder !== '') return folder;
  if (/dubious ownership/.test(err))
    throw new CommandError(`git does not open this repository: ${err.trim()}`);
  throw new CommandError(
    `${workingFolder} is not a folder of a git repository. Go to the one that your project file is in, or begin one with “git init”. Nothing was changed.`,
  );
};

/** Writes one setting; false where it was so already. */
const applySetting = async (folder: string, { name, value }: GitSetting): Promise<boolean> => {
  const known = await runGit(folder, ['config', '--local', '--get-all', name]);
  if (known.code === 0 && known.out === `${value}\n`) return false;
  const { code, err } = await runGit(folder, ['config', '--local', '--replace-all', name, value]);
  if (code !== 0) throw new CommandError(`git could not set ${name}. It said: ${err.trim()}`);
  return true;
};

const readText = async (path: string, { files }: CliContext): Promise<string> => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await files.read(path));
  } catch (error) {
    if (isNotFoundError(error)) return '';
    throw new CommandError(`${path} could not be read, so nothing was written to it. Is it a text file?`);
  }
};

/** Adds our line to .gitattributes; false where it was there already. */
const applyAttributes = async (path: string, context: CliContext): Promise<boolean> => {
  const text = await readText(path, context);
  const wanted = withAttributes(text);
  if (wanted === text) return false;
  try {
    await writeDurably(context.files, path, new TextEncoder().encode(wanted));
  } catch (error) {
    throw new CommandError(`${path} could not be written. ${diskTroubleOf(error).sentence}`);
  }
  return true;
};

const sentences = (folder: string, settings: number, hasNewLine: boolean): readonly string[] => {
  const isAllThere = settings === 0 && !hasNewLine;
  const headline = isAllThere
    ? `${folder} is set up already. Nothing was changed.`
    : `${folder} is set up now.`;
  if (isAllThere) return [headline];
  return [
    headline,
    settings > 0
      ? '  In its settings: git merge, git rebase and git pull join project files by their records, and git diff and git log -p show them in plain words.'
      : '  Its settings were right already.',
    hasNewLine
      ? `  In .gitattributes: “${ATTRIBUTES_LINE}”. Commit that file, so that others have the line too.`
      : '  .gitattributes has our line already.',
    '  The settings are on this computer alone: each of you runs git-setup once, and again where Alongside or Node moves.',
  ];
};

/** Sets up the repository that the working folder lies in: 0, also where it was set up; 2 where it cannot be done. */
export const gitSetupCommand: CliCommand = {
  name: 'git-setup',
  usage: '',
  summary:
    'Sets up the git repository that you are in: git then joins project files as Alongside does, and shows what changed in them in plain words. Run it again whenever you like.',
  run: async (args, context) => {
    parseCommandArguments(args, [], {
      count: 0,
      sentence: 'Go to a folder of the repository; git-setup needs no file.',
    });
    const folder = await repositoryAt(context);
    let settings = 0;
    const program = await Promise.all(context.program.map((path) => context.files.realPath(path)));
    for (const setting of gitSettings(program)) if (await applySetting(folder, setting)) settings += 1;
    const hasNewLine = await applyAttributes(join(folder, '.gitattributes'), context);
    for (const line of sentences(folder, settings, hasNewLine)) context.out(line);
    return 0;
  },
};
