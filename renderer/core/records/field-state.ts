import type { StoredRecord, Value } from '../../../shared/document/model/document.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';

/** One other value of a clash and the write it came from. */
export interface ClashingValue {
  readonly dot: Dot;
  readonly value: Value;
}

/** The state of one field of a stored record, for its control. */
export interface FieldState {
  /** `null` where cleared or never written. */
  readonly value: Value;
  /** Whether this copy withholds the value: the sender has it, this copy does not. */
  readonly isWithheld: boolean;
  /** The other values of a clash; empty where all agree. */
  readonly others: readonly ClashingValue[];
}

/** Reads one field of a record as stored. */
export function fieldStateOf(stored: StoredRecord, field: string): FieldState {
  const isWithheld = stored['?'] === '*' || (stored['?']?.includes(field) ?? false);
  const others = Object.entries(stored['!']?.[field] ?? {}).map(([dot, value]) => ({ dot, value }));
  return { value: (stored[field] ?? null) as Value, isWithheld, others };
}

const asDots = (stamp: Dot | readonly Dot[] | undefined): readonly Dot[] =>
  stamp === undefined ? [] : typeof stamp === 'string' ? [stamp] : stamp;

/** The dots of one register; `+` is the newest edit of the whole record. */
export function dotsOf(stored: StoredRecord, register: string): readonly Dot[] {
  const stamp = stored['~'];
  return typeof stamp === 'string' ? [stamp] : asDots(stamp[register] ?? stamp['*']);
}
