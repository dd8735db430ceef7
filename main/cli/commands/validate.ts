import type { ReadOutcome } from '../../../shared/document/file/read-project.ts';
import { documentOf } from '../../../shared/document/file/read-project.ts';
import { findingsOfDocument } from '../../../shared/records/checks/findings.ts';
import { type CliCommand, parseSingleFileArguments } from '../command.ts';
import { readInputProject } from '../input-file.ts';

const isSound = ({ outcome }: ReadOutcome): boolean => outcome === 'ok' || outcome === 'migrated';

const findingsIn = (read: ReadOutcome) => {
  const document = isSound(read) ? documentOf(read) : undefined;
  return document ? findingsOfDocument(document) : [];
};

const buildReport = (file: string, read: ReadOutcome) => ({
  file,
  outcome: read.outcome,
  sentence: read.sentence,
  details: read.details,
  broken: 'broken' in read ? read.broken : [],
  findings: findingsIn(read),
});

/** Says whether a project file is sound: 0 where it is, 1 where it is damaged, changed outside, newer or not ours. */
export const validateCommand: CliCommand = {
  name: 'validate',
  usage: 'FILE [--json]',
  summary: 'Says whether a project file is sound, and which lines are not.',
  run: async (args, context) => {
    const { file, values } = parseSingleFileArguments(args);
    const read = await readInputProject(file, context);
    const report = buildReport(file, read);
    if (values.json) context.out(JSON.stringify(report, null, 2));
    else {
      context.out(`${file}: ${isSound(read) ? 'sound.' : read.sentence}`);
      for (const detail of read.details) context.out(`  ${detail}`);
      if (report.findings.length > 0)
        context.out(`  To look at when there is time: ${report.findings.length}.`);
      for (const { kind, id, message } of report.findings) context.out(`  ${kind} ${id}: ${message}`);
    }
    return isSound(read) ? 0 : 1;
  },
};
