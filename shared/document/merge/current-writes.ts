import { counterIn } from '../model/clock.ts';
import type { ProjectDocument, RecordRef, Value } from '../model/document.ts';
import { replicaOf } from '../model/dots.ts';
import type { Dot, RegisterName, ReplicaId } from '../model/id-types.ts';
import { isJsonObject } from '../model/json-values.ts';
import { decodeRecord } from '../model/record-state.ts';
import { ALIVE, DELETED } from '../model/stamps.ts';
import { documentUnseenOf } from '../model/unseen-writes.ts';

/** One write that a document still holds: of a field with its value, or of the existence (`+`, `-`) without one. */
export interface CurrentWrite extends RecordRef {
  readonly register: RegisterName;
  readonly dot: Dot;
  /** Undefined for an existence write, and for a field that the document withholds. */
  readonly value: Value | undefined;
}

/** True for the registers without a value, `+` and `-`: whether the record exists. */
export function isExistenceRegister(register: RegisterName): boolean {
  return register === ALIVE || register === DELETED;
}

const stampDots = (stamp: unknown): readonly unknown[] =>
  isJsonObject(stamp) ? Object.values(stamp).flat() : [stamp];

/** The writes by these replicas that a document still holds. Erasures are left out: nothing replaces them. */
export function currentWritesOf(
  document: ProjectDocument,
  replicas: ReadonlySet<ReplicaId>,
): readonly CurrentWrite[] {
  if (![...replicas].some((replica) => counterIn(document.clock, replica) > 0)) return [];
  const isOurDot = (dot: unknown): dot is Dot => typeof dot === 'string' && replicas.has(replicaOf(dot));
  const found: CurrentWrite[] = [];
  for (const tables of [document.records, document.trash])
    for (const [kind, table] of Object.entries(tables))
      for (const [id, record] of Object.entries(table)) {
        if (!stampDots(record['~']).some(isOurDot)) continue;
        const { fields, alive, deleted } = decodeRecord(record, documentUnseenOf(document));
        const add = (
          register: RegisterName,
          dots: readonly Dot[],
          read: (dot: Dot) => CurrentWrite['value'],
        ) => {
          for (const dot of dots)
            if (isOurDot(dot)) found.push({ kind, id, register, dot, value: read(dot) });
        };
        for (const [name, { dots, values }] of fields) add(name, dots, (dot) => values.get(dot));
        add(ALIVE, alive, () => undefined);
        add(DELETED, deleted, () => undefined);
      }
  return found;
}
