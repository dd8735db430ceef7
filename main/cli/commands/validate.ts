import type { ReadOutcome } from '../../../shared/document/read-file.ts';
import { findingsOf } from '../../../shared/records/findings.ts';
import { type Command, readOneFile } from '../command.ts';
import { documentIn, readFile } from '../input-file.ts';

const isClean = ({ outcome }: ReadOutcome): boolean => outcome === 'ok' || outcome === 'migrated';

const lookAt = (read: ReadOutcome) => {
  const document = isClean(read) ? documentIn(read) : undefined;
  return document ? findingsOf(document) : [];
};

const report = (file: string, read: ReadOutcome) => ({
  file,
  outcome: read.outcome,
  sentence: read.sentence,
  details: read.details,
  broken: 'broken' in read ? read.broken : [],
  findings: lookAt(read),
});

/** Says whether a project file is sound: 0 where it is, 1 where it is damaged, changed outside, newer or not ours. */
export const validate: Command = {
  name: 'validate',
  usage: 'FILE [--json]',
  summary: 'Says whether a project file is sound, and which lines are not.',
  run: async (args, around) => {
    const { file, values } = readOneFile(args);
    const read = await readFile(file, around);
    const said = report(file, read);
    if (values.json) around.out(JSON.stringify(said, null, 2));
    else {
      around.out(`${file}: ${isClean(read) ? 'sound.' : read.sentence}`);
      for (const detail of read.details) around.out(`  ${detail}`);
      if (said.findings.length > 0) around.out(`  To look at when there is time: ${said.findings.length}.`);
      for (const { kind, id, message } of said.findings) around.out(`  ${kind} ${id}: ${message}`);
    }
    return isClean(read) ? 0 : 1;
  },
};
