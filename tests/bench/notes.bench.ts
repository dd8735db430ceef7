import { emptyDocument } from '../../shared/document/model/empty-document.ts';
import { parseNotes } from '../../shared/notes/parse-notes.ts';
import { notesToChanges } from '../../shared/notes/write/notes-to-changes.ts';
import type { Bench, Measurement as TableRow } from '../helpers/measure/bench.ts';

/** One goal of the table: what was measured, with its limit. */
export interface BenchRow {
  readonly goal: string;
  readonly cards: number;
  readonly ours: number;
  readonly limit: number;
  readonly unit: 'ms' | 'times';
  readonly ok: boolean;
}

/** Notes as groups write them: themes, bullets of all kinds, wrapped and nested ones, names and figures. */
const notesOf = (count: number): string => {
  const shapes: readonly ((at: number) => string)[] = [
    (at) => `(${at}) Theme ${at}`,
    () => '',
    (at) => `- Around ${at % 90} per cent of residents say that nobody rings back`,
    () => '- Leila will ask Gerald and report back to the wider group in January',
    () => '- Moving between levels of help is hard for people who are tired of telling their story again and',
    () => 'again to somebody who is new',
    () => '  - a nested thought about the door',
    () => '- How do we hear the people who never answer?',
    () => '- Other boroughs, e.g. Redbridge, have a service for this',
    () => '- Walkabouts',
  ];
  const lines = Array.from(
    { length: count },
    (_, at) => shapes[at % shapes.length]?.(Math.floor(at / shapes.length) + 1) ?? '',
  );
  return lines.join('\n');
};

const TODAY = '2026-11-22';

/** Best of three, in ms: what the machine can do, without what else it was doing. */
const best = (work: () => void): number => {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
};

const row = (goal: string, cards: number, ours: number, limit: number, unit: BenchRow['unit']): BenchRow => ({
  goal,
  cards,
  ours: Math.round(ours * 10) / 10,
  limit,
  unit,
  ok: ours <= limit,
});

/** Bringing in 2,000 lines, and that 50,000 stay linear. */
async function benchNotes(): Promise<BenchRow[]> {
  const [usual, many] = [notesOf(2000), notesOf(50_000)];
  let count = 0;
  const target = {
    newId: () => {
      count += 1;
      return `c${count}`;
    },
    mapId: 'm1',
    today: TODAY,
    document: emptyDocument('p1'),
  };
  const parsed = parseNotes(usual, { today: TODAY });
  const cards = notesToChanges(parsed, target).filter(
    (change) => change.op === 'add' && change.kind !== 'placement',
  ).length;
  const reading = best(() => void parseNotes(usual, { today: TODAY }));
  const making = best(() => void notesToChanges(parsed, target));
  const long = best(() => void parseNotes(many, { today: TODAY }));
  return [
    row('Reading 2,000 lines of notes', cards, reading, 200, 'ms'),
    row('Making their cards, links and places', cards, making, 200, 'ms'),
    row('Reading 50,000 lines of notes', cards * 25, long, 2000, 'ms'),
    row('50,000 lines a line, against 2,000', cards * 25, long / 25 / reading, 2, 'times'),
  ];
}

/** The same for `npm run bench`. */
export const bench: Bench = {
  title: 'Bringing in meeting notes',
  run: async () =>
    (await benchNotes()).map(
      ({ goal, cards, ours, limit, unit }): TableRow => ({
        name: goal,
        size: `${cards.toLocaleString('en-GB')} cards`,
        value: ours,
        unit: unit === 'times' ? 'x' : unit,
        goal: limit,
      }),
    ),
};
