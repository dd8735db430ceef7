import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from '../../helpers/measure/bench.ts';
import { type Name, runOnce, type Sources } from './contestants.ts';
import { goalsOf, type Measured } from './goals.ts';
import type { Part, Run } from './measure.ts';
import { buildApp, buildPages, servePages } from './pages.ts';
import { figuresTable, goalsTable } from './table.ts';

const say = (line: string): void => console.error(line);
const rivalFolder = fileURLToPath(new URL('../rivals', import.meta.url));

const { values } = parseArgs({
  options: {
    cards: { type: 'string', default: '100,300,1000,5000,10000' },
    rounds: { type: 'string', default: '5' },
    'rivals-to': { type: 'string', default: '1000' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = values.cards.split(',').map(Number);
const rounds = Number(values.rounds);
const rivalsTo = Number(values['rivals-to']);
const only = values.only.split(',').filter(Boolean) as Part[];

/** Beyond so many, plain divs take minutes to be there, and no goal goes by them. */
const FLOOR_TO = 1000;

const contestants = (cards: number): readonly Name[] => [
  'ours',
  ...(cards <= FLOOR_TO ? (['floor'] as const) : []),
  ...(cards <= rivalsTo ? (['tldraw', 'excalidraw'] as const) : []),
];

/** Asked to end (SIGINT), it shows what it has measured so far. */
let isAskedToEnd = false;
process.once('SIGINT', () => {
  isAskedToEnd = true;
});

/** Each round begins with another one, so that none is always measured first. */
const rotated = (names: readonly Name[], by: number): Name[] => [
  ...names.slice(by % names.length),
  ...names.slice(0, by % names.length),
];

interface Done extends Run {
  readonly name: Name;
  readonly cards: number;
}

async function measureAll(sources: Sources): Promise<Done[]> {
  const done: Done[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const cards of sizes)
      for (const name of rotated(contestants(cards), round)) {
        if (isAskedToEnd) return done;
        const began = performance.now();
        const run = await runOnce(name, cards, sources, only);
        done.push({ ...run, name, cards });
        const seconds = Math.round((performance.now() - began) / 1000);
        const fault = run.faults.length > 0 ? `: ${run.faults.join('; ')}` : '';
        say(`round ${round + 1}, ${cards} cards, ${name}: ${seconds} s${fault}`);
      }
  return done;
}

function medians(done: readonly Done[]): Measured[] {
  const rows = [...new Set(done.flatMap(({ figures }) => Object.keys(figures)))];
  return sizes.flatMap((cards) =>
    rows.map((row) => {
      const own: Partial<Record<Name, number>> = {};
      for (const name of contestants(cards)) {
        const found = done
          .filter((one) => one.name === name && one.cards === cards)
          .flatMap(({ figures }) => figures[row] ?? []);
        if (found.length > 0) own[name] = median(found);
      }
      return { cards, row, ...own };
    }),
  );
}

async function run(): Promise<void> {
  say('Building the pages…');
  const app = await buildApp();
  const floor = await buildPages('tests/bench/map/pages', ['floor']);
  const hasRivals = sizes.some((cards) => cards <= rivalsTo) && existsSync(join(rivalFolder, 'node_modules'));
  const rivals = hasRivals ? await buildPages('tests/bench/rivals', ['tldraw', 'excalidraw']) : undefined;
  const servers = [await servePages(floor.folder), ...(rivals ? [await servePages(rivals.folder)] : [])];
  const done = await measureAll({
    program: join(app.folder, 'browser/main.js'),
    floor: servers[0]?.url ?? '',
    rivals: servers[1]?.url,
  });
  for (const { server } of servers) server.close();
  await Promise.all([app, floor, ...(rivals ? [rivals] : [])].map(({ remove }) => remove()));
  const measured = medians(done);
  const faults = done.flatMap(({ name, cards, faults: found }) =>
    found.map((fault) => `${name}, ${cards} cards: ${fault}`),
  );
  if (values.json) console.log(JSON.stringify(measured, null, 1));
  else {
    const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}, software rasterising`;
    console.log(`Measured on ${machine}; medians of at most ${rounds}, every contestant in every round.\n`);
    console.log(goalsTable(goalsOf(measured)));
    console.log(`\n${figuresTable(measured)}`);
  }
  if (faults.length > 0) say(`\nNot as it should be:\n${faults.join('\n')}`);
}

await run();
process.exit(0);
