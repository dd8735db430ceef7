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

/** A name that looks like a place in a list: every table has these first, the smallest of all at its beginning. */
const isIndex = (name: string): boolean => /^(?:0|[1-9][0-9]{0,9})$/.test(name) && Number(name) < 2 ** 32 - 1;

const isInOrder = (names: readonly string[]): boolean =>
  names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name);

/** In the order in which JSON has a table whose entries were put in one by one, sorted. */
const inFileOrder = (names: readonly string[]): readonly string[] => {
  const indexes = names.filter(isIndex);
  const others = indexes.length === 0 ? [...names] : names.filter((name) => !isIndex(name));
  if (!isInOrder(others)) others.sort();
  return indexes.length === 0 ? others : [...indexes.sort((a, b) => Number(a) - Number(b)), ...others];
};

/** Sorting hundreds of thousands of sessions takes longer than writing them, and those of a file are sorted. */
const tableText = (table: { readonly [name: string]: unknown }): string => {
  const names = Object.keys(table);
  const sorted = inFileOrder(names);
  if (sorted.every((name, index) => name === names[index])) return JSON.stringify(table);
  return `{${sorted.map((name) => `${JSON.stringify(name)}:${JSON.stringify(table[name])}`).join(',')}}`;
};

const holdTable = (
  table: { readonly [name: string]: unknown },
  held: HeldTable | undefined,
  platform: Platform,
): HeldTable => (held?.table === table ? held : { table, part: partOf(tableText(table), platform) });

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, index) => name === other[index]);

const cutClock = (base: Counters, rising: readonly string[], platform: Platform): HeldClock => {
  const isRising = new Set(rising);
  const runs: Part[] = [];
  let run: string[] = [];
  const close = (): void => {
    runs.push(partOf(run.join(','), platform));
    run = [];
  };
  const standing = Object.keys(base).filter((session) => !isRising.has(session));
  for (const session of inFileOrder([...standing, ...rising])) {
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
  const rising = inFileOrder(Object.keys(newer));
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
