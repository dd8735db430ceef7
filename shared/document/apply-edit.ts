import { applyAlone } from './apply-alone.ts';
import type { Dot, Gap, ProjectDocument, Ref, StoredRecord } from './document.ts';
import { raise, sortNewest } from './dots.ts';
import type { Edit, Write } from './edit.ts';
import { isErasure } from './erase.ts';
import { cascadeErasures } from './erasure-cascade.ts';
import { gapOf, noGap } from './gap.ts';
import { isId, isName } from './names.ts';
import type { Rules } from './rules.ts';
import { ALIVE, DELETED } from './stamps.ts';
import { absentState, type RecordState, type Register, readState, writeState } from './state.ts';
import { findRecord, type Placed, placeRecords } from './tables.ts';
import { includedIn } from './values.ts';

const without = (dots: readonly Dot[], seen: readonly Dot[]): Dot[] => {
  const isSeen = includedIn(seen);
  return dots.filter((dot) => !isSeen(dot));
};

/** The one rule of editing: new dots = (current - seen) + own. */
const withOwn = (dots: readonly Dot[], seen: readonly Dot[], own: Dot): readonly Dot[] =>
  sortNewest([...without(dots, [...seen, own]), own]);

/** A record while its writes are applied: an edit may write thousands of its fields. */
interface Draft extends RecordState {
  readonly fields: Map<string, Register>;
}

const draftOf = (state: RecordState): Draft => ({ ...state, fields: new Map(state.fields) });

const applyLife = (state: Draft, write: Write, dot: Dot): Draft =>
  write.register === ALIVE
    ? { ...state, alive: withOwn(state.alive, write.seen, dot), deleted: without(state.deleted, write.seen) }
    : { ...state, alive: without(state.alive, write.seen), deleted: withOwn(state.deleted, write.seen, dot) };

const applyField = (state: Draft, write: Write, dot: Dot, ofDocument: Gap): Draft => {
  const before: Register = state.fields.get(write.register) ?? {
    dots: [],
    values: new Map(),
    gap: ofDocument,
  };
  const dots = withOwn(before.dots, write.seen, dot);
  const isLeft = includedIn(dots);
  const values = new Map([...before.values].filter(([known]) => isLeft(known)));
  values.set(dot, write.value ?? null);
  state.fields.set(write.register, { ...before, dots, values });
  return state;
};

const applyWrite = (state: Draft, write: Write, dot: Dot, ofDocument: Gap): Draft => {
  if (state.erased !== undefined) return state;
  if (isErasure(write)) return draftOf({ ...absentState(ofDocument), erased: dot });
  if (write.register === ALIVE || write.register === DELETED) return applyLife(state, write, dot);
  if (!isName(write.register)) throw new RangeError(`"${write.register}" can't name a field.`);
  return applyField(state, write, dot, ofDocument);
};

/** Where a record belongs: alive while any write says so. */
export const placeOf = (state: RecordState): Placed['place'] =>
  state.erased === undefined && state.alive.length > 0 ? 'live' : 'trash';

/** The writes of each record, in the order in which records are first named: of ten thousand, without a key of text each. */
const byRecord = (writes: readonly Write[]): readonly (readonly Write[])[] => {
  const groups: Write[][] = [];
  const kinds = new Map<string, Map<string, Write[]>>();
  for (const write of writes) {
    if (!isName(write.kind) || !isId(write.id)) throw new RangeError(`"${write.id}" can't name a record.`);
    const ofKind = kinds.get(write.kind) ?? new Map<string, Write[]>();
    const group = ofKind.get(write.id);
    if (group) {
      group.push(write);
      continue;
    }
    const first = [write];
    groups.push(first);
    kinds.set(write.kind, ofKind.set(write.id, first));
  }
  return groups;
};

const applyGroup = (
  document: ProjectDocument,
  ref: Ref,
  writes: readonly Write[],
  dot: Dot,
  rules: Rules,
): Placed => {
  const gap = gapOf(document);
  const found: StoredRecord | undefined = findRecord(document, ref)?.record;
  const alone = found && gap === noGap ? applyAlone(found, writes, dot) : undefined;
  if (alone) return { kind: ref.kind, id: ref.id, record: alone, place: 'live' };
  let state = draftOf(found ? readState(found, gap) : absentState(gap));
  for (const write of writes) state = applyWrite(state, write, dot, gap);
  // A field written to a record that this copy does not have (a draft that outlived a restored backup) makes it live.
  if (state.erased === undefined && state.alive.length + state.deleted.length === 0) {
    state = { ...state, alive: [dot] };
  }
  return {
    kind: ref.kind,
    id: ref.id,
    record: writeState(state, ref.kind, rules, gap, found),
    place: placeOf(state),
  };
};

/** Whether a write can put its record under another that is erased: it makes the record, or says what it hangs on. */
const mayHang = (document: ProjectDocument, write: Write, rules: Rules): boolean =>
  rules.ownerFields(write.kind).length > 0 &&
  (rules.ownerFields(write.kind).includes(write.register) || findRecord(document, write) === undefined);

/**
 * Applies one edit under its dot: every register gets (current - seen) + own, and the clock is raised. What hangs on
 * something erased is erased. Records not named keep their identity. Throws a RangeError for names that can't be.
 */
export const applyEdit = (
  document: ProjectDocument,
  edit: Edit,
  dot: Dot,
  rules: Rules,
): { readonly document: ProjectDocument; readonly touched: readonly Ref[] } => {
  const placed: Placed[] = [];
  for (const writes of byRecord(edit.writes)) {
    const [first] = writes;
    if (first) placed.push(applyGroup(document, { kind: first.kind, id: first.id }, writes, dot, rules));
  }
  const after = placeRecords(document, placed, { clock: raise(document.clock, dot) });
  const touched = placed.map(({ kind, id }) => ({ kind, id }));
  const changed = edit.writes.filter((write) => isErasure(write) || mayHang(document, write, rules));
  if (changed.length === 0) return { document: after, touched };
  const cascade = cascadeErasures(after, rules, { changed });
  return { document: cascade.document, touched: [...touched, ...cascade.erased] };
};
