import type { Value } from '../../../../shared/document/model/document.ts';
import type { Dot } from '../../../../shared/document/model/id-types.ts';

/** One write as the oracle sees it: no clocks, only which writes it replaced for whoever made it. */
export interface Logged {
  readonly number: number;
  readonly kind: string;
  readonly id: string;
  /** A field, or `life`. */
  readonly register: string;
  readonly what: 'field' | 'edit' | 'delete' | 'erase';
  readonly value: Value;
  readonly dot: Dot;
  readonly replaces: ReadonlySet<number>;
}

/** The writes of one record, register by register, as they came. */
export interface LoggedRecord {
  readonly kind: string;
  readonly id: string;
  readonly registers: Map<string, Logged[]>;
}

/** All writes that were ever made, in order and by record (`kind id`). */
export interface Log {
  readonly writes: Logged[];
  readonly records: Map<string, LoggedRecord>;
}

const none: readonly Logged[] = [];

/** The writes of one register. */
export function writesTo(log: Log, kind: string, id: string, register: string): readonly Logged[] {
  return log.records.get(`${kind} ${id}`)?.registers.get(register) ?? none;
}

/** Of a register's writes those that no known write has replaced. */
export function latest(writes: readonly Logged[], known: ReadonlySet<number>): Logged[] {
  const seen = writes.filter((write) => known.has(write.number));
  return seen.filter((write) => !seen.some((other) => other.replaces.has(write.number)));
}

/** Adds a write. */
export function enter(log: Log, write: Logged): void {
  log.writes.push(write);
  const key = `${write.kind} ${write.id}`;
  const record = log.records.get(key) ?? { kind: write.kind, id: write.id, registers: new Map() };
  log.records.set(key, record);
  const writes = record.registers.get(write.register);
  if (writes) writes.push(write);
  else record.registers.set(write.register, [write]);
}

/** The same log, to be added to by itself. */
export function copyLog(log: Log): Log {
  return {
    writes: [...log.writes],
    records: new Map(
      [...log.records].map(([key, record]) => [
        key,
        { ...record, registers: new Map([...record.registers].map(([name, writes]) => [name, [...writes]])) },
      ]),
    ),
  };
}
