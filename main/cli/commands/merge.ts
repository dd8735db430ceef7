import { type Clash, clashes } from '../../../shared/document/conflicts.ts';
import type { ProjectDocument, Ref } from '../../../shared/document/document.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { kindOf, rules, titleOf } from '../../../shared/records/registry.ts';
import { type Command, readArguments, type Surroundings } from '../command.ts';
import { type Joined, joinCopies, readCopy } from '../join-copies.ts';
import { placeFor, writeFile } from '../output-file.ts';

const nameOf = (document: ProjectDocument, { kind, id }: Ref): string => {
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

/** How a merge driver of git calls the files: it hands over `.merge_file_a1b2c3`, which tells nobody anything. */
const namesFor = (files: readonly string[], name: string | undefined) =>
  name === undefined
    ? { mine: files[0] ?? '', theirs: files[1] ?? '' }
    : { mine: `${name} (ours)`, theirs: `${name} (theirs)` };

const counts = ({ changed, dropped }: Joined, clashing: number): string =>
  [
    `${changed.length} came in`,
    `${clashing} to settle`,
    ...(dropped.length > 0 ? [`${dropped.length} to look at`] : []),
  ].join(', ');

/** `note n1, text: has two values …`, with the names that people know. */
const droppedInWords = (document: ProjectDocument, warning: string): string => {
  const [, kind = '', id = '', field = '', sentence] = /^(\S+) (\S+), ([^:]+): (.*)$/.exec(warning) ?? [];
  if (sentence === undefined) return warning;
  const label = kindOf(kind)?.fields[field]?.label ?? field;
  return `${nameOf(document, { kind, id })}, ${label}: ${sentence}`;
};

const tellDropped = ({ document, dropped }: Joined, around: Surroundings): void => {
  if (dropped.length === 0) return;
  around.err(
    'Two writes have one name, as no copy that Alongside wrote has them. Keep both copies until you looked:',
  );
  for (const warning of dropped) around.err(`  ${droppedInWords(document, warning)}`);
};

/** Joins two copies of a project: 0 all is well, 1 with something to look at, kept in OUT, 2 where it cannot be done. */
export const merge: Command = {
  name: 'merge',
  usage: 'MINE THEIRS -o OUT [--replace] [--name NAME] [--json]',
  summary:
    'Joins two copies of a project into OUT. Nothing is lost; clashes are kept there to be settled. An OUT that is there, MINE too, is replaced only with --replace. NAME is what the lines call the project’s file, for a merge driver of git.',
  run: async (args, around) => {
    const { files, values } = readArguments(args, ['output', 'replace', 'name', 'json'], {
      count: 2,
      sentence: 'Name two project files: MINE and THEIRS.',
    });
    const [mine = '', theirs = ''] = files;
    const out = await placeFor(values.output, [theirs], values.replace === true, around);
    const names = namesFor(files, values.name?.trim() || undefined);
    const one = await readCopy(mine, names.mine, around);
    const other = await readCopy(theirs, names.theirs, around);
    const joined = joinCopies(one, other);
    const { document, changed, dropped, remarks } = joined;
    const found = clashes(document, rules);
    const lines = found.map((clash) => inWords(document, clash));
    await writeFile(out, document, around);
    tellDropped(joined, around);
    for (const remark of remarks) around.err(remark);
    if (values.json) {
      const changedOutside = [one, other].filter(({ isChanged }) => isChanged).map(({ name }) => name);
      const warnings = [...dropped, ...remarks];
      const told = {
        out: out.name,
        changed: changed.length,
        clashes: found,
        lines,
        warnings,
        changedOutside,
      };
      around.out(JSON.stringify(told, null, 2));
    } else {
      around.out(`${values.name?.trim() || out.name}: ${counts(joined, found.length)}.`);
      for (const line of lines) around.out(`  ${line}`);
    }
    return found.length > 0 || dropped.length > 0 ? 1 : 0;
  },
};
