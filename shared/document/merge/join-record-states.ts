import type { Clock } from '../model/clock.ts';
import type { UnseenWrites, Value } from '../model/document.ts';
import { newerDot, sortNewestFirst, UNKNOWN_DOT } from '../model/dots.ts';
import type { Dot, FieldName } from '../model/id-types.ts';
import { createMembershipTest, deterministicWinner, isDeepEqual } from '../model/json-values.ts';
import { absentState, type RecordState, type Register } from '../model/record-state.ts';
import { ALIVE } from '../model/stamps.ts';
import { joinUnseen, type Knowledge, knows } from '../model/unseen-writes.ts';

/** One side of a merge: its clock, and the writes below it that are unseen in whatever the side lacks. */
export interface MergeSide {
  readonly clock: Clock;
  readonly unseen: UnseenWrites;
}

/**
 * Something that no honest history holds, found by a join: people are told, the merge goes on. Two replicas ran under
 * one id (a computer was copied or set back while the project was open), or a file was changed by hand.
 */
export type Anomaly =
  /** Two values under one dot: the larger stays under it in every copy, and `value` was dropped here. */
  | { readonly anomaly: 'twoValues'; readonly value: Value }
  /** Each side claims to have replaced what the other holds, all of these dots: they stay. */
  | { readonly anomaly: 'replacedEachOther'; readonly dots: readonly Dot[] };

/** Called for each anomaly, with the field it was found in. */
export type WarnAnomaly = (field: FieldName, anomaly: Anomaly) => void;

/** A dot stays where both hold it, or where the other side has never seen it: otherwise it was replaced there. */
const joinDots = (
  a: readonly Dot[],
  b: readonly Dot[],
  knowledgeA: Knowledge,
  knowledgeB: Knowledge,
): readonly Dot[] => {
  const isInA = createMembershipTest(a);
  const isInB = createMembershipTest(b);
  const joined = a.filter((dot) => isInB(dot) || !knows(knowledgeB, dot));
  for (const dot of b) {
    if (!isInA(dot) && !knows(knowledgeA, dot)) joined.push(dot);
  }
  return sortNewestFirst(joined);
};

const unionOfDots = (a: readonly Dot[], b: readonly Dot[]): readonly Dot[] => {
  const all = sortNewestFirst([...new Set([...a, ...b])]);
  return all.length > 1 ? all.filter((dot) => dot !== UNKNOWN_DOT) : all;
};

/** Known beats unknown; two values for one dot mean that somebody changed a file by hand. */
const joinValues = (dots: readonly Dot[], a: Register, b: Register, warn: (anomaly: Anomaly) => void) => {
  const values = new Map<Dot, Value>();
  for (const dot of dots) {
    const mine = a.values.get(dot);
    const theirs = b.values.get(dot);
    const isAgreed = mine === undefined || theirs === undefined || isDeepEqual(mine, theirs);
    const value = isAgreed ? (mine === undefined ? theirs : mine) : deterministicWinner(mine, theirs);
    if (value !== undefined) values.set(dot, value);
    if (!isAgreed) warn({ anomaly: 'twoValues', value: value === mine ? theirs : mine });
  }
  return values;
};

const joinRegister = (
  a: Register,
  b: Register,
  sides: readonly [MergeSide, MergeSide],
  clock: Clock,
  warn: (anomaly: Anomaly) => void,
): Register => {
  const knowledgeA = { clock: sides[0].clock, unseen: a.unseen };
  const knowledgeB = { clock: sides[1].clock, unseen: b.unseen };
  let dots = joinDots(a.dots, b.dots, knowledgeA, knowledgeB);
  if (dots.length === 0) {
    // A written field is never removed, so each side claims to have replaced the other: a replica id was used twice.
    dots = unionOfDots(a.dots, b.dots);
    warn({ anomaly: 'replacedEachOther', dots });
  }
  return { dots, values: joinValues(dots, a, b, warn), unseen: joinUnseen(knowledgeA, knowledgeB, clock) };
};

const absentRegister = (side: MergeSide): Register => ({ dots: [], values: new Map(), unseen: side.unseen });

const joinExistences = (
  a: RecordState,
  b: RecordState,
  sides: readonly [MergeSide, MergeSide],
  clock: Clock,
  warn: (anomaly: Anomaly) => void,
) => {
  const knowledgeA = { clock: sides[0].clock, unseen: a.existenceUnseen };
  const knowledgeB = { clock: sides[1].clock, unseen: b.existenceUnseen };
  let alive = joinDots(a.alive, b.alive, knowledgeA, knowledgeB);
  let deleted = joinDots(a.deleted, b.deleted, knowledgeA, knowledgeB);
  if (alive.length + deleted.length === 0) {
    alive = unionOfDots(a.alive, b.alive);
    deleted = unionOfDots(a.deleted, b.deleted);
    const dots = [...alive, ...deleted];
    if (dots.length > 0) warn({ anomaly: 'replacedEachOther', dots });
  }
  return { alive, deleted, existenceUnseen: joinUnseen(knowledgeA, knowledgeB, clock) };
};

/** Joins two states of one record. `clock` is the joined clock of both documents. */
export function joinRecordStates(
  a: RecordState,
  b: RecordState,
  sides: readonly [MergeSide, MergeSide],
  clock: Clock,
  warn: WarnAnomaly,
): RecordState {
  const erased = newerDot(a.erased, b.erased);
  if (erased !== undefined) return { ...absentState(sides[0].unseen), erased };
  const fields = new Map<string, Register>();
  const names = [...a.fields.keys(), ...[...b.fields.keys()].filter((name) => !a.fields.has(name))];
  for (const name of names) {
    const mine = a.fields.get(name) ?? absentRegister(sides[0]);
    const theirs = b.fields.get(name) ?? absentRegister(sides[1]);
    fields.set(
      name,
      joinRegister(mine, theirs, sides, clock, (anomaly) => warn(name, anomaly)),
    );
  }
  const existence = joinExistences(a, b, sides, clock, (anomaly) => warn(ALIVE, anomaly));
  return { ...existence, fields, erased, isBareTombstone: a.isBareTombstone && b.isBareTombstone };
}
