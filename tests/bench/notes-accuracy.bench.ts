import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { importNotesCommand } from '../../main/cli/commands/import-notes.ts';
import { nodeFiles } from '../../main/storage/node-files.ts';
import type { Bench, Measurement } from '../helpers/measure/bench.ts';

const run = promisify(execFile);
/** The bench is bundled two folders deep in the project. */
const project = join(import.meta.dirname, '..', '..');
const keyed = join(project, 'tests', 'fixtures', 'notes', 'keyed');
const scorer = join(project, 'tests', 'bench', 'notes-score.mjs');

interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** What the scorer says of one file of notes. */
interface Score {
  readonly notes: string;
  readonly lines: number;
  readonly right: number;
  readonly kinds: { readonly [kind: string]: Counts };
  readonly misses: string;
}

const scoreOf = async (notes: string, folder: string): Promise<Score> => {
  const path = join(keyed, notes);
  const [project, report] = [join(folder, `${notes}.alongside.json`), join(folder, `${notes}.import.json`)];
  const said: string[] = [];
  const code = await importNotesCommand.run([path, '-o', project, '--json'], {
    out: (line) => said.push(line),
    err: () => undefined,
    invocation: 'alongside',
    program: [],
    workingFolder: folder,
    files: nodeFiles,
    dataFolder: join(folder, 'data-folder'),
    today: '2026-11-30',
  });
  if (code !== 0) throw new Error(`${notes} could not be brought in.`);
  await writeFile(report, said.join('\n'));
  const { stdout, stderr } = await run(process.execPath, [
    scorer,
    path,
    `${path}.key.json`,
    report,
    project,
    '--misses',
  ]);
  return { ...(JSON.parse(stdout) as Omit<Score, 'misses'>), misses: stderr };
};

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;

const row = (name: string, wrong: number, of: number, what: string): Measurement => ({
  name,
  size: `${of} ${what}`,
  value: percent(wrong, of),
  unit: '%',
  goal: 10,
});

/** Of each kind: how many were missed, and how many of those given were another kind. */
const rowsOfKind = (kind: string, { tp, fp, fn }: Counts): readonly Measurement[] => [
  row(`${kind}: missed`, fn, tp + fn, 'lines'),
  row(`${kind}: given to others`, fp, tp + fp, 'given'),
];

const sumOf = (scores: readonly Score[]): Map<string, Counts> => {
  const sums = new Map<string, Counts>();
  for (const { kinds } of scores)
    for (const [kind, { tp, fp, fn }] of Object.entries(kinds)) {
      const sum = sums.get(kind) ?? { tp: 0, fp: 0, fn: 0 };
      sums.set(kind, { tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn });
    }
  return sums;
};

/** How many lines of the keyed notes are read otherwise than their keys. `ALONGSIDE_MISSES` lists them on stderr. */
export const bench: Bench = {
  title:
    'Meanings of notes: lines read otherwise than a careful reader (the classifier learned from these; for notes it has not seen, see shared/notes/README.md)',
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'alongside-notes-'));
    try {
      const files = (await readdir(keyed)).filter((file) => file.endsWith('.key.json')).sort();
      const scores: Score[] = [];
      for (const file of files) scores.push(await scoreOf(file.replace(/\.key\.json$/, ''), folder));
      if (process.env.ALONGSIDE_MISSES) for (const { misses } of scores) process.stderr.write(misses);
      const lines = scores.reduce((sum, score) => sum + score.lines, 0);
      const right = scores.reduce((sum, score) => sum + score.right, 0);
      const sums = [...sumOf(scores)].sort(([one], [other]) => (one < other ? -1 : 1));
      return [
        row('all notes', lines - right, lines, 'lines'),
        ...scores.map((score) => row(score.notes, score.lines - score.right, score.lines, 'lines')),
        ...sums.flatMap(([kind, counts]) => rowsOfKind(kind, counts)),
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
