import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Clash, clashes } from '../../../shared/document/conflicts.ts';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import { merge as join } from '../../../shared/document/merge.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { kindOf, rules, titleOf } from '../../../shared/records/registry.ts';
import { type Command, Impossible, type Surroundings, UsageError } from '../command.ts';
import { documentIn, readFile, writeFile } from '../project-files.ts';

const readable = new Set(['ok', 'migrated', 'brokenRecords']);

/** A file that can be joined: its stamps can be believed and this version understands them. */
const readToMerge = async (file: string, around: Surroundings): Promise<ProjectDocument> => {
  const read = await readFile(file, around);
  const document = documentIn(read);
  if (document && readable.has(read.outcome)) {
    if (read.outcome === 'brokenRecords') around.err(`${file}: ${read.sentence}`);
    return document;
  }
  const advice =
    read.outcome === 'changedOutside'
      ? ' Open it in Alongside, where its values can be compared and taken in.'
      : '';
  throw new Impossible(`${file}: ${read.sentence}${advice}`);
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

/** The place for the result. Never one of the two files, unless the person said that MINE may be replaced. */
const placeFor = async (
  out: string | undefined,
  [mine, theirs]: readonly [string, string],
  mayReplace: boolean,
  { folder, files }: Surroundings,
): Promise<string> => {
  if (out === undefined) throw new UsageError('Say where the result goes: -o OUT.');
  // Two names may lead to one file.
  const placeOf = (name: string) => files.follow(resolve(folder, name)).catch(() => resolve(folder, name));
  const place = await placeOf(out);
  if (place === (await placeOf(theirs))) throw new UsageError('OUT is THEIRS. Name another file.');
  if (place === (await placeOf(mine)) && !mayReplace)
    throw new UsageError('OUT is MINE. Name another file, or add --replace-mine.');
  return out;
};

/** Joins two copies of a project: 0 without clashes, 1 with clashes kept in OUT, 2 where it cannot be done. */
export const merge: Command = {
  name: 'merge',
  usage: 'MINE THEIRS -o OUT [--replace-mine] [--json]',
  summary: 'Joins two copies of a project into OUT. Nothing is lost; clashes are kept there to be settled.',
  run: async (args, around) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        'replace-mine': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
    const [mine, theirs, ...more] = positionals;
    if (mine === undefined || theirs === undefined || more.length > 0)
      throw new UsageError('Name two project files: MINE and THEIRS.');
    const out = await placeFor(values.output, [mine, theirs], values['replace-mine'] === true, around);
    const [one, other] = [await readToMerge(mine, around), await readToMerge(theirs, around)];
    if (one.project !== other.project)
      throw new Impossible('These are two different projects, not two copies of one. Nothing was written.');
    const { document, changed, warnings } = join(one, other, rules);
    const found = clashes(document, rules);
    const lines = found.map((clash) => inWords(document, clash));
    await writeFile(out, document, around);
    for (const warning of warnings) around.err(warning);
    if (values.json) {
      around.out(JSON.stringify({ out, changed: changed.length, clashes: found, lines, warnings }, null, 2));
    } else {
      around.out(`${out}: ${changed.length} came in, ${found.length} to settle.`);
      for (const line of lines) around.out(`  ${line}`);
    }
    return found.length > 0 ? 1 : 0;
  },
};
