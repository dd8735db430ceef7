import type { LogJson } from '../../../shared/contract/command-line.ts';
import {
  clashWriters,
  type ReplicaWrites,
  type WriteCounts,
  writesByGroup,
  writesByReplica,
} from '../../../shared/document/compare/writes-by-replica.ts';
import { documentOf } from '../../../shared/document/file/read-project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { ReplicaId } from '../../../shared/document/model/id-types.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import { displayText, listInWords, textOf } from '../../../shared/records/fields/read-field.ts';
import { kindLabelOf } from '../../../shared/records/kind-registry.ts';
import { projectRecordOf } from '../../../shared/records/project-record.ts';
import { definitionOfRegister } from '../../../shared/records/shown/registers.ts';
import { type CliCommand, type CliContext, parseSingleFileArguments } from '../command.ts';
import { readInputProject } from '../input-file.ts';

const writerInWords = ({ org, role }: Pick<ReplicaWrites, 'org' | 'role'>): string =>
  displayText([role, org].filter(Boolean).join(', ')) || 'Not said who';

const dayInWords = ({ on }: Pick<ReplicaWrites, 'on'>): string =>
  on ? dateInWords(displayText(on)) : 'Day not known';

const countsInWords = ({ fields, cards, deleted, clashes }: WriteCounts): string => {
  const onCards = cards > 0 ? ` on ${counted(cards, 'card', 'cards')}` : '';
  const parts = [
    fields > 0 && `${counted(fields, 'field', 'fields')}${onCards}`,
    deleted > 0 && `${deleted} deleted`,
    clashes > 0 && `${clashes} to settle`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'nothing that still stands' : parts.join('; ');
};

/** A project keeps a replica of each time that somebody opened it and wrote: those of one day and role are one line. */
const linesByDay = (document: ProjectDocument): readonly string[] => {
  const groupOf = (replica: ReplicaId): string => {
    const info = document.sessions[replica] ?? {};
    return `${dayInWords(info)} · ${writerInWords(info)}`;
  };
  return [...writesByGroup(document, groupOf)].map(([group, counts]) => `${group}: ${countsInWords(counts)}`);
};

const clashInWords = (
  { kind, title, field, replicas }: LogJson['clashes'][number],
  entries: readonly ReplicaWrites[],
): string => {
  const writers = replicas.map((replica) => entries.find((entry) => entry.replica === replica));
  const names = [...new Set(writers.map((writer) => writerInWords(writer ?? {})))];
  const label = field === undefined ? 'deleted, and changed' : definitionOfRegister(kind, field)?.field.label;
  return `  ${kindLabelOf(kind)} “${title}”, ${label ?? field}: ${listInWords(names)}`;
};

const print = (
  { title, entries, clashes }: LogJson,
  document: ProjectDocument,
  context: CliContext,
): void => {
  context.out(title === '' ? 'A project without a title' : title);
  if (entries.length === 0) context.out('  Nobody has written anything yet.');
  for (const line of linesByDay(document)) context.out(`  ${line}`);
  if (clashes.length === 0) return;
  context.out('To settle:');
  for (const clash of clashes) context.out(clashInWords(clash, entries));
};

/** Tells who wrote how much, and when: 0, 1 where nothing in the file can be shown, 2 where there is none. */
export const logCommand: CliCommand = {
  name: 'log',
  usage: 'FILE [--json]',
  summary:
    'Tells who wrote how much of what stands in a project, and on which day, as far as the file knows: organisation and role, the last to write first.',
  run: async (args, context) => {
    const { file, values } = parseSingleFileArguments(args);
    const read = await readInputProject(file, context);
    const document = documentOf(read);
    if (read.outcome !== 'ok' && read.outcome !== 'migrated') context.err(`${file}: ${read.sentence}`);
    if (!document) return 1;
    const record = projectRecordOf(document);
    const log: LogJson = {
      file,
      outcome: read.outcome,
      title: record ? textOf(record, 'title') : '',
      entries: writesByReplica(document),
      clashes: clashWriters(document),
    };
    if (values.json) context.out(JSON.stringify(log, null, 2));
    else print(log, document, context);
    return 0;
  },
};
