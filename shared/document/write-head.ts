import { layersOf } from './clock.ts';
import type { Counters, ProjectDocument } from './document.ts';
import { type Part, type Parts, partOf } from './file-parts.ts';
import { gapOf, isEmptyGap } from './gap.ts';
import type { Platform } from './platform.ts';

/** The large table of a clock, cut where sessions stand whose counters still rise. */
interface HeldClock {
  readonly base: Counters;
  readonly rising: readonly string[];
  /** What stands before each of them, and after the last. */
  readonly runs: readonly Part[];
}

interface HeldTable {
  readonly table: object;
  readonly part: Part;
}

/** What a writer keeps of a file's beginning: as many sessions as a project has had cost nothing with an edit. */
export interface HeldHead {
  readonly clock: HeldClock;
  readonly gap: HeldTable | undefined;
  readonly sessions: HeldTable;
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

const sortedTable = (table: object): object => Object.fromEntries(Object.entries(table).sort(byKey));

const holdTable = (table: object, held: HeldTable | undefined, platform: Platform): HeldTable =>
  held?.table === table ? held : { table, part: partOf(JSON.stringify(sortedTable(table)), platform) };

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, index) => name === other[index]);

/** In the order of a sorted table: JSON has those first that look like numbers. */
const inFileOrder = (counters: Counters): string[] => Object.keys(sortedTable(counters));

const cutClock = (base: Counters, rising: readonly string[], platform: Platform): HeldClock => {
  const isRising = new Set(rising);
  const runs: Part[] = [];
  let run: string[] = [];
  const close = (): void => {
    runs.push(partOf(run.join(','), platform));
    run = [];
  };
  const order = inFileOrder({ ...base, ...Object.fromEntries(rising.map((session) => [session, 0])) });
  for (const session of order) {
    if (isRising.has(session)) close();
    else run.push(`${JSON.stringify(session)}:${base[session]}`);
  }
  close();
  return { base, rising, runs };
};

const writeClock = (
  parts: Parts,
  { clock }: ProjectDocument,
  held: HeldClock | undefined,
  platform: Platform,
): HeldClock => {
  const { base, newer } = layersOf(clock);
  const rising = inFileOrder(newer);
  const isHeld = held?.base === base && isSameList(held.rising, rising);
  const now = isHeld ? held : cutClock(base, rising, platform);
  let separator = '';
  const write = (entry: () => void): void => {
    parts.text(separator);
    entry();
    separator = ',';
  };
  parts.text(`"clock":{`);
  now.runs.forEach((run, index) => {
    if (run.bytes.length > 0) write(() => parts.part(run));
    const session = rising[index];
    if (session !== undefined) write(() => parts.text(`${JSON.stringify(session)}:${newer[session]}`));
  });
  parts.text('}');
  return now;
};

/** Writes all that stands before the records. `held` comes from the write before; what has not changed is taken over. */
export function writeHead(
  parts: Parts,
  document: ProjectDocument,
  held: HeldHead | undefined,
  platform: Platform,
): HeldHead {
  parts.text(
    `{"format":${JSON.stringify(document.format)},\n"project":${JSON.stringify(document.project)},\n`,
  );
  const clock = writeClock(parts, document, held?.clock, platform);
  const ofDocument = gapOf(document);
  const gap = isEmptyGap(ofDocument) ? undefined : holdTable(ofDocument, held?.gap, platform);
  if (gap) {
    parts.text(',\n"gap":');
    parts.part(gap.part);
  }
  const sessions = holdTable(document.sessions, held?.sessions, platform);
  parts.text(',\n"sessions":');
  parts.part(sessions.part);
  return { clock, gap, sessions };
}
