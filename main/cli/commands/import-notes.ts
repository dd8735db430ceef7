import { basename, extname } from 'node:path';
import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { nextDot } from '../../../shared/document/model/dots.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { newId, newReplicaId } from '../../../shared/document/model/new-id.ts';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import type { ParsedNotes } from '../../../shared/notes/parsed-notes.ts';
import { type NotesSummary, summariseNotes } from '../../../shared/notes/summarise-notes.ts';
import { notesToChanges } from '../../../shared/notes/write/notes-to-changes.ts';
import { checkEdit } from '../../../shared/records/checks/check-edit.ts';
import { documentRules, initialFields, kindInWords } from '../../../shared/records/kind-registry.ts';
import { firstMapId } from '../../../shared/records/maps/first-map.ts';
import { readNotes } from '../../notes/read-notes.ts';
import type { TakenOutLine } from '../../notes/reading-account.ts';
import { random } from '../../projects/platform.ts';
import { type CliCommand, type CliContext, CommandError, parseCommandArguments } from '../command.ts';
import { readInputBytes } from '../input-file.ts';
import { resolveOutput, writeOutput } from '../output-file.ts';

const withEdit = (
  document: ProjectDocument,
  replica: string,
  changes: Parameters<typeof prepareEdit>[1],
): ProjectDocument => {
  const edit = prepareEdit(document, changes, documentRules);
  const refusal = checkEdit(document, edit);
  if (refusal) throw new CommandError(`The notes were read, but not taken: ${refusal.sentence}`);
  return applyEdit(document, edit, nextDot(document.clock, replica), documentRules).document;
};

/** A new project with the cards that the notes make, laid out on its first map. */
const createProjectDocument = (title: string, parsed: ParsedNotes, today: string): ProjectDocument => {
  const project = newId(random);
  const replica = newReplicaId(random);
  const fields = { ...initialFields('project', today), title };
  const withProject = withEdit(
    { ...emptyDocument(project), sessions: { [replica]: { on: today } } },
    replica,
    [{ op: 'add', kind: 'project', id: project, fields }],
  );
  const target = { newId: () => newId(random), mapId: firstMapId(withProject), today, document: withProject };
  return withEdit(withProject, replica, notesToChanges(parsed, target));
};

/** What the project is called: as asked, else the notes' own title, else the name of their file. */
const chooseTitle = (requestedTitle: string | undefined, parsed: ParsedNotes, file: string): string => {
  const titleInNotes = parsed.items.find(({ kind }) => kind === 'title')?.text;
  return (requestedTitle?.trim() || titleInNotes?.trim() || basename(file, extname(file))).slice(0, 280);
};

/** What became of every line of the file: those that reading took out are left out, too. */
const summariseFile = (parsed: ParsedNotes, takenOut: readonly TakenOutLine[]): NotesSummary => {
  const summary = summariseNotes(parsed);
  const leftOut = [...summary.leftOut, ...takenOut].sort((a, b) => a.line - b.line);
  return { ...summary, lines: summary.lines + takenOut.length, leftOut };
};

const printSummary = (out: string, summary: NotesSummary, context: CliContext): void => {
  const { lines, taken, joined, leftOut, byKind, names } = summary;
  context.out(`${out}: ${lines} lines, ${taken} taken, ${joined} joined, ${leftOut.length} left out.`);
  for (const [kind, count] of Object.entries(byKind)) context.out(`  ${count} ${kindInWords(kind, count)}`);
  for (const { line, text, why } of leftOut) context.out(`  Left out, line ${line}: ${text} (${why})`);
  for (const { name, line, proposedRole } of names)
    context.out(`  A name, line ${line}: ${name}. A role could stand there: ${proposedRole}.`);
};

/** Makes a project of meeting notes: 0, 1 where the notes hold nothing that can be read, 2 where it cannot be done. */
export const importNotesCommand: CliCommand = {
  name: 'import-notes',
  usage: 'NOTES -o FILE [--title T] [--replace] [--json]',
  summary:
    'Makes a project file of meeting notes: text, Markdown, HTML, DOCX, ODT or EML. Names are listed, not changed. A FILE that is there is replaced only with --replace.',
  run: async (args, context) => {
    const { files, values } = parseCommandArguments(args, ['output', 'title', 'replace', 'json'], {
      count: 1,
      sentence: 'Name one file of notes.',
    });
    const [notes = ''] = files;
    const out = await resolveOutput(values.output, [notes], values.replace === true, context);
    const read = await readNotes(basename(notes), await readInputBytes(notes, context));
    if (read.outcome !== 'ok') {
      context.err(`${notes}: ${read.sentence}`);
      return 1;
    }
    for (const remark of read.remarks) context.err(remark);
    const parsed = parseNotes(read.text, { today: context.today });
    const title = chooseTitle(values.title, parsed, notes);
    await writeOutput(out, createProjectDocument(title, parsed, context.today), context);
    const summary = summariseFile(parsed, read.takenOut);
    if (values.json) context.out(JSON.stringify({ ...summary, notReadable: read.notReadable }, null, 2));
    else printSummary(out.name, summary, context);
    return 0;
  },
};
