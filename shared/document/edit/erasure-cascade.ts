/**
 * Erasure cascade: the dependants of a record (links, placements, points, amendments) are erased for good with it, in
 * every copy the same, also where one arrives after the erasure. Every document that an edit, a merge or the file
 * reader makes has been through it.
 *
 * The dot of such an erasure has to be the same whatever came first, and an erased record no longer says what it hung
 * on. So it is the newest of three: a dot under which somebody erased the record itself; the dots of those owners
 * that its id is derived from, which it names for ever; and nobody's dot where only its fields named the owner.
 * Owners are named once, when the record is made: an owner that somebody exchanged for another is not followed back.
 */

import type { ProjectDocument, RecordRef, Tables } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import { newerDot, UNKNOWN_DOT } from '../model/dots.ts';
import { erasuresIn } from '../model/erasures.ts';
import { findStored } from '../model/find-shown.ts';
import { getOwn } from '../model/get-own.ts';
import type { Dot, FieldName, KindName, RecordId } from '../model/id-types.ts';
import { isJsonObject } from '../model/json-values.ts';
import { findRecord, type LocatedRecord, putRecords } from '../model/record-tables.ts';
import { erasureDotOf } from '../model/stamps.ts';
import { recordNamedBy } from '../model/unreadable.ts';

type RecordFields = { readonly [field: string]: unknown };

/** Dot of the erasure of the record with this id, of whichever kind; undefined where it is not erased. */
type FindErasure = (id: RecordId) => Dot | undefined;

/** Every value that this copy holds of a field. */
const allValuesOf = (record: RecordFields, field: FieldName): readonly unknown[] => {
  const others = getOwn(record['!'] as RecordFields | undefined, field);
  const shown = Object.hasOwn(record, field) ? [record[field]] : [];
  return isJsonObject(others) ? [...shown, ...Object.values(others)] : shown;
};

/** Ids of a record's owners, with which it is erased, as far as this copy knows; `record` may be its fields alone. */
export function ownerIdsOf(ref: RecordRef, record: RecordFields, rules: DocumentRules): readonly string[] {
  const named = rules.ownerFields(ref.kind).flatMap((field) => allValuesOf(record, field));
  const ids = named.filter((value): value is string => typeof value === 'string');
  return [...rules.ownerIdsInId(ref.kind, ref.id), ...ids];
}

type ErasuresById = ReadonlyMap<string, Dot>;

const noErasures: ErasuresById = new Map();

/** Looks erasures up by id; undefined where nothing is erased, which is most projects. */
function createErasureFinder(
  { trash }: ProjectDocument,
  erasedElsewhere: ErasuresById,
): FindErasure | undefined {
  const tables = [...Object.values(trash).map(erasuresIn), erasedElsewhere].filter(({ size }) => size > 0);
  if (tables.length === 0) return undefined;
  return (id) => {
    for (const erasures of tables) {
      const dot = erasures.get(id);
      if (dot !== undefined) return dot;
    }
    return undefined;
  };
}

const inheritedErasure = (
  ref: RecordRef,
  record: RecordFields,
  rules: DocumentRules,
  erasureOf: FindErasure,
): Dot | undefined => {
  const fromId = rules.ownerIdsInId(ref.kind, ref.id).map(erasureOf).reduce(newerDot, undefined);
  if (fromId !== undefined) return fromId;
  return ownerIdsOf(ref, record, rules).some((id) => erasureOf(id) !== undefined) ? UNKNOWN_DOT : undefined;
};

/** The record with the erasure that it inherits from its owners; empty where it inherits none, or has it already. */
const cascadeTo = (
  document: ProjectDocument,
  ref: RecordRef,
  rules: DocumentRules,
  erasureOf: FindErasure,
): readonly LocatedRecord[] => {
  const found = findRecord(document, ref);
  if (found === undefined) return [];
  const inherited = inheritedErasure(ref, found.record, rules, erasureOf);
  const ownErasure = erasureDotOf(found.record);
  const dot = newerDot(ownErasure, inherited);
  if (inherited === undefined || dot === undefined || dot === ownErasure) return [];
  return [{ kind: ref.kind, id: ref.id, record: { '~': { x: dot } }, location: 'trash' }];
};

const hasOwners = (kind: KindName, rules: DocumentRules): boolean => rules.ownerFields(kind).length > 0;

const ownedRefsIn = (tables: Tables, rules: DocumentRules): readonly RecordRef[] =>
  Object.entries(tables).flatMap(([kind, table]) =>
    hasOwners(kind, rules) ? Object.keys(table).map((id) => ({ kind, id })) : [],
  );

/** Every record, live or in the trash, of a kind that has owners. */
const dependantRefs = ({ records, trash }: ProjectDocument, rules: DocumentRules): readonly RecordRef[] => [
  ...ownedRefsIn(records, rules),
  ...ownedRefsIn(trash, rules),
];

/** The records that an edit or a merge may have put under an erasure: those it changed, or all where it erased one. */
const candidatesOf = (
  document: ProjectDocument,
  changed: readonly RecordRef[] | undefined,
  rules: DocumentRules,
) => {
  const isErased = (ref: RecordRef): boolean => {
    const found = findRecord(document, ref);
    return found !== undefined && erasureDotOf(found.record) !== undefined;
  };
  if (changed === undefined || changed.some(isErased)) return dependantRefs(document, rules);
  return changed.filter(({ kind }) => hasOwners(kind, rules));
};

/** Top-level keys without the unreadable parts of erased records and of their dependants. */
function filterUnreadable(
  extra: ProjectDocument['extra'],
  rules: DocumentRules,
  erasureOf: FindErasure,
): ProjectDocument['extra'] {
  const unreadable = getOwn(extra, 'unreadable');
  if (!isJsonObject(unreadable)) return extra;
  const isOfErased = ([name, value]: [string, unknown]): boolean => {
    const ref = recordNamedBy(name);
    if (ref === undefined) return false;
    const owners = ownerIdsOf(ref, isJsonObject(value) ? value : {}, rules);
    return [ref.id, ...owners].some((id) => erasureOf(id) !== undefined);
  };
  const entries = Object.entries(unreadable);
  const kept = entries.filter((entry) => !isOfErased(entry));
  return kept.length === entries.length ? extra : { ...extra, unreadable: Object.fromEntries(kept) };
}

/**
 * Top-level keys without what could not be read of a record that is erased in the document, or that hangs on such a
 * one.
 */
export function dropErasedUnreadable(
  extra: ProjectDocument['extra'],
  document: ProjectDocument,
  rules: DocumentRules,
): ProjectDocument['extra'] {
  const erasureOf = createErasureFinder(document, noErasures);
  return erasureOf === undefined ? extra : filterUnreadable(extra, rules, erasureOf);
}

/** A document without dependants of erased records, and the records that the cascade erased. */
export interface CascadeResult {
  readonly document: ProjectDocument;
  readonly erased: readonly RecordRef[];
}

/** What narrows or widens an erasure cascade. */
export interface CascadeOptions {
  /** The records that are new or changed since the last cascade; without it every record is looked at. */
  readonly changed?: readonly RecordRef[];
  /** Dots of records that are erased in another copy, by id: this copy may hold their dependants and not them. */
  readonly erasedElsewhere?: ErasuresById;
}

/** Erases the dependants of erased records, and theirs in turn. The document itself where it has none. */
export function cascadeErasures(
  document: ProjectDocument,
  rules: DocumentRules,
  { changed, erasedElsewhere = noErasures }: CascadeOptions = {},
): CascadeResult {
  const erased: RecordRef[] = [];
  let current = document;
  let candidates: readonly RecordRef[] | undefined;
  for (;;) {
    const erasureOf = createErasureFinder(current, erasedElsewhere);
    if (erasureOf === undefined) return { document: current, erased };
    candidates ??= candidatesOf(document, changed, rules);
    const located = candidates.flatMap((ref) => cascadeTo(current, ref, rules, erasureOf));
    if (located.length === 0) {
      const extra = filterUnreadable(current.extra, rules, erasureOf);
      return { document: extra === current.extra ? current : { ...current, extra }, erased };
    }
    erased.push(...located.map(({ kind, id }) => ({ kind, id })));
    current = putRecords(current, located);
    candidates = dependantRefs(current, rules);
  }
}

/**
 * These records, named by the kind of their table or the one that they are shown as, and all their dependants, as an
 * erasure now would take them, named as the file keeps them; without absent and erased ones.
 */
export function refsErasedWith(
  document: ProjectDocument,
  refs: readonly RecordRef[],
  rules: DocumentRules,
): readonly RecordRef[] {
  const toErase = refs.flatMap((ref) => {
    const found = findStored(document, ref);
    return found !== undefined && erasureDotOf(found.record) === undefined ? [found] : [];
  });
  if (toErase.length === 0) return [];
  const located = toErase.map(
    ({ kind, id }): LocatedRecord => ({ kind, id, record: { '~': { x: UNKNOWN_DOT } }, location: 'trash' }),
  );
  const { erased } = cascadeErasures(putRecords(document, located), rules, { changed: toErase });
  return [...toErase.map(({ kind, id }) => ({ kind, id })), ...erased];
}
