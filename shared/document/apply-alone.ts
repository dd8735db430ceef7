import type { Dot, StoredRecord, Value } from './document.ts';
import type { Write } from './edit.ts';
import { isName } from './names.ts';
import { ALIVE, DELETED, encode, isMeta } from './stamps.ts';

/** The one dot of each register of a record; undefined where its stamp says more than that. */
function stampOfEach(record: StoredRecord): ReadonlyMap<string, Dot> | Dot | undefined {
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
 * The record after writes that have seen all there was, in the form that `writeState` gives it; undefined where anything
 * stands beside anything (others' words, a delete, what is withheld): then the whole rule has to be asked. Moving ten
 * thousand cards is ten thousand such records.
 */
export function applyAlone(
  record: StoredRecord,
  writes: readonly Write[],
  dot: Dot,
): StoredRecord | undefined {
  if (record['!'] !== undefined || record['?'] !== undefined || record['^'] !== undefined) return undefined;
  const stamp = stampOfEach(record);
  if (stamp === undefined) return undefined;
  const base = typeof stamp === 'string' ? stamp : stamp.get('*');
  const dotOf = (register: string): Dot =>
    (typeof stamp === 'string' ? stamp : (stamp.get(register) ?? base)) ?? '';
  const values = new Map<string, Value>();
  for (const { register, value, seen } of writes) {
    if (isMeta(register) || (value === undefined && register !== ALIVE)) return undefined;
    const isThere = register === ALIVE || Object.hasOwn(record, register);
    if (isThere ? !seen.includes(dotOf(register)) : !isName(register)) return undefined;
    if (value !== undefined) values.set(register, value);
  }
  return written(
    record,
    values,
    writes.some(({ register }) => register === ALIVE),
    dotOf,
    dot,
  );
}

function written(
  record: StoredRecord,
  values: ReadonlyMap<string, Value>,
  isRefreshed: boolean,
  dotOf: (register: string) => Dot,
  dot: Dot,
): StoredRecord {
  const next: { [key: string]: unknown } = {};
  const registers = new Map<string, readonly Dot[]>();
  const own = [dot];
  const put = (name: string, value: unknown, dots: readonly Dot[]): void => {
    next[name] = value;
    registers.set(name, dots);
  };
  for (const name of Object.keys(record)) {
    if (isMeta(name)) continue;
    const isWritten = values.has(name);
    put(name, isWritten ? values.get(name) : record[name], isWritten ? own : [dotOf(name)]);
  }
  for (const [name, value] of values) if (!registers.has(name)) put(name, value, own);
  registers.set(ALIVE, isRefreshed ? own : [dotOf(ALIVE)]);
  next['~'] = encode(registers);
  return next as StoredRecord;
}
