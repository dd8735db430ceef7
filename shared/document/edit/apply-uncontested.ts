import type { StoredRecord, Value } from '../model/document.ts';
import type { Dot, RegisterName } from '../model/id-types.ts';
import { isValidName } from '../model/is-valid-id.ts';
import { ALIVE, DELETED, encodeStamp, isMetaKey } from '../model/stamps.ts';
import type { Write } from './edit.ts';

/** The one dot of each register of a record; undefined where its stamp says more than that. */
function singleDotStamp(record: StoredRecord): ReadonlyMap<string, Dot> | Dot | undefined {
  const stamp = record['~'];
  if (typeof stamp === 'string') return stamp;
  if (!Object.hasOwn(stamp, '*') || Object.hasOwn(stamp, DELETED)) return undefined;
  const dots = new Map<string, Dot>();
  for (const register of Object.keys(stamp)) {
    const dot = stamp[register];
    const hasValue = register === '*' || register === ALIVE || Object.hasOwn(record, register);
    if (typeof dot !== 'string' || !hasValue) return undefined;
    dots.set(register, dot);
  }
  return dots;
}

/**
 * The record after writes that have seen all of its dots, in the form that `encodeRecord` gives it; undefined where a
 * register is concurrent, deleted or withheld, for which `applyEdit` decodes the whole record. A fast path: moving ten
 * thousand cards writes ten thousand such records.
 */
export function applyUncontested(
  record: StoredRecord,
  writes: readonly Write[],
  dot: Dot,
): StoredRecord | undefined {
  if (record['!'] !== undefined || record['?'] !== undefined || record['^'] !== undefined) return undefined;
  const stamp = singleDotStamp(record);
  if (stamp === undefined) return undefined;
  const defaultDot = typeof stamp === 'string' ? stamp : stamp.get('*');
  const dotOf = (register: RegisterName): Dot =>
    (typeof stamp === 'string' ? stamp : (stamp.get(register) ?? defaultDot)) ?? '';
  const values = new Map<string, Value>();
  for (const { register, value, seen } of writes) {
    if (isMetaKey(register) || (value === undefined && register !== ALIVE)) return undefined;
    const isPresent = register === ALIVE || Object.hasOwn(record, register);
    if (isPresent ? !seen.includes(dotOf(register)) : !isValidName(register)) return undefined;
    if (value !== undefined) values.set(register, value);
  }
  return encodeUncontested(
    record,
    values,
    writes.some(({ register }) => register === ALIVE),
    dotOf,
    dot,
  );
}

function encodeUncontested(
  record: StoredRecord,
  values: ReadonlyMap<string, Value>,
  isRefreshed: boolean,
  dotOf: (register: RegisterName) => Dot,
  dot: Dot,
): StoredRecord {
  const next: { [key: string]: unknown } = {};
  const registers = new Map<string, readonly Dot[]>();
  const ownDots = [dot];
  const setField = (name: string, value: unknown, dots: readonly Dot[]): void => {
    next[name] = value;
    registers.set(name, dots);
  };
  for (const name of Object.keys(record)) {
    if (isMetaKey(name)) continue;
    const isWritten = values.has(name);
    setField(name, isWritten ? values.get(name) : record[name], isWritten ? ownDots : [dotOf(name)]);
  }
  for (const [name, value] of values) if (!registers.has(name)) setField(name, value, ownDots);
  registers.set(ALIVE, isRefreshed ? ownDots : [dotOf(ALIVE)]);
  next['~'] = encodeStamp(registers);
  return next as StoredRecord;
}
