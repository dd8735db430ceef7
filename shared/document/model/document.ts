/**
 * The project document: flat records by kind and id, each field a multi-value register whose values carry the dots of
 * the writes that put them there. The shape in memory is that of the file, and so are the names: `sessions` is the
 * file's word for replicas, `gap` for unseen writes.
 */

import type { Clock, Counters } from './clock.ts';
import type { Dot, FieldName, KindName, MapId, RecordId, ReplicaId } from './id-types.ts';

/** Anything JSON can say. A field holds one of these; `null` means "cleared". */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Who a replica was: an organisation and a role, never a person's name. An entry of the file's `sessions`. */
export interface ReplicaInfo {
  readonly org?: string;
  readonly role?: string;
  /** The day of its first edit, `YYYY-MM-DD`. */
  readonly on?: string;
  /** The replica that this one goes on for, since another ran under its id as well: see merge/replica.ts. */
  readonly twinOf?: ReplicaId;
}

/** Plain field values, as commands and forms use them. */
export type Fields = { readonly [field: string]: Value };

/** Dots of every register of a record: one dot for all, or per register. stamps.ts reads and writes them. */
export type Stamp = Dot | { readonly [register: string]: Dot | readonly Dot[] };

/**
 * Writes that a clock claims and this copy never held: of each replica named, only those up to this counter were
 * seen.
 */
export type UnseenWrites = Counters;

/**
 * One record as stored: its fields, the stamp `~`, the other values of a clash `!`, what was withheld `?`.
 * `^` only stands in copies that came from a redacted one: registers of which this copy has seen fewer writes than its
 * clock says, `*` for "those of the document's `gap`". See unseen-writes.ts.
 */
export interface StoredRecord {
  readonly [field: string]: unknown;
  readonly '~': Stamp;
  readonly '!'?: { readonly [field: string]: { readonly [dot: Dot]: Value } };
  readonly '?'?: readonly FieldName[] | '*';
  readonly '^'?: '*' | { readonly [register: string]: '*' | UnseenWrites };
}

/** A live record as screens use it: its id and plain values, without stamps. */
export type PlainRecord = {
  readonly id: RecordId;
  readonly fields: Fields;
  /** Fields that were written and that this copy does not hold, `*` for all; absent where it holds everything. */
  readonly withheld?: readonly FieldName[] | '*';
};

/** A live record of the kind `map`. */
export type MapRecord = PlainRecord & { readonly id: MapId };

/** Records of one kind by id. */
export type Table = { readonly [id: string]: StoredRecord };

/** All records by kind. */
export type Tables = { readonly [kind: string]: Table };

/** Names one record. */
export interface RecordRef {
  readonly kind: KindName;
  readonly id: RecordId;
}

/** A project in memory. Immutable: every edit makes a new one that shares all untouched records. */
export interface ProjectDocument {
  readonly format: string;
  readonly project: string;
  readonly clock: Clock;
  /** Only in redacted copies: the writes unseen of everything absent from this copy. See unseen-writes.ts. */
  readonly gap?: UnseenWrites;
  readonly sessions: { readonly [replica: string]: ReplicaInfo };
  readonly records: Tables;
  readonly trash: Tables;
  /** Top-level keys that this version does not know; kept and written back. */
  readonly extra: { readonly [key: string]: unknown };
}

/** The format this version writes. */
export const FORMAT = 'alongside/1';
