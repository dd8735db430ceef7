import { problemsAsCsv, type RowProblem } from '../../../shared/interchange/tables/row-problem.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import {
  type CliCommand,
  type CliContext,
  type ParsedArguments,
  parseCommandArguments,
  UsageError,
} from '../command.ts';
import { createProject, withChanges } from '../create-project.ts';
import { importTable, type TableImport } from '../import-table.ts';
import { type OutputFile, resolveOutput, writeOutput, writeOutputBytes } from '../output-file.ts';
import { type ReadTable, readTableFileAt, tableNameOf } from '../read-table-file.ts';

/** So many rows are named on the terminal; all of them in the file of --problems, and in JSON. */
const MAX_PRINTED_PROBLEMS = 20;

const problemInWords = ({ row, column, sentence }: RowProblem): string =>
  `  Row ${row}${column === '' ? '' : `, ${column}`}: ${sentence}`;

const countsInWords = ({ sort }: ReadTable, { cards, added, changed, unchanged }: TableImport): string => {
  const thing = sort === 'measures' ? 'point' : 'action';
  const made = sort === 'measures' && cards > 0 ? `${counted(cards, 'new measure')}, ` : '';
  const there = `${unchanged} ${unchanged === 1 ? 'was' : 'were'} there already`;
  return added + changed === 0
    ? `${made}nothing new, ${there}.`
    : `${made}${counted(added, thing)} added, ${changed} changed, ${there}.`;
};

const print = (out: string, table: ReadTable, imported: TableImport, context: CliContext): void => {
  context.out(`${out}: ${countsInWords(table, imported)}`);
  const { problems } = imported;
  for (const problem of problems.slice(0, MAX_PRINTED_PROBLEMS)) context.err(problemInWords(problem));
  if (problems.length > MAX_PRINTED_PROBLEMS)
    context.err(
      `  And ${problems.length - MAX_PRINTED_PROBLEMS} more. --problems FILE keeps them all as CSV.`,
    );
};

const printJson = (out: string, table: ReadTable, imported: TableImport, context: CliContext): void => {
  const { cards, added, changed, unchanged, problems } = imported;
  const counts = { sort: table.sort, cards, added, changed, unchanged };
  context.out(JSON.stringify({ out, ...counts, dates: table.dates, problems }, null, 2));
};

/** Where it goes: a new file, or a project that is there. */
type Destination = { readonly newFile: OutputFile } | { readonly project: string };

const destinationOf = async (
  file: string,
  { output, into, replace, title }: ParsedArguments['values'],
  context: CliContext,
): Promise<Destination> => {
  if ((output === undefined) === (into === undefined))
    throw new UsageError('Say where it goes: -o NEW makes a project, --into PROJECT adds to one.');
  if (into === undefined) return { newFile: await resolveOutput(output, [file], replace === true, context) };
  if (title !== undefined) throw new UsageError('--title goes with -o only.');
  return { project: into };
};

const makeProject = async (
  newFile: OutputFile,
  title: string,
  changesOf: (document: Parameters<typeof withChanges>[0]) => TableImport,
  context: CliContext,
): Promise<TableImport> => {
  const { document, replica } = createProject(title, context.today);
  const imported = changesOf(document);
  const { changes } = imported;
  await writeOutput(
    newFile,
    changes.length > 0 ? withChanges(document, replica, changes) : document,
    context,
  );
  return imported;
};

const addToProject = async (
  project: string,
  changesOf: (document: Parameters<typeof withChanges>[0]) => TableImport,
  context: CliContext,
): Promise<TableImport> => {
  // The services of the app: the other commands, a merge driver among them, start without.
  const { changeProject } = await import('../change-project.ts');
  let imported: TableImport | undefined;
  await changeProject(
    project,
    (document) => {
      imported = changesOf(document);
      return imported.changes;
    },
    context,
  );
  if (!imported) throw new Error('The project was not asked.');
  return imported;
};

/** The file of --problems: not what is read, nor what is written to, and over another one only with --replace. */
const problemsFileOf = async (
  { problems, replace, output, into }: ParsedArguments['values'],
  file: string,
  context: CliContext,
): Promise<OutputFile | undefined> =>
  problems === undefined
    ? undefined
    : resolveOutput(problems, [file, output ?? into ?? file], replace === true, context);

/** Imports a table of numbers or actions: 0, 1 with rows that were left out or have to be checked, 2 where it cannot be done. */
export const importCsvCommand: CliCommand = {
  name: 'import-csv',
  usage:
    'TABLE (-o NEW [--title T] [--replace] | --into PROJECT) [--dates day-first|month-first] [--delimiter comma|semicolon|tab|pipe] [--decimal point|comma] [--measure NAME] [--problems FILE] [--json]',
  summary:
    'Imports a table of numbers (columns measure, date, value or numerator and denominator …) or of actions (title, owners, due_on …), as a new project or into one that is there. The same table twice changes nothing. Dates such as 03/04/2026 are read once you say which comes first. --measure says what a table without a column “measure” is about; otherwise its file’s name does. --problems keeps what is wrong with rows as CSV.',
  run: async (args, context) => {
    const { files, values } = parseCommandArguments(
      args,
      ['output', 'title', 'replace', 'into', 'dates', 'delimiter', 'decimal', 'measure', 'problems', 'json'],
      { count: 1, sentence: 'Give one CSV file.' },
    );
    const [file = ''] = files;
    const destination = await destinationOf(file, values, context);
    const problemsFile = await problemsFileOf(values, file, context);
    const table = await readTableFileAt(file, values, context);
    const name = tableNameOf(file);
    const measure = values.measure?.trim() || name;
    const changesOf = (document: Parameters<typeof withChanges>[0]) =>
      importTable(table, document, { measure, today: context.today });
    const isNew = 'newFile' in destination;
    const imported = isNew
      ? await makeProject(destination.newFile, values.title?.trim() || name, changesOf, context)
      : await addToProject(destination.project, changesOf, context);
    const out = isNew ? destination.newFile.name : destination.project;
    if (problemsFile)
      await writeOutputBytes(problemsFile, Buffer.from(problemsAsCsv(imported.problems)), context);
    if (values.json) printJson(out, table, imported, context);
    else print(out, table, imported, context);
    return imported.problems.length > 0 ? 1 : 0;
  },
};
