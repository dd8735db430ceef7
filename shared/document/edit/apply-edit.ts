import type { ProjectDocument, RecordRef, StoredRecord, UnseenWrites } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import { advanceClock, sortNewestFirst } from '../model/dots.ts';
import type { Dot } from '../model/id-types.ts';
import { isValidId, isValidName } from '../model/is-valid-id.ts';
import { createMembershipTest } from '../model/json-values.ts';
import {
  absentState,
  decodeRecord,
  encodeRecord,
  locationOf,
  type RecordState,
  type Register,
} from '../model/record-state.ts';
import { findRecord, type LocatedRecord, putRecords } from '../model/record-tables.ts';
import { ALIVE, DELETED } from '../model/stamps.ts';
import { documentUnseenOf, nothingUnseen } from '../model/unseen-writes.ts';
import { applyUncontested } from './apply-uncontested.ts';
import type { Edit, Write } from './edit.ts';
import { isErasureWrite } from './edit.ts';
import { cascadeErasures } from './erasure-cascade.ts';

const without = (dots: readonly Dot[], seen: readonly Dot[]): Dot[] => {
  const isSeen = createMembershipTest(seen);
  return dots.filter((dot) => !isSeen(dot));
};

/** The one rule of editing: new dots = (current - seen) + own. */
const replaceSeen = (dots: readonly Dot[], seen: readonly Dot[], editDot: Dot): readonly Dot[] =>
  sortNewestFirst([...without(dots, [...seen, editDot]), editDot]);

/** A record while its writes are applied: an edit may write thousands of its fields. */
interface MutableRecordState extends RecordState {
  readonly fields: Map<string, Register>;
}

const mutableStateOf = (state: RecordState): MutableRecordState => ({
  ...state,
  fields: new Map(state.fields),
});

const applyExistenceWrite = (state: MutableRecordState, write: Write, dot: Dot): MutableRecordState =>
  write.register === ALIVE
    ? {
        ...state,
        alive: replaceSeen(state.alive, write.seen, dot),
        deleted: without(state.deleted, write.seen),
      }
    : {
        ...state,
        alive: without(state.alive, write.seen),
        deleted: replaceSeen(state.deleted, write.seen, dot),
      };

const applyFieldWrite = (
  state: MutableRecordState,
  write: Write,
  dot: Dot,
  documentUnseen: UnseenWrites,
): MutableRecordState => {
  const before: Register = state.fields.get(write.register) ?? {
    dots: [],
    values: new Map(),
    unseen: documentUnseen,
  };
  const dots = replaceSeen(before.dots, write.seen, dot);
  const isKept = createMembershipTest(dots);
  const values = new Map([...before.values].filter(([known]) => isKept(known)));
  values.set(dot, write.value ?? null);
  state.fields.set(write.register, { ...before, dots, values });
  return state;
};

const applyWrite = (
  state: MutableRecordState,
  write: Write,
  dot: Dot,
  documentUnseen: UnseenWrites,
): MutableRecordState => {
  if (state.erased !== undefined) return state;
  if (isErasureWrite(write)) return mutableStateOf({ ...absentState(documentUnseen), erased: dot });
  if (write.register === ALIVE || write.register === DELETED) return applyExistenceWrite(state, write, dot);
  if (!isValidName(write.register)) throw new RangeError(`"${write.register}" can't name a field.`);
  return applyFieldWrite(state, write, dot, documentUnseen);
};

/**
 * The writes of each record, in the order in which records are first named: of ten thousand, without a key of text
 * each.
 */
const groupByRecord = (writes: readonly Write[]): readonly (readonly Write[])[] => {
  const groups: Write[][] = [];
  const kinds = new Map<string, Map<string, Write[]>>();
  for (const write of writes) {
    if (!isValidName(write.kind) || !isValidId(write.id))
      throw new RangeError(`"${write.id}" can't name a record.`);
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

const applyRecordWrites = (
  document: ProjectDocument,
  ref: RecordRef,
  writes: readonly Write[],
  dot: Dot,
  rules: DocumentRules,
): LocatedRecord => {
  const unseen = documentUnseenOf(document);
  const found: StoredRecord | undefined = findRecord(document, ref)?.record;
  const uncontested = found && unseen === nothingUnseen ? applyUncontested(found, writes, dot) : undefined;
  if (uncontested) return { kind: ref.kind, id: ref.id, record: uncontested, location: 'live' };
  let state = mutableStateOf(found ? decodeRecord(found, unseen) : absentState(unseen));
  for (const write of writes) state = applyWrite(state, write, dot, unseen);
  // A field written to a record that this copy does not have (a draft that outlived a restored backup) makes it live.
  if (state.erased === undefined && state.alive.length + state.deleted.length === 0) {
    state = { ...state, alive: [dot] };
  }
  return {
    kind: ref.kind,
    id: ref.id,
    record: encodeRecord(state, ref.kind, rules, unseen, found),
    location: locationOf(state),
  };
};

/** Whether a write can give its record an erased owner: it makes the record, or writes one of its owner fields. */
const mayGainOwner = (document: ProjectDocument, write: Write, rules: DocumentRules): boolean =>
  rules.ownerFields(write.kind).length > 0 &&
  (rules.ownerFields(write.kind).includes(write.register) || findRecord(document, write) === undefined);

/**
 * Applies one edit under its dot: every register gets (current - seen) + own, and the clock is raised. Dependants of
 * erased records are erased. Records not named keep their identity.
 * @throws RangeError for a kind, id or field that no record can have
 */
export function applyEdit(
  document: ProjectDocument,
  edit: Edit,
  dot: Dot,
  rules: DocumentRules,
): { readonly document: ProjectDocument; readonly touched: readonly RecordRef[] } {
  const located: LocatedRecord[] = [];
  for (const writes of groupByRecord(edit.writes)) {
    const [first] = writes;
    if (first)
      located.push(applyRecordWrites(document, { kind: first.kind, id: first.id }, writes, dot, rules));
  }
  const after = putRecords(document, located, { clock: advanceClock(document.clock, dot) });
  const touched = located.map(({ kind, id }) => ({ kind, id }));
  const changed = edit.writes.filter(
    (write) => isErasureWrite(write) || mayGainOwner(document, write, rules),
  );
  if (changed.length === 0) return { document: after, touched };
  const cascade = cascadeErasures(after, rules, { changed });
  return { document: cascade.document, touched: [...touched, ...cascade.erased] };
}
