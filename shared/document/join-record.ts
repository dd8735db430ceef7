import type { Clock, Dot, Gap, Value } from './document.ts';
import { NOBODY, newestFirst, sortNewest } from './dots.ts';
import { joinGaps, type Knowledge, knows } from './gap.ts';
import { ALIVE } from './stamps.ts';
import { absentState, type RecordState, type Register } from './state.ts';
import { includedIn, largerOf, same } from './values.ts';

/** One side of a merge: its clock, and its gap for whatever is absent from it. */
export interface Side {
  readonly clock: Clock;
  readonly gap: Gap;
}

/**
 * What a join came upon that no honest history holds: said to people, never a reason to stop. Two replicas ran under one
 * id (a computer was copied or set back while the project was open), or a file was changed by hand.
 */
export type Anomaly =
  /** Two values under one dot: the larger stays under it in every copy, and `value` was left out here. */
  | { readonly anomaly: 'twoValues'; readonly value: Value }
  /** Each side claims to have replaced what the other holds, all of these dots: they stay. */
  | { readonly anomaly: 'replacedEachOther'; readonly dots: readonly Dot[] };

/** Hears of anomalies, by field. */
export type Warn = (field: string, anomaly: Anomaly) => void;

/** A dot stays where both hold it, or where the other side has never seen it: otherwise it was replaced there. */
const joinDots = (
  a: readonly Dot[],
  b: readonly Dot[],
  knownToA: Knowledge,
  knownToB: Knowledge,
): readonly Dot[] => {
  const isInA = includedIn(a);
  const isInB = includedIn(b);
  const joined = a.filter((dot) => isInB(dot) || !knows(knownToB, dot));
  for (const dot of b) {
    if (!isInA(dot) && !knows(knownToA, dot)) joined.push(dot);
  }
  return sortNewest(joined);
};

const union = (a: readonly Dot[], b: readonly Dot[]): readonly Dot[] => {
  const all = sortNewest([...new Set([...a, ...b])]);
  return all.length > 1 ? all.filter((dot) => dot !== NOBODY) : all;
};

/** Known beats unknown; two values for one dot mean that somebody changed a file by hand. */
const joinValues = (dots: readonly Dot[], a: Register, b: Register, warn: (anomaly: Anomaly) => void) => {
  const values = new Map<Dot, Value>();
  for (const dot of dots) {
    const mine = a.values.get(dot);
    const theirs = b.values.get(dot);
    const isOne = mine === undefined || theirs === undefined || same(mine, theirs);
    const value = isOne ? (mine === undefined ? theirs : mine) : largerOf(mine, theirs);
    if (value !== undefined) values.set(dot, value);
    if (!isOne) warn({ anomaly: 'twoValues', value: value === mine ? theirs : mine });
  }
  return values;
};

const joinRegister = (
  a: Register,
  b: Register,
  sides: readonly [Side, Side],
  clock: Clock,
  warn: (anomaly: Anomaly) => void,
): Register => {
  const knownToA = { clock: sides[0].clock, gap: a.gap };
  const knownToB = { clock: sides[1].clock, gap: b.gap };
  let dots = joinDots(a.dots, b.dots, knownToA, knownToB);
  if (dots.length === 0) {
    // A written field is never removed, so each side claims to have replaced the other: a session id was used twice.
    dots = union(a.dots, b.dots);
    warn({ anomaly: 'replacedEachOther', dots });
  }
  return { dots, values: joinValues(dots, a, b, warn), gap: joinGaps(knownToA, knownToB, clock) };
};

const absent = (side: Side): Register => ({ dots: [], values: new Map(), gap: side.gap });

const joinLife = (
  a: RecordState,
  b: RecordState,
  sides: readonly [Side, Side],
  clock: Clock,
  warn: (anomaly: Anomaly) => void,
) => {
  const knownToA = { clock: sides[0].clock, gap: a.lifeGap };
  const knownToB = { clock: sides[1].clock, gap: b.lifeGap };
  let alive = joinDots(a.alive, b.alive, knownToA, knownToB);
  let deleted = joinDots(a.deleted, b.deleted, knownToA, knownToB);
  if (alive.length + deleted.length === 0) {
    alive = union(a.alive, b.alive);
    deleted = union(a.deleted, b.deleted);
    const dots = [...alive, ...deleted];
    if (dots.length > 0) warn({ anomaly: 'replacedEachOther', dots });
  }
  return { alive, deleted, lifeGap: joinGaps(knownToA, knownToB, clock) };
};

const newestOf = (a: Dot | undefined, b: Dot | undefined): Dot | undefined =>
  a === undefined || b === undefined ? (a ?? b) : newestFirst(a, b) <= 0 ? a : b;

/** Joins two states of one record. `clock` is the joined clock of both documents. */
export const joinStates = (
  a: RecordState,
  b: RecordState,
  sides: readonly [Side, Side],
  clock: Clock,
  warn: Warn,
): RecordState => {
  const erased = newestOf(a.erased, b.erased);
  if (erased !== undefined) return { ...absentState(sides[0].gap), erased };
  const fields = new Map<string, Register>();
  const names = [...a.fields.keys(), ...[...b.fields.keys()].filter((name) => !a.fields.has(name))];
  for (const name of names) {
    const mine = a.fields.get(name) ?? absent(sides[0]);
    const theirs = b.fields.get(name) ?? absent(sides[1]);
    fields.set(
      name,
      joinRegister(mine, theirs, sides, clock, (anomaly) => warn(name, anomaly)),
    );
  }
  const life = joinLife(a, b, sides, clock, (anomaly) => warn(ALIVE, anomaly));
  return { ...life, fields, erased, isBare: a.isBare && b.isBare };
};
