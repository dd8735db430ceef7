import { basename, extname } from 'node:path';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { newId } from '../../../shared/document/model/new-id.ts';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import type { ParsedNotes } from '../../../shared/notes/parsed-notes.ts';
import { type NotesSummary, summariseNotes } from '../../../shared/notes/summarise-notes.ts';
import { planNotes, planToChanges, positionsBelow } from '../../../shared/notes/write/notes-to-changes.ts';
import type { PlannedSession } from '../../../shared/notes/write/plan-types.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import { kindInWords } from '../../../shared/records/kind-registry.ts';
import { firstMapId } from '../../../shared/records/maps/first-map.ts';
import { readNotes } from '../../notes/read-notes.ts';
import type { NotReadable, TakenOutLine } from '../../notes/reading-account.ts';
import { random } from '../../projects/platform.ts';
import { type CliCommand, type CliContext, parseCommandArguments } from '../command.ts';
import { createProject, withChanges } from '../create-project.ts';
import { readInputBytes } from '../input-file.ts';
import { resolveOutput, writeOutput } from '../output-file.ts';

/** A new project, and the meeting that its notes are of. */
interface NotesProject {
  readonly document: ProjectDocument;
  readonly session: PlannedSession;
}

/** A new project with the cards that the notes make, laid out on its first map. `name`: of their file. */
const projectOfNotes = (title: string, parsed: ParsedNotes, name: string, today: string): NotesProject => {
  const { document: withProject, replica } = createProject(title, today);
  const mapId = firstMapId(withProject);
  const target = { newId: () => newId(random), mapId, today, document: withProject, name };
  const plan = planNotes(parsed, target);
  const changes = planToChanges(plan, target, positionsBelow(plan, target));
  return { document: withChanges(withProject, replica, changes), session: plan.session };
};

const stemOf = (file: string): string => basename(file, extname(file));

/** What the project is called: as asked, else the notes' own title, else the name of their file. */
const chooseTitle = (requestedTitle: string | undefined, parsed: ParsedNotes, file: string): string => {
  const titleInNotes = parsed.items.find(({ kind }) => kind === 'title')?.text;
  return (requestedTitle?.trim() || titleInNotes?.trim() || stemOf(file)).slice(0, 280);
};

/** What became of every line of the file: those that reading took out are left out, too. */
const summariseFile = (parsed: ParsedNotes, takenOut: readonly TakenOutLine[]): NotesSummary => {
  const summary = summariseNotes(parsed);
  const leftOut = [...summary.leftOut, ...takenOut].sort((a, b) => a.line - b.line);
  return { ...summary, lines: summary.lines + takenOut.length, leftOut };
};

const printJson = (
  summary: NotesSummary,
  notReadable: readonly NotReadable[],
  { title, on }: PlannedSession,
  context: CliContext,
): void => {
  const session = { title, on: on ?? null };
  context.out(JSON.stringify({ ...summary, session, notReadable }, null, 2));
};

const printSummary = (
  out: string,
  summary: NotesSummary,
  { title, on }: PlannedSession,
  context: CliContext,
): void => {
  const { lines, taken, joined, leftOut, byKind, names } = summary;
  context.out(`${out}: ${lines} lines, ${taken} taken, ${joined} joined, ${leftOut.length} left out.`);
  context.out(`  Meeting: ${title}${on === undefined ? '' : `, ${dateInWords(on)}`}`);
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
      sentence: 'Give one file of notes.',
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
    const { document, session } = projectOfNotes(title, parsed, stemOf(notes), context.today);
    await writeOutput(out, document, context);
    const summary = summariseFile(parsed, read.takenOut);
    if (values.json) printJson(summary, read.notReadable, session, context);
    else printSummary(out.name, summary, session, context);
    return 0;
  },
};
