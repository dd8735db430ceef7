import { adopt } from '../../../shared/document/adopt.ts';
import { adoptExtra } from '../../../shared/document/adopt-extra.ts';
import { type Clash, clashes } from '../../../shared/document/conflicts.ts';
import type { ProjectDocument, Ref } from '../../../shared/document/document.ts';
import { applyEdit, nextDot } from '../../../shared/document/edit.ts';
import { newSessionId } from '../../../shared/document/ids.ts';
import { merge as join } from '../../../shared/document/merge.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { kindOf, rules, titleOf } from '../../../shared/records/registry.ts';
import { random } from '../../projects/platform.ts';
import { mayBeJoined } from '../../projects/reading.ts';
import { type Command, Impossible, readArguments, type Surroundings } from '../command.ts';
import { documentIn, placeFor, readFile, writeFile } from '../project-files.ts';

interface Copy {
  readonly file: string;
  readonly document: ProjectDocument;
  /** Its stamps can't be believed: only its values count. */
  readonly isChanged: boolean;
}

/** A file that can be joined: its values can be read and this version understands them. */
const readToMerge = async (file: string, around: Surroundings): Promise<Copy> => {
  const read = await readFile(file, around);
  const document = documentIn(read);
  const isChanged = read.outcome === 'changedOutside';
  if (!document || !(isChanged || mayBeJoined(read))) throw new Impossible(`${file}: ${read.sentence}`);
  if (isChanged) {
    around.err(`${file}: changed outside Alongside, or damaged. Only its values count, beside the other's.`);
    for (const detail of read.details) around.err(`  ${detail}`);
  }
  if (read.outcome === 'brokenRecords') around.err(`${file}: ${read.sentence}`);
  return { file, document, isChanged };
};

interface Joined {
  readonly document: ProjectDocument;
  readonly changed: readonly Ref[];
  readonly warnings: readonly string[];
}

const missingSentence = (count: number): string =>
  `${count === 1 ? 'One record is' : `${count} records are`} not in the changed file; nothing is deleted by that.`;

/** What a changed file says, against the other copy: each value that differs comes beside the other's, under a new dot. */
const takeValues = (sound: ProjectDocument, changed: ProjectDocument): Joined => {
  const { edit, missing } = adopt(sound, changed);
  const warnings = missing.length > 0 ? [missingSentence(missing.length)] : [];
  const extra = adoptExtra(sound, sound, changed);
  if (!edit) return { document: { ...sound, extra }, changed: [], warnings };
  const { document, touched } = applyEdit(sound, edit, nextDot(sound.clock, newSessionId(random)), rules);
  return { document: { ...document, extra }, changed: touched, warnings };
};

const joinCopies = (mine: Copy, theirs: Copy): Joined => {
  if (mine.document.project !== theirs.document.project)
    throw new Impossible('These are two different projects, not two copies of one. Nothing was written.');
  if (mine.isChanged && theirs.isChanged)
    throw new Impossible(
      'Both files were changed outside Alongside, so there is nothing to compare them with. Open one in Alongside first. Nothing was written.',
    );
  if (mine.isChanged) return takeValues(theirs.document, mine.document);
  if (theirs.isChanged) return takeValues(mine.document, theirs.document);
  return join(mine.document, theirs.document, rules);
};

const nameOf = (document: ProjectDocument, { kind, id }: Clash): string => {
  const record = recordOf(document, { kind, id });
  return `${kindOf(kind)?.label ?? kind} “${record ? titleOf(kind, record) : id}”`;
};

const inWords = (document: ProjectDocument, clash: Clash): string => {
  const name = nameOf(document, clash);
  if ('editedAndDeleted' in clash) return `${name}: deleted in one copy, changed in the other. It stays.`;
  const field = kindOf(clash.kind)?.fields[clash.field]?.label ?? clash.field;
  const others = clash.others.map(({ value }) => JSON.stringify(value)).join(', ');
  return `${name}, ${field}: shown ${JSON.stringify(clash.shown)}, kept beside it ${others}.`;
};

/** Joins two copies of a project: 0 without clashes, 1 with clashes kept in OUT, 2 where it cannot be done. */
export const merge: Command = {
  name: 'merge',
  usage: 'MINE THEIRS -o OUT [--replace] [--json]',
  summary:
    'Joins two copies of a project into OUT. Nothing is lost; clashes are kept there to be settled. An OUT that is there, MINE too, is replaced only with --replace.',
  run: async (args, around) => {
    const { files, values } = readArguments(args, ['output', 'replace', 'json'], {
      count: 2,
      sentence: 'Name two project files: MINE and THEIRS.',
    });
    const [mine = '', theirs = ''] = files;
    const out = await placeFor(values.output, [theirs], values.replace === true, around);
    const [one, other] = [await readToMerge(mine, around), await readToMerge(theirs, around)];
    const { document, changed, warnings } = joinCopies(one, other);
    const found = clashes(document, rules);
    const lines = found.map((clash) => inWords(document, clash));
    await writeFile(out, document, around);
    for (const warning of warnings) around.err(warning);
    if (values.json) {
      const changedOutside = [one, other].filter(({ isChanged }) => isChanged).map(({ file }) => file);
      const told = { out, changed: changed.length, clashes: found, lines, warnings, changedOutside };
      around.out(JSON.stringify(told, null, 2));
    } else {
      around.out(`${out}: ${changed.length} came in, ${found.length} to settle.`);
      for (const line of lines) around.out(`  ${line}`);
    }
    return found.length > 0 ? 1 : 0;
  },
};
