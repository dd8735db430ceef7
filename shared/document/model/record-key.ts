import type { RecordRef } from './document.ts';
import type { RegisterName } from './id-types.ts';

/** One record's name as one text, for maps and sets in memory: `barrier b1`. */
export function recordKey({ kind, id }: RecordRef): string {
  return `${kind} ${id}`;
}

/** One register's name as one text, for maps and sets in memory: `barrier b1 title`. */
export function registerKey({ kind, id, register }: RecordRef & { readonly register: RegisterName }): string {
  return `${kind} ${id} ${register}`;
}

/** Each record that is named, once and without anything else that the entries say, in the order first named. */
export function uniqueRefs(refs: readonly RecordRef[]): readonly RecordRef[] {
  return [...new Map(refs.map(({ kind, id }) => [recordKey({ kind, id }), { kind, id }])).values()];
}
