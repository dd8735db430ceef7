/**
 * The project document: flat records by kind and id, each field a register whose value carries the
 * dot of the write that put it there. The same shape lives in memory and in the file.
 */

import type { Clock, Counters } from './clock.ts';
import type { Dot, FieldName, KindName, MapId, RecordId, ReplicaId } from './id-types.ts';

/** Anything JSON can say. A field holds one of these; `null` means "cleared". */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Who a session was: an organisation and a role, never a person's name. */
export interface ReplicaInfo {
  readonly org?: string;
  readonly role?: string;
  /** The day of its first edit, `YYYY-MM-DD`. */
  readonly on?: string;
  /** Goes on for a session under whose id another replica ran as well: what a clock says of that is not to be believed. */
  readonly twinOf?: ReplicaId;
}

/** Plain field values, as commands and forms use them. */
export type Fields = { readonly [field: string]: Value };

/** Dots of every register of a record: one dot for all, or per register. See project-file format. */
export type Stamp = Dot | { readonly [register: string]: Dot | readonly Dot[] };

/** What is missing from a copy's knowledge: of each session named, only writes up to this counter were seen. */
export type UnseenWrites = Counters;

/**
 * One record as stored: its fields, the stamp `~`, the other values of a clash `!`, what was withheld `?`.
 * `^` only stands in copies that came from a redacted one: registers about which this copy knows less than its clock
 * says, `*` for "what `gap` of the document says". See gap.ts.
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
  /** Only in redacted copies: what this copy does not know about everything that is absent from it. See gap.ts. */
  readonly gap?: UnseenWrites;
  readonly sessions: { readonly [replica: string]: ReplicaInfo };
  readonly records: Tables;
  readonly trash: Tables;
  /** Top-level keys that this version does not know; kept and written back. */
  readonly extra: { readonly [key: string]: unknown };
}

/** The format this version writes. */
export const FORMAT = 'alongside/1';
