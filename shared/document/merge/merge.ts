import { type CascadeResult, cascadeErasures } from '../edit/erasure-cascade.ts';
import type {
  ProjectDocument,
  RecordRef,
  ReplicaInfo,
  StoredRecord,
  Tables,
  UnseenWrites,
} from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import { joinClocks } from '../model/dots.ts';
import { getOwn } from '../model/get-own.ts';
import type { FieldName } from '../model/id-types.ts';
import { deterministicWinner, isDeepEqual, isJsonObject } from '../model/json-values.ts';
import { uniqueRefs } from '../model/record-key.ts';
import {
  absentState,
  decodeRecord,
  encodeRecord,
  locationOf,
  type RecordState,
} from '../model/record-state.ts';
import { findRecord, type LocatedRecord, putRecords } from '../model/record-tables.ts';
import { documentUnseenOf, hasNothingUnseen, joinUnseen, nothingUnseen } from '../model/unseen-writes.ts';
import { isSuccessor } from './is-successor.ts';
import { type Anomaly, joinRecordStates, type MergeSide } from './join-record-states.ts';

/** An anomaly with the record and the field it was found in. */
export type MergeWarning = RecordRef & { readonly field: FieldName } & Anomaly;

/** The joined document. `changed` names the records that differ from mine. */
export interface MergeResult {
  readonly document: ProjectDocument;
  readonly changed: readonly RecordRef[];
  /** Empty for honest copies. Dropped values are to be written again as concurrent ones: `createReplica` does so. */
  readonly warnings: readonly MergeWarning[];
}

/** Joins two tables of anything: what only one has stays; two that differ are joined by `join`. */
const mergeTables = <T>(
  a: { readonly [key: string]: T },
  b: { readonly [key: string]: T },
  join: (one: T, other: T) => T = deterministicWinner,
): { readonly [key: string]: T } => {
  const entries = new Map(Object.entries(a));
  let equalsA = true;
  for (const [key, value] of Object.entries(b)) {
    const mine = entries.get(key);
    const joined = mine === undefined || isDeepEqual(mine, value) ? (mine ?? value) : join(mine, value);
    if (joined !== mine) equalsA = false;
    entries.set(key, joined);
  }
  return equalsA ? a : Object.fromEntries(entries);
};

type InfoTable = { readonly [field: string]: string };

/** Field by field: a name that was given later is not lost to a copy that does not know it yet. */
const mergeReplicaInfo = (one: ReplicaInfo, other: ReplicaInfo): ReplicaInfo =>
  mergeTables(one as InfoTable, other as InfoTable);

/** Shallow first: two files parsed apart have no objects in common, but most records are equal field by field. */
const isEqualRecord = (a: StoredRecord, b: StoredRecord): boolean => {
  if (a === b) return true;
  let keys = 0;
  for (const key in a) {
    const x = a[key];
    const y = b[key];
    if (x !== y && (typeof x !== 'object' || !isDeepEqual(x, y))) return false;
    keys += 1;
  }
  for (const _key in b) keys -= 1;
  return keys === 0;
};

/**
 * State of one merge: both documents, the joined clock and unseen writes, and the records and warnings found so far.
 */
interface MergeContext {
  readonly mine: ProjectDocument;
  readonly theirs: ProjectDocument;
  readonly sides: readonly [MergeSide, MergeSide];
  readonly clock: ProjectDocument['clock'];
  readonly unseen: UnseenWrites;
  readonly rules: DocumentRules;
  readonly located: LocatedRecord[];
  readonly warnings: MergeWarning[];
}

/** Of two whole copies' states of a record, the one that has all of the other; undefined where they must be joined. */
const newerSide = (
  context: MergeContext,
  mine: StoredRecord,
  theirs: StoredRecord,
): 'mine' | 'theirs' | undefined => {
  const [a, b] = context.sides;
  if (isSuccessor(mine, theirs, a.clock)) return 'theirs';
  return isSuccessor(theirs, mine, b.clock) ? 'mine' : undefined;
};

/** The state of a record in a copy that lacks it. It counts as bare, so that the other's bare tombstone stays bare. */
const absentRecordState = (side: MergeSide): RecordState => ({
  ...absentState(side.unseen),
  isBareTombstone: true,
});

const mergeRecord = (
  context: MergeContext,
  ref: RecordRef,
  mine: LocatedRecord | undefined,
  theirs: StoredRecord | undefined,
): void => {
  const [a, b] = context.sides;
  const state = joinRecordStates(
    mine ? decodeRecord(mine.record, a.unseen) : absentRecordState(a),
    theirs ? decodeRecord(theirs, b.unseen) : absentRecordState(b),
    context.sides,
    context.clock,
    (field, anomaly) => context.warnings.push({ ...ref, field, ...anomaly }),
  );
  const record = encodeRecord(state, ref.kind, context.rules, context.unseen, mine?.record ?? theirs);
  const location = locationOf(state);
  if (mine && mine.location === location && isEqualRecord(mine.record, record)) return;
  context.located.push({
    ...ref,
    record: theirs && isEqualRecord(theirs, record) ? theirs : record,
    location,
  });
};

/**
 * Merges copies of which none is redacted: equal records need no work, and those that only they have are taken as
 * they are.
 */
const mergeWholeCopies = (
  context: MergeContext,
  tables: Tables,
  location: LocatedRecord['location'],
): void => {
  for (const kind of Object.keys(tables)) {
    const table = tables[kind] ?? {};
    const live = getOwn(context.mine.records, kind);
    const trash = getOwn(context.mine.trash, kind);
    for (const id of Object.keys(table)) {
      const theirs = table[id];
      const mineLive = getOwn(live, id);
      if (theirs === undefined || mineLive === theirs) continue;
      if (mineLive !== undefined && isEqualRecord(mineLive, theirs)) continue;
      const mine = mineLive ?? getOwn(trash, id);
      const newer = mine === undefined ? 'theirs' : newerSide(context, mine, theirs);
      if (newer === 'theirs') context.located.push({ kind, id, record: theirs, location });
      else if (mine !== undefined && newer === undefined && !isEqualRecord(mine, theirs)) {
        const located: LocatedRecord = { kind, id, record: mine, location: mineLive ? 'live' : 'trash' };
        mergeRecord(context, { kind, id }, located, theirs);
      }
    }
  }
};

/**
 * Whether records that only `side` has come out as they are: the unseen writes of `other` lower none of its
 * knowledge.
 */
const isUnaffectedBy = (context: MergeContext, side: MergeSide, other: MergeSide): boolean =>
  hasNothingUnseen(joinUnseen({ clock: side.clock, unseen: nothingUnseen }, other, context.clock));

/** Merges where a side is redacted: even a record that only one side has may get a mark `^` of its own. */
const mergePartialCopies = (context: MergeContext): void => {
  const [a, b] = context.sides;
  const isMineUnaffected = isUnaffectedBy(context, a, b);
  const isTheirsUnaffected = isUnaffectedBy(context, b, a);
  forEachRef(context.mine, (ref) => {
    const mine = findRecord(context.mine, ref);
    const theirs = findRecord(context.theirs, ref)?.record;
    if (mine === undefined || needsNoMerge(mine.record, theirs, isMineUnaffected)) return;
    mergeRecord(context, ref, mine, theirs);
  });
  forEachRef(context.theirs, (ref) => {
    const theirs = findRecord(context.theirs, ref);
    if (theirs === undefined || findRecord(context.mine, ref) !== undefined) return;
    if (isTheirsUnaffected && theirs.record['^'] === undefined) context.located.push(theirs);
    else mergeRecord(context, ref, undefined, theirs.record);
  });
};

/**
 * True where a record needs no joining: nothing is missing of it here, and the other copy has the same or stays out.
 */
const needsNoMerge = (
  mine: StoredRecord,
  theirs: StoredRecord | undefined,
  isMineUnaffected: boolean,
): boolean => {
  if (mine['^'] !== undefined) return false;
  return theirs === undefined ? isMineUnaffected : theirs['^'] === undefined && isEqualRecord(mine, theirs);
};

const forEachRef = (document: ProjectDocument, visit: (ref: RecordRef) => void): void => {
  for (const tables of [document.records, document.trash]) {
    for (const kind of Object.keys(tables)) {
      for (const id of Object.keys(tables[kind] ?? {})) visit({ kind, id });
    }
  }
};

const createMergeContext = (
  mine: ProjectDocument,
  theirs: ProjectDocument,
  rules: DocumentRules,
): MergeContext => {
  const sides: readonly [MergeSide, MergeSide] = [
    { clock: mine.clock, unseen: documentUnseenOf(mine) },
    { clock: theirs.clock, unseen: documentUnseenOf(theirs) },
  ];
  const clock = joinClocks(mine.clock, theirs.clock);
  const unseen = joinUnseen(sides[0], sides[1], clock);
  return { mine, theirs, sides, clock, unseen, rules, located: [], warnings: [] };
};

/** The joined document, and the records that were erased in it as dependants of erased ones. */
const finishMerge = (context: MergeContext): CascadeResult => {
  const { mine, theirs, clock, unseen, located, rules } = context;
  const { gap: _unseenBefore, ...rest } = putRecords(mine, located);
  const joined: ProjectDocument = {
    ...rest,
    clock,
    sessions: mergeTables(mine.sessions, theirs.sessions, mergeReplicaInfo),
    extra: mergeExtraKeys(mine.extra, theirs.extra),
    ...(hasNothingUnseen(unseen)
      ? {}
      : { gap: isDeepEqual(unseen, documentUnseenOf(mine)) ? documentUnseenOf(mine) : unseen }),
  };
  const { document, erased } = cascadeErasures(joined, rules, { changed: located });
  const extra = isDeepEqual(document.extra, mine.extra) ? mine.extra : document.extra;
  const finished = extra === document.extra ? document : { ...document, extra };
  return { document: isUnchanged(mine, finished) ? mine : finished, erased };
};

type Extra = ProjectDocument['extra'];

/** Joins the entries under `unreadable` one by one, as records are joined. */
const mergeUnreadable = (mine: Extra, theirs: Extra): Extra => {
  const [a, b] = [getOwn(mine, 'unreadable'), getOwn(theirs, 'unreadable')];
  const joined = mergeTables(mine, theirs);
  if (!isJsonObject(a) || !isJsonObject(b)) return joined;
  const unreadable = mergeTables(a, b);
  if (unreadable === a && isDeepEqual(joined, mine)) return mine;
  const inOrder = Object.entries(unreadable).sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...joined, unreadable: Object.fromEntries(inOrder) };
};

/** `shared` says what one redacted copy shows instead of what it withholds: it fits that copy alone and is no data. */
const mergeExtraKeys = (mine: Extra, theirs: Extra): Extra => {
  const hasSamePlaceholders = isDeepEqual(getOwn(mine, 'shared'), getOwn(theirs, 'shared'));
  const joined = mergeUnreadable(mine, theirs);
  if (hasSamePlaceholders || !Object.hasOwn(joined, 'shared')) return joined;
  const { shared: _shared, ...rest } = joined;
  return isDeepEqual(rest, mine) ? mine : rest;
};

const isUnchanged = (mine: ProjectDocument, joined: ProjectDocument): boolean =>
  joined.records === mine.records &&
  joined.trash === mine.trash &&
  joined.clock === mine.clock &&
  joined.sessions === mine.sessions &&
  joined.extra === mine.extra &&
  documentUnseenOf(joined) === documentUnseenOf(mine);

const toRefs = (refs: readonly RecordRef[]): readonly RecordRef[] =>
  refs.map(({ kind, id }) => ({ kind, id }));

/**
 * Merges two copies of one project: commutative, associative and idempotent. Records that their copy does not change
 * keep their identity.
 * @throws RangeError for copies of different projects: compare `project` before
 */
export function merge(mine: ProjectDocument, theirs: ProjectDocument, rules: DocumentRules): MergeResult {
  if (mine.project !== theirs.project) throw new RangeError('These are copies of different projects.');
  const context = createMergeContext(mine, theirs, rules);
  if (context.sides.every((side) => side.unseen === nothingUnseen)) {
    mergeWholeCopies(context, theirs.records, 'live');
    mergeWholeCopies(context, theirs.trash, 'trash');
  } else mergePartialCopies(context);
  const { document, erased } = finishMerge(context);
  return {
    document,
    changed: erased.length === 0 ? toRefs(context.located) : uniqueRefs([...context.located, ...erased]),
    warnings: context.warnings,
  };
}
