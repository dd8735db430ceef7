import { basename, extname } from 'node:path';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import { applyEdit, emptyDocument, nextDot, prepareEdit } from '../../../shared/document/edit.ts';
import { newId, newSessionId } from '../../../shared/document/ids.ts';
import { notesToChanges } from '../../../shared/notes/notes-to-changes.ts';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import type { ParsedNotes } from '../../../shared/notes/parsed-notes.ts';
import { summariseNotes } from '../../../shared/notes/summarise-notes.ts';
import { checkEdit } from '../../../shared/records/check-edit.ts';
import { firstMapId } from '../../../shared/records/first-map.ts';
import { initialFields, kindOf, rules } from '../../../shared/records/registry.ts';
import { readNotes } from '../../notes/read-notes.ts';
import { random } from '../../projects/platform.ts';
import { type Command, Impossible, readArguments, type Surroundings } from '../command.ts';
import { readBytes } from '../input-file.ts';
import { placeFor, writeFile } from '../output-file.ts';

const edited = (
  document: ProjectDocument,
  session: string,
  changes: Parameters<typeof prepareEdit>[1],
): ProjectDocument => {
  const edit = prepareEdit(document, changes, rules);
  const refusal = checkEdit(document, edit);
  if (refusal) throw new Impossible(`The notes were read, but not taken: ${refusal.sentence}`);
  return applyEdit(document, edit, nextDot(document.clock, session), rules).document;
};

/** A new project with the cards that the notes make, laid out on its first map. */
const projectOf = (title: string, parsed: ParsedNotes, today: string): ProjectDocument => {
  const project = newId(random);
  const session = newSessionId(random);
  const fields = { ...initialFields('project', today), title };
  const begun = edited({ ...emptyDocument(project), sessions: { [session]: { on: today } } }, session, [
    { op: 'add', kind: 'project', id: project, fields },
  ]);
  const target = { newId: () => newId(random), mapId: firstMapId(begun), today, document: begun };
  return edited(begun, session, notesToChanges(parsed, target));
};

/** What the project is called: as asked, else the notes' own title, else the name of their file. */
const titleFor = (asked: string | undefined, parsed: ParsedNotes, file: string): string => {
  const own = parsed.items.find(({ kind }) => kind === 'title')?.text;
  return (asked?.trim() || own?.trim() || basename(file, extname(file))).slice(0, 280);
};

const inWords = (kind: string, count: number): string => {
  const known = kindOf(kind);
  return `${count} ${(known ? (count === 1 ? known.label : known.plural) : kind).toLowerCase()}`;
};

const tell = (out: string, parsed: ParsedNotes, around: Surroundings): void => {
  const { lines, taken, joined, leftOut, byKind, names } = summariseNotes(parsed);
  around.out(`${out}: ${lines} lines, ${taken} taken, ${joined} joined, ${leftOut.length} left out.`);
  for (const [kind, count] of Object.entries(byKind)) around.out(`  ${inWords(kind, count)}`);
  for (const { line, text, why } of leftOut) around.out(`  Left out, line ${line}: ${text} (${why})`);
  for (const { name, line, proposedRole } of names)
    around.out(`  A name, line ${line}: ${name}. A role could stand there: ${proposedRole}.`);
};

/** Makes a project of meeting notes: 0, 1 where the notes hold nothing that can be read, 2 where it cannot be done. */
export const importNotes: Command = {
  name: 'import-notes',
  usage: 'NOTES -o FILE [--title T] [--replace] [--json]',
  summary:
    'Makes a project file of meeting notes: text, Markdown, HTML or DOCX. Names are listed, not changed. A FILE that is there is replaced only with --replace.',
  run: async (args, around) => {
    const { files, values } = readArguments(args, ['output', 'title', 'replace', 'json'], {
      count: 1,
      sentence: 'Name one file of notes.',
    });
    const [notes = ''] = files;
    const out = await placeFor(values.output, [notes], values.replace === true, around);
    const read = await readNotes(basename(notes), await readBytes(notes, around));
    if (read.outcome !== 'ok') {
      around.err(`${notes}: ${read.sentence}`);
      return 1;
    }
    for (const remark of read.remarks) around.err(remark);
    const parsed = parseNotes(read.text, { today: around.today });
    const title = titleFor(values.title, parsed, notes);
    await writeFile(out, projectOf(title, parsed, around.today), around);
    if (values.json) around.out(JSON.stringify(summariseNotes(parsed), null, 2));
    else tell(out.name, parsed, around);
    return 0;
  },
};
