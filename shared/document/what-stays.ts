import type { Kind, Reader } from '../records/kind.ts';
import type { Gap, ProjectDocument, StoredRecord, Value } from './document.ts';
import { gapOf } from './gap.ts';
import { fieldMayGo, heldFields, type Kinds, kindMayGo, recordMayGo, valuesOf } from './may-leave.ts';

/** What the copy for a reader would not hold, for the person who chooses a copy. */
export interface Staying {
  /** Live cards whose own sensitivity keeps them here. */
  readonly cards: number;
  /** Live records of other kinds whose own sensitivity does. */
  readonly entries: number;
  /** Live records that go without some of their words, for want of a permission. */
  readonly held: number;
  /** Fields with something in them that never go to this reader, each once. */
  readonly fields: readonly { readonly kind: string; readonly field: string }[];
}

const isFilled = (value: Value | undefined): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const holds = (record: StoredRecord, gap: Gap) => (field: string) =>
  valuesOf(record, field, gap).some(isFilled);

const stayingOf = (kind: Kind, records: readonly StoredRecord[], reader: Reader, gap: Gap): Staying => {
  const going = records.filter((record) => recordMayGo(kind, record, reader, gap));
  const back = records.length - going.length;
  const own = Object.keys(kind.fields).filter((field) => !fieldMayGo(kind, field, reader));
  const fields = own.filter((field) => going.some((record) => holds(record, gap)(field)));
  return {
    cards: kind.card ? back : 0,
    entries: kind.card ? 0 : back,
    held: going.filter((record) => heldFields(kind, record, reader, gap).some(holds(record, gap))).length,
    fields: fields.map((field) => ({ kind: kind.name, field })),
  };
};

/** Counts what stays here when a copy goes to this reader. Kinds that never leave are not counted. */
export const whatStays = (document: ProjectDocument, reader: Reader, kinds: Kinds): Staying => {
  const found = Object.entries(document.records).flatMap(([name, table]) => {
    const kind = kinds.kindOf(name);
    return kindMayGo(kind, reader) ? [stayingOf(kind, Object.values(table), reader, gapOf(document))] : [];
  });
  const sum = (of: (one: Staying) => number): number => found.reduce((total, one) => total + of(one), 0);
  return {
    cards: sum(({ cards }) => cards),
    entries: sum(({ entries }) => entries),
    held: sum(({ held }) => held),
    fields: found.flatMap(({ fields }) => fields),
  };
};
