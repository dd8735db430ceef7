import type { Fields, Value } from '../model/document.ts';
import type { Dot, KindName, RecordId, RegisterName } from '../model/id-types.ts';
import { recordKey } from '../model/record-key.ts';
import { ALIVE, DELETED, ERASED } from '../model/stamps.ts';

/** What a person does, in plain words. `prepareEdit` adds what they had seen while doing it. */
export type Change =
  /** A new record; where its id lies in the trash, it is restored and set. */
  | { readonly op: 'add'; readonly kind: KindName; readonly id: RecordId; readonly fields: Fields }
  /** Writes one or more fields; `null` clears one. */
  | { readonly op: 'set'; readonly kind: KindName; readonly id: RecordId; readonly fields: Fields }
  | { readonly op: 'delete'; readonly kind: KindName; readonly id: RecordId }
  /** Brings back from the trash; of a live record that somebody else deleted, says that it stays. */
  | { readonly op: 'restore'; readonly kind: KindName; readonly id: RecordId }
  /** For good: beats every value in any merge. */
  | { readonly op: 'erase'; readonly kind: KindName; readonly id: RecordId };

/**
 * One write to one register with the dots it replaces. `register` is a field name, `+` alive, `-` deleted, `x`
 * erased.
 */
export interface Write {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly register: RegisterName;
  /** Present on fields. */
  readonly value?: Value;
  readonly seen: readonly Dot[];
}

/**
 * Writes that are made together under one dot: per register its value and the dots the person had seen. Kept in
 * journals.
 */
export interface Edit {
  readonly writes: readonly Write[];
}

/** The field values that an edit writes, by `recordKey`: an import writes thousands of records at once. */
export function writtenFields(
  writes: readonly Write[],
): ReadonlyMap<string, { readonly [field: string]: Value }> {
  const fieldsByRecord = new Map<string, { [field: string]: Value }>();
  for (const write of writes) {
    if (write.value === undefined) continue;
    const fields = fieldsByRecord.get(recordKey(write)) ?? {};
    fields[write.register] = write.value;
    fieldsByRecord.set(recordKey(write), fields);
  }
  return fieldsByRecord;
}

/** Whether two writes are to the same register of one record. */
export function isSameRegister(one: Write, other: Write): boolean {
  return one.kind === other.kind && one.id === other.id && one.register === other.register;
}

/** True for a write that says whether a record exists: `+`, `-` or `x` without a value. A field may be called `x`. */
export function isExistenceWrite(write: Write): boolean {
  return write.value === undefined && [ALIVE, DELETED, ERASED].includes(write.register);
}

/** True for a write that erases its record for good. A field may be called `x`, but then it has a value. */
export function isErasureWrite(write: Write): boolean {
  return write.register === ERASED && write.value === undefined;
}
