/**
 * What hangs on a record (links, places, points, amendments) is erased for good with it: in every copy the same, and
 * also where it arrives after the erasure. Every document that an edit, a merge or the reader makes is so.
 *
 * The dot of such an erasure has to be the same whatever came first, and an erased record no longer says what it hung
 * on. So it is the newest of three: a dot under which somebody erased the record itself; the dots of those owners that
 * its id is derived from, which it names for ever; and nobody's dot where only its fields named the owner. Owners are
 * named once, when the record is made: an owner that somebody exchanged for another is not followed back.
 */
import type { Dot, ProjectDocument, Ref, Tables } from './document.ts';
import { NOBODY, newestFirst } from './dots.ts';
import { erasuresIn } from './erasures.ts';
import { own } from './names.ts';
import type { Rules } from './rules.ts';
import { recordIn } from './set-aside.ts';
import { erasedBy } from './stamps.ts';
import { findRecord, type Placed, placeRecords } from './tables.ts';
import { isTable } from './values.ts';

type Owned = { readonly [field: string]: unknown };

/** Dot of the erasure of the record with this id, of whichever kind; undefined where it is not erased. */
type ErasureOf = (id: string) => Dot | undefined;

const newest = (a: Dot | undefined, b: Dot | undefined): Dot | undefined =>
  a === undefined || b === undefined ? (a ?? b) : newestFirst(a, b) <= 0 ? a : b;

/** Every value that this copy holds of a field. */
const valuesIn = (record: Owned, field: string): readonly unknown[] => {
  const others = own(record['!'] as Owned | undefined, field);
  const shown = Object.hasOwn(record, field) ? [record[field]] : [];
  return isTable(others) ? [...shown, ...Object.values(others)] : shown;
};

/** Ids of the records that this one hangs on, as far as this copy knows; `record` may be its fields alone. */
export function ownersOf(ref: Ref, record: Owned, rules: Rules): readonly string[] {
  const named = rules.ownerFields(ref.kind).flatMap((field) => valuesIn(record, field));
  const ids = named.filter((value): value is string => typeof value === 'string');
  return [...rules.ownersInId(ref.kind, ref.id), ...ids];
}

type Erasures = ReadonlyMap<string, Dot>;

const nothing: Erasures = new Map();

/** Looks erasures up by id; undefined where nothing is erased, which is most projects. */
function erasureFinder({ trash }: ProjectDocument, elsewhere: Erasures): ErasureOf | undefined {
  const tables = [...Object.values(trash).map(erasuresIn), elsewhere].filter(({ size }) => size > 0);
  if (tables.length === 0) return undefined;
  return (id) => {
    for (const erasures of tables) {
      const dot = erasures.get(id);
      if (dot !== undefined) return dot;
    }
    return undefined;
  };
}

const inheritedDot = (ref: Ref, record: Owned, rules: Rules, erasureOf: ErasureOf): Dot | undefined => {
  const fromId = rules.ownersInId(ref.kind, ref.id).map(erasureOf).reduce(newest, undefined);
  if (fromId !== undefined) return fromId;
  return ownersOf(ref, record, rules).some((id) => erasureOf(id) !== undefined) ? NOBODY : undefined;
};

/** A record as an erasure above it leaves it; nothing where there is none, or it says so already. */
const cascaded = (
  document: ProjectDocument,
  ref: Ref,
  rules: Rules,
  erasureOf: ErasureOf,
): readonly Placed[] => {
  const found = findRecord(document, ref);
  if (found === undefined) return [];
  const inherited = inheritedDot(ref, found.record, rules, erasureOf);
  const before = erasedBy(found.record);
  const dot = newest(before, inherited);
  if (inherited === undefined || dot === undefined || dot === before) return [];
  return [{ kind: ref.kind, id: ref.id, record: { '~': { x: dot } }, place: 'trash' }];
};

const hasOwners = (kind: string, rules: Rules): boolean => rules.ownerFields(kind).length > 0;

const refsIn = (tables: Tables, rules: Rules): readonly Ref[] =>
  Object.entries(tables).flatMap(([kind, table]) =>
    hasOwners(kind, rules) ? Object.keys(table).map((id) => ({ kind, id })) : [],
  );

/** Every record, live or in the trash, of a kind that hangs on others. */
const dependants = ({ records, trash }: ProjectDocument, rules: Rules): readonly Ref[] => [
  ...refsIn(records, rules),
  ...refsIn(trash, rules),
];

/** Which records an edit or a merge may have put under an erasure: itself alone, unless it brought one. */
const candidatesOf = (document: ProjectDocument, changed: readonly Ref[] | undefined, rules: Rules) => {
  const isErased = (ref: Ref): boolean => {
    const found = findRecord(document, ref);
    return found !== undefined && erasedBy(found.record) !== undefined;
  };
  if (changed === undefined || changed.some(isErased)) return dependants(document, rules);
  return changed.filter(({ kind }) => hasOwners(kind, rules));
};

/** What could not be read of an erased record, or of one that hangs on it, goes too. */
function withoutUnreadable(
  extra: ProjectDocument['extra'],
  rules: Rules,
  erasureOf: ErasureOf,
): ProjectDocument['extra'] {
  const unreadable = own(extra, 'unreadable');
  if (!isTable(unreadable)) return extra;
  const isGone = ([name, value]: [string, unknown]): boolean => {
    const ref = recordIn(name);
    if (ref === undefined) return false;
    const owners = ownersOf(ref, isTable(value) ? value : {}, rules);
    return [ref.id, ...owners].some((id) => erasureOf(id) !== undefined);
  };
  const entries = Object.entries(unreadable);
  const kept = entries.filter((entry) => !isGone(entry));
  return kept.length === entries.length ? extra : { ...extra, unreadable: Object.fromEntries(kept) };
}

/** Top-level keys without what could not be read of a record that is erased in the document, or that hangs on such a one. */
export function withoutErasedAside(
  extra: ProjectDocument['extra'],
  document: ProjectDocument,
  rules: Rules,
): ProjectDocument['extra'] {
  const erasureOf = erasureFinder(document, nothing);
  return erasureOf === undefined ? extra : withoutUnreadable(extra, rules, erasureOf);
}

/** A document in which all is erased that hangs on something erased, and what was erased by that. */
export interface Cascaded {
  readonly document: ProjectDocument;
  readonly erased: readonly Ref[];
}

export interface CascadeOptions {
  /** The records that are new or another since the document was last so; without it every record is looked at. */
  readonly changed?: readonly Ref[];
  /** Records that are erased in another copy, by id: this one may hold what hangs on them and not them. */
  readonly elsewhere?: Erasures;
}

/** Erases what hangs on erased records, and what hangs on that. The document itself where nothing is to be done. */
export function cascadeErasures(
  document: ProjectDocument,
  rules: Rules,
  { changed, elsewhere = nothing }: CascadeOptions = {},
): Cascaded {
  const erased: Ref[] = [];
  let current = document;
  let candidates: readonly Ref[] | undefined;
  for (;;) {
    const erasureOf = erasureFinder(current, elsewhere);
    if (erasureOf === undefined) return { document: current, erased };
    candidates ??= candidatesOf(document, changed, rules);
    const placed = candidates.flatMap((ref) => cascaded(current, ref, rules, erasureOf));
    if (placed.length === 0) {
      const extra = withoutUnreadable(current.extra, rules, erasureOf);
      return { document: extra === current.extra ? current : { ...current, extra }, erased };
    }
    erased.push(...placed.map(({ kind, id }) => ({ kind, id })));
    current = placeRecords(current, placed);
    candidates = dependants(current, rules);
  }
}

/** These records and all that goes with them when they are erased now; without those that are not there, or erased already. */
export function erasedWith(document: ProjectDocument, refs: readonly Ref[], rules: Rules): readonly Ref[] {
  const going = refs.filter((ref) => {
    const found = findRecord(document, ref);
    return found !== undefined && erasedBy(found.record) === undefined;
  });
  if (going.length === 0) return [];
  const placed = going.map(
    ({ kind, id }): Placed => ({ kind, id, record: { '~': { x: NOBODY } }, place: 'trash' }),
  );
  const { erased } = cascadeErasures(placeRecords(document, placed), rules, { changed: going });
  return [...going.map(({ kind, id }) => ({ kind, id })), ...erased];
}
