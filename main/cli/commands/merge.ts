import { type Clash, findClashes } from '../../../shared/document/merge/clashes.ts';
import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { documentRules, kindLabelOf, kindOf, titleOf } from '../../../shared/records/kind-registry.ts';
import { type CliCommand, type CliContext, parseCommandArguments } from '../command.ts';
import { type MergedCopies, mergeCopies, readCopy } from '../merge-copies.ts';
import { resolveOutput, writeOutput } from '../output-file.ts';

const recordInWords = (document: ProjectDocument, { kind, id }: RecordRef): string => {
  const record = recordOf(document, { kind, id });
  return `${kindLabelOf(kind)} “${record ? titleOf(kind, record) : id}”`;
};

const clashInWords = (document: ProjectDocument, clash: Clash): string => {
  const name = recordInWords(document, clash);
  if ('editedAndDeleted' in clash) return `${name}: deleted in one copy, changed in the other. It stays.`;
  const field = kindOf(clash.kind)?.fields[clash.field]?.label ?? clash.field;
  const others = clash.others.map(({ value }) => JSON.stringify(value)).join(', ');
  return `${name}, ${field}: shown ${JSON.stringify(clash.shown)}, kept beside it ${others}.`;
};

/** How a merge driver of git calls the files: it hands over `.merge_file_a1b2c3`, which tells nobody anything. */
const displayNames = (files: readonly string[], name: string | undefined) =>
  name === undefined
    ? { mine: files[0] ?? '', theirs: files[1] ?? '' }
    : { mine: `${name} (ours)`, theirs: `${name} (theirs)` };

const countsInWords = ({ changed, anomalies }: MergedCopies, clashing: number): string =>
  [
    `${changed.length} came in`,
    `${clashing} to settle`,
    ...(anomalies.length > 0 ? [`${anomalies.length} to look at`] : []),
  ].join(', ');

const printAnomalies = ({ anomalies }: MergedCopies, context: CliContext): void => {
  if (anomalies.length === 0) return;
  context.err('Two writes have one name, as no copy that Alongside wrote has them. Look at these:');
  for (const sentence of anomalies) context.err(`  ${sentence}`);
};

/** Joins two copies of a project: 0 all is well, 1 with something to look at, kept in OUT, 2 where it cannot be done. */
export const mergeCommand: CliCommand = {
  name: 'merge',
  usage: 'MINE THEIRS -o OUT [--replace] [--name NAME] [--json]',
  summary:
    'Joins two copies of a project into OUT. Nothing is lost; clashes are kept there to be settled. An OUT that is there, MINE too, is replaced only with --replace. NAME is what the lines call the project’s file, for a merge driver of git.',
  run: async (args, context) => {
    const { files, values } = parseCommandArguments(args, ['output', 'replace', 'name', 'json'], {
      count: 2,
      sentence: 'Give two project files: MINE and THEIRS.',
    });
    const [mine = '', theirs = ''] = files;
    const out = await resolveOutput(values.output, [theirs], values.replace === true, context);
    const names = displayNames(files, values.name?.trim() || undefined);
    const mineCopy = await readCopy(mine, names.mine, context);
    const theirsCopy = await readCopy(theirs, names.theirs, context);
    const merged = mergeCopies(mineCopy, theirsCopy);
    const { document, changed, anomalies, remarks } = merged;
    const openClashes = findClashes(document, documentRules);
    const lines = openClashes.map((clash) => clashInWords(document, clash));
    await writeOutput(out, document, context);
    printAnomalies(merged, context);
    for (const remark of remarks) context.err(remark);
    if (values.json) {
      const changedOutside = [mineCopy, theirsCopy]
        .filter(({ isChangedOutside }) => isChangedOutside)
        .map(({ name }) => name);
      const warnings = [...anomalies, ...remarks];
      const result = {
        out: out.name,
        changed: changed.length,
        clashes: openClashes,
        lines,
        warnings,
        changedOutside,
      };
      context.out(JSON.stringify(result, null, 2));
    } else {
      context.out(`${values.name?.trim() || out.name}: ${countsInWords(merged, openClashes.length)}.`);
      for (const line of lines) context.out(`  ${line}`);
    }
    return openClashes.length > 0 || anomalies.length > 0 ? 1 : 0;
  },
};
