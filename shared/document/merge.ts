import { placeOf } from './apply-edit.ts';
import type { Gap, ProjectDocument, Ref, StoredRecord, Tables } from './document.ts';
import { joinClocks } from './dots.ts';
import { type Cascaded, cascadeErasures } from './erasure-cascade.ts';
import { gapOf, isEmptyGap, joinGaps, noGap } from './gap.ts';
import { type Anomaly, joinStates, type Side } from './join-record.ts';
import { own } from './names.ts';
import type { Rules } from './rules.ts';
import { absentState, type RecordState, readState, writeState } from './state.ts';
import { isSuccessor } from './successor.ts';
import { findRecord, type Placed, placeRecords } from './tables.ts';
import { isTable, largerOf, same } from './values.ts';

/** An anomaly, and where. */
export type Warning = Ref & { readonly field: string } & Anomaly;

/** What came of a merge. `changed` names the records that differ from mine. */
export interface Merged {
  readonly document: ProjectDocument;
  readonly changed: readonly Ref[];
  /** Empty for honest copies. Whoever takes the document on writes left-out values beside the others: see replica.ts. */
  readonly warnings: readonly Warning[];
}

/** Joins two tables of anything: what only one has stays; of two that differ, the larger canonical text. */
const joinTables = <T>(a: { readonly [key: string]: T }, b: { readonly [key: string]: T }) => {
  const entries = new Map(Object.entries(a));
  let isSame = true;
  for (const [key, value] of Object.entries(b)) {
    const mine = entries.get(key);
    const joined = mine === undefined || same(mine, value) ? (mine ?? value) : largerOf(mine, value);
    if (joined !== mine) isSame = false;
    entries.set(key, joined);
  }
  return isSame ? a : Object.fromEntries(entries);
};

/** Shallow first: two files parsed apart have no objects in common, but most records are equal field by field. */
const isEqual = (a: StoredRecord, b: StoredRecord): boolean => {
  if (a === b) return true;
  let keys = 0;
  for (const key in a) {
    const x = a[key];
    const y = b[key];
    if (x !== y && (typeof x !== 'object' || !same(x, y))) return false;
    keys += 1;
  }
  for (const _key in b) keys -= 1;
  return keys === 0;
};

/** The work of one merge: both documents, the joined clock and gap, and what has been found so far. */
interface Work {
  readonly mine: ProjectDocument;
  readonly theirs: ProjectDocument;
  readonly sides: readonly [Side, Side];
  readonly clock: ProjectDocument['clock'];
  readonly gap: Gap;
  readonly rules: Rules;
  readonly placed: Placed[];
  readonly warnings: Warning[];
}

/** Of two whole copies' states of a record, the one that has all of the other; undefined where they must be joined. */
const later = (work: Work, mine: StoredRecord, theirs: StoredRecord): 'mine' | 'theirs' | undefined => {
  const [a, b] = work.sides;
  if (isSuccessor(mine, theirs, a.clock)) return 'theirs';
  return isSuccessor(theirs, mine, b.clock) ? 'mine' : undefined;
};

/** What a copy without the record brings to a join: nothing, so that a bare tombstone of the other stays bare. */
const neverHeld = (side: Side): RecordState => ({ ...absentState(side.gap), isBare: true });

const joinRecord = (
  work: Work,
  ref: Ref,
  mine: Placed | undefined,
  theirs: StoredRecord | undefined,
): void => {
  const [a, b] = work.sides;
  const state = joinStates(
    mine ? readState(mine.record, a.gap) : neverHeld(a),
    theirs ? readState(theirs, b.gap) : neverHeld(b),
    work.sides,
    work.clock,
    (field, anomaly) => work.warnings.push({ ...ref, field, ...anomaly }),
  );
  const record = writeState(state, ref.kind, work.rules, work.gap, mine?.record ?? theirs);
  const place = placeOf(state);
  if (mine && mine.place === place && isEqual(mine.record, record)) return;
  work.placed.push({ ...ref, record: theirs && isEqual(theirs, record) ? theirs : record, place });
};

/** Two whole copies: what is equal needs no work, and what only they have comes in as it is. */
const joinWhole = (work: Work, tables: Tables, place: Placed['place']): void => {
  for (const kind of Object.keys(tables)) {
    const table = tables[kind] ?? {};
    const live = own(work.mine.records, kind);
    const trash = own(work.mine.trash, kind);
    for (const id of Object.keys(table)) {
      const theirs = table[id];
      const mineLive = own(live, id);
      if (theirs === undefined || mineLive === theirs) continue;
      if (mineLive !== undefined && isEqual(mineLive, theirs)) continue;
      const mine = mineLive ?? own(trash, id);
      const whose = mine === undefined ? 'theirs' : later(work, mine, theirs);
      if (whose === 'theirs') work.placed.push({ kind, id, record: theirs, place });
      else if (mine !== undefined && whose === undefined && !isEqual(mine, theirs)) {
        const placed: Placed = { kind, id, record: mine, place: mineLive ? 'live' : 'trash' };
        joinRecord(work, { kind, id }, placed, theirs);
      }
    }
  }
};

/** Whether what stands on one side only comes out as it is: the other side's gap takes nothing from what is known. */
const staysAsItIs = (work: Work, own: Side, other: Side): boolean =>
  isEmptyGap(joinGaps({ clock: own.clock, gap: noGap }, other, work.clock));

/** Where a copy has a gap, even a record that only one side has may come out with a mark of its own. */
const joinPartial = (work: Work): void => {
  const [a, b] = work.sides;
  const mineStays = staysAsItIs(work, a, b);
  const theirsStays = staysAsItIs(work, b, a);
  eachRef(work.mine, (ref) => {
    const mine = findRecord(work.mine, ref);
    const theirs = findRecord(work.theirs, ref)?.record;
    if (mine === undefined || isPlainly(mine.record, theirs, mineStays)) return;
    joinRecord(work, ref, mine, theirs);
  });
  eachRef(work.theirs, (ref) => {
    const theirs = findRecord(work.theirs, ref);
    if (theirs === undefined || findRecord(work.mine, ref) !== undefined) return;
    if (theirsStays && theirs.record['^'] === undefined) work.placed.push(theirs);
    else joinRecord(work, ref, undefined, theirs.record);
  });
};

/** True where a record needs no joining: nothing is missing of it here, and the other copy has the same or stays out. */
const isPlainly = (mine: StoredRecord, theirs: StoredRecord | undefined, mineStays: boolean): boolean => {
  if (mine['^'] !== undefined) return false;
  return theirs === undefined ? mineStays : theirs['^'] === undefined && isEqual(mine, theirs);
};

const eachRef = (document: ProjectDocument, visit: (ref: Ref) => void): void => {
  for (const tables of [document.records, document.trash]) {
    for (const kind of Object.keys(tables)) {
      for (const id of Object.keys(tables[kind] ?? {})) visit({ kind, id });
    }
  }
};

const startWork = (mine: ProjectDocument, theirs: ProjectDocument, rules: Rules): Work => {
  const sides = [
    { clock: mine.clock, gap: gapOf(mine) },
    { clock: theirs.clock, gap: gapOf(theirs) },
  ] as const;
  const clock = joinClocks(mine.clock, theirs.clock);
  const gap = joinGaps(sides[0], sides[1], clock);
  return { mine, theirs, sides, clock, gap, rules, placed: [], warnings: [] };
};

/** The joined document, and what went because it hangs on something erased. */
const finish = (work: Work): Cascaded => {
  const { mine, theirs, clock, gap, placed, rules } = work;
  const { gap: _before, ...rest } = placeRecords(mine, placed);
  const joined: ProjectDocument = {
    ...rest,
    clock,
    sessions: joinTables(mine.sessions, theirs.sessions),
    extra: joinExtra(mine.extra, theirs.extra),
    ...(isEmptyGap(gap) ? {} : { gap: same(gap, gapOf(mine)) ? gapOf(mine) : gap }),
  };
  const { document, erased } = cascadeErasures(joined, rules, { changed: placed });
  const extra = same(document.extra, mine.extra) ? mine.extra : document.extra;
  const finished = extra === document.extra ? document : { ...document, extra };
  return { document: isUnchanged(mine, finished) ? mine : finished, erased };
};

type Extra = ProjectDocument['extra'];

/** What a reader set aside: each entry stands for itself, as a record does. */
const joinUnreadable = (mine: Extra, theirs: Extra): Extra => {
  const [a, b] = [own(mine, 'unreadable'), own(theirs, 'unreadable')];
  const joined = joinTables(mine, theirs);
  if (!isTable(a) || !isTable(b)) return joined;
  const unreadable = joinTables(a, b);
  if (unreadable === a && same(joined, mine)) return mine;
  const inOrder = Object.entries(unreadable).sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...joined, unreadable: Object.fromEntries(inOrder) };
};

/** `shared` says what one redacted copy shows instead of what it withholds: it fits that copy alone and is no data. */
const joinExtra = (mine: Extra, theirs: Extra): Extra => {
  const isOneCopy = same(own(mine, 'shared'), own(theirs, 'shared'));
  const joined = joinUnreadable(mine, theirs);
  if (isOneCopy || !Object.hasOwn(joined, 'shared')) return joined;
  const { shared: _shared, ...rest } = joined;
  return same(rest, mine) ? mine : rest;
};

const isUnchanged = (mine: ProjectDocument, joined: ProjectDocument): boolean =>
  joined.records === mine.records &&
  joined.trash === mine.trash &&
  joined.clock === mine.clock &&
  joined.sessions === mine.sessions &&
  joined.extra === mine.extra &&
  gapOf(joined) === gapOf(mine);

const refsOf = (refs: readonly Ref[]): readonly Ref[] => refs.map(({ kind, id }) => ({ kind, id }));

/** The records named, each once: what came in and was erased at once, since it hangs on something erased, is named twice. */
export const eachOnce = (refs: readonly Ref[]): readonly Ref[] => [
  ...new Map(refsOf(refs).map((ref) => [`${ref.kind} ${ref.id}`, ref])).values(),
];

/**
 * Makes two copies of one project into one, in any order with the same result. Records that their copy does not change
 * keep their identity. Throws a RangeError for copies of different projects: ask before.
 */
export const merge = (mine: ProjectDocument, theirs: ProjectDocument, rules: Rules): Merged => {
  if (mine.project !== theirs.project) throw new RangeError('These are copies of different projects.');
  const work = startWork(mine, theirs, rules);
  if (work.sides.every((side) => side.gap === noGap)) {
    joinWhole(work, theirs.records, 'live');
    joinWhole(work, theirs.trash, 'trash');
  } else joinPartial(work);
  const { document, erased } = finish(work);
  return {
    document,
    changed: erased.length === 0 ? refsOf(work.placed) : eachOnce([...work.placed, ...erased]),
    warnings: work.warnings,
  };
};
