import { countersOf } from '../../../shared/document/clock.ts';
import { clashes } from '../../../shared/document/conflicts.ts';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import { trashOf } from '../../../shared/document/view.ts';
import { projectRecordOf } from '../../../shared/records/project-record.ts';
import { labelOf, textOf } from '../../../shared/records/read-field.ts';
import { kindOf, rules } from '../../../shared/records/registry.ts';
import { type Command, readOneFile } from '../command.ts';
import { documentIn, readFile } from '../input-file.ts';

/** Everything that is told of a project. `counts` has the live records of every kind in the file. */
const tell = (file: string, outcome: string, document: ProjectDocument) => {
  const sheet = projectRecordOf(document);
  return {
    file,
    outcome,
    format: document.format,
    project: document.project,
    title: sheet ? textOf(sheet, 'title') : '',
    stage: sheet ? textOf(sheet, 'stage') : '',
    counts: Object.fromEntries(
      Object.entries(document.records).map(([kind, table]) => [kind, Object.keys(table).length]),
    ),
    trash: trashOf(document).length,
    clashes: clashes(document, rules).length,
    sessions: Object.entries(countersOf(document.clock)).map(([id, writes]) => ({
      id,
      writes,
      ...document.sessions[id],
    })),
  };
};

type Description = ReturnType<typeof tell>;

const nameOfKind = (kind: string, count: number): string => {
  const known = kindOf(kind);
  return (known ? (count === 1 ? known.label : known.plural) : kind).toLowerCase();
};

const inLines = (told: Description): readonly string[] => [
  told.title || `Project ${told.project}`,
  `  Stage: ${labelOf(kindOf('project')?.fields.stage?.options ?? [], told.stage) || 'not set'}`,
  ...Object.entries(told.counts).map(([kind, count]) => `  ${count} ${nameOfKind(kind, count)}`),
  `  In the trash: ${told.trash}`,
  `  Clashes to settle: ${told.clashes}`,
  ...told.sessions.map(
    ({ id, org, role, on }) =>
      `  Written by ${[role, org].filter(Boolean).join(', ') || 'somebody'}${on ? `, from ${on}` : ''} (${id})`,
  ),
];

/** Tells what is in a project file: 0, or 1 where nothing in it can be shown. */
export const info: Command = {
  name: 'info',
  usage: 'FILE [--json]',
  summary: 'Tells what is in a project file: cards by kind, stage, clashes, who wrote.',
  run: async (args, around) => {
    const { file, values } = readOneFile(args);
    const read = await readFile(file, around);
    if (read.outcome !== 'ok' && read.outcome !== 'migrated') around.err(`${file}: ${read.sentence}`);
    const document = documentIn(read);
    if (!document) {
      if (values.json)
        around.out(JSON.stringify({ file, outcome: read.outcome, sentence: read.sentence }, null, 2));
      return 1;
    }
    const told = tell(file, read.outcome, document);
    if (values.json) around.out(JSON.stringify(told, null, 2));
    else for (const line of inLines(told)) around.out(line);
    return 0;
  },
};
