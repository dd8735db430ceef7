import { documentLines } from '../../../shared/document/compare/document-lines.ts';
import { documentOf } from '../../../shared/document/file/read-project.ts';
import { readAndValidate } from '../../../shared/records/checks/read-and-validate.ts';
import { platform } from '../../projects/platform.ts';
import { type CliCommand, parseSingleFileArguments } from '../command.ts';
import { readInputBytes } from '../input-file.ts';

/** What git compares where a file cannot be read as a project: its lines as they are. */
const rawLines = (bytes: Uint8Array): readonly string[] => new TextDecoder().decode(bytes).split(/\r?\n/);

/**
 * Prints a project in plain words, one line a field: 0, and 2 where there is no file. A damaged one is told of in the
 * lines themselves, with 0: git shows no difference at all where its command for it fails.
 */
export const textCommand: CliCommand = {
  name: 'text',
  usage: 'FILE',
  summary:
    'Prints a project in plain words, one line a field, in an order that stays: for “git diff” and “git log -p”. Do not pass it on: it has what is private too.',
  run: async (args, context) => {
    const { file } = parseSingleFileArguments(args);
    const bytes = await readInputBytes(file, context);
    const read = readAndValidate(bytes, platform);
    const document = documentOf(read);
    if (read.outcome !== 'ok' && read.outcome !== 'migrated')
      for (const line of [read.sentence, ...read.details, '']) context.out(line);
    for (const line of document ? documentLines(document) : rawLines(bytes)) context.out(line);
    return 0;
  },
};
