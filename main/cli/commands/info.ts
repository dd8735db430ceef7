import { documentOf } from '../../../shared/document/file/read-project.ts';
import { findClashes } from '../../../shared/document/merge/clashes.ts';
import { countersOf } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { trashedRecords } from '../../../shared/document/model/selectors.ts';
import { shownTables } from '../../../shared/document/model/shown-tables.ts';
import { optionLabel, textOf } from '../../../shared/records/fields/read-field.ts';
import { documentRules, kindInWords, kindOf } from '../../../shared/records/kind-registry.ts';
import { projectRecordOf } from '../../../shared/records/project-record.ts';
import { type CliCommand, parseSingleFileArguments } from '../command.ts';
import { readInputProject } from '../input-file.ts';

/** Everything that is told of a project. `counts` has the live records of every kind in the file. */
const describeProject = (file: string, outcome: string, document: ProjectDocument) => {
  const projectRecord = projectRecordOf(document);
  return {
    file,
    outcome,
    format: document.format,
    project: document.project,
    title: projectRecord ? textOf(projectRecord, 'title') : '',
    stage: projectRecord ? textOf(projectRecord, 'stage') : '',
    counts: Object.fromEntries(
      Object.entries(shownTables(document.records)).map(([kind, table]) => [kind, Object.keys(table).length]),
    ),
    trash: trashedRecords(document).length,
    clashes: findClashes(document, documentRules).length,
    sessions: Object.entries(countersOf(document.clock)).map(([id, writes]) => ({
      id,
      writes,
      ...document.sessions[id],
    })),
  };
};

type Description = ReturnType<typeof describeProject>;

const describeInLines = (description: Description): readonly string[] => [
  description.title || `Project ${description.project}`,
  `  Stage: ${optionLabel(kindOf('project')?.fields.stage?.options ?? [], description.stage) || 'not set'}`,
  ...Object.entries(description.counts).map(([kind, count]) => `  ${count} ${kindInWords(kind, count)}`),
  `  In the trash: ${description.trash}`,
  `  Clashes to settle: ${description.clashes}`,
  ...description.sessions.map(
    ({ org, role, on }) =>
      `  Written by ${[role, org].filter(Boolean).join(', ') || 'people who did not say who'}${on ? `, from ${on}` : ''}`,
  ),
];

/** Tells what is in a project file: 0, or 1 where nothing in it can be shown. */
export const infoCommand: CliCommand = {
  name: 'info',
  usage: 'FILE [--json]',
  summary: 'Tells what is in a project file: cards by kind, stage, clashes, who wrote.',
  run: async (args, context) => {
    const { file, values } = parseSingleFileArguments(args);
    const read = await readInputProject(file, context);
    if (read.outcome !== 'ok' && read.outcome !== 'migrated') context.err(`${file}: ${read.sentence}`);
    const document = documentOf(read);
    if (!document) {
      if (values.json)
        context.out(JSON.stringify({ file, outcome: read.outcome, sentence: read.sentence }, null, 2));
      return 1;
    }
    const description = describeProject(file, read.outcome, document);
    if (values.json) context.out(JSON.stringify(description, null, 2));
    else for (const line of describeInLines(description)) context.out(line);
    return 0;
  },
};
