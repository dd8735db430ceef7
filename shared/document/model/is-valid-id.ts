import type { ReplicaId } from './id-types.ts';

/** Names that JavaScript itself gives a meaning: never a kind, an id or a field. */
const reservedNames: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** True for what may name a kind or a field: `[a-z][A-Za-z0-9]*`, at most 100 characters. */
export function isValidName(name: string): boolean {
  return name.length <= 100 && /^[a-z][A-Za-z0-9]*$/.test(name) && !reservedNames.has(name);
}

/** True for what may be a record's id: random, derived (parts joined by `_`), or a code such as `R-7KQ`. */
export function isValidId(id: string): boolean {
  return id.length <= 400 && /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(id) && !reservedNames.has(id);
}

/** True for what may be a replica's id: 1 to 32 letters and digits. */
export function isReplicaId(id: string): id is ReplicaId {
  return /^[A-Za-z0-9]{1,32}$/.test(id);
}
