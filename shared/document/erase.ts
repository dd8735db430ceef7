import type { Dot, ProjectDocument, Ref } from './document.ts';
import type { Edit, Write } from './edit.ts';
import { ERASED, erasedBy } from './stamps.ts';
import { findRecord, type Placed, placeRecords } from './tables.ts';

/** An erasure has no value; a field may be called `x`. */
export const isErasure = (write: Write): boolean => write.register === ERASED && write.value === undefined;

/** A record that was erased for good, and the edit that did it. */
export interface Erased extends Ref {
  readonly dot: Dot;
}

/** All that this copy knows to be erased. */
export const erasedIn = (document: ProjectDocument): readonly Erased[] =>
  Object.entries(document.trash).flatMap(([kind, table]) =>
    Object.entries(table).flatMap(([id, record]) => {
      const dot = erasedBy(record);
      return dot === undefined ? [] : [{ kind, id, dot }];
    }),
  );

const isRecordObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the reader could not read of an erased record goes with it. */
export const forgetUnreadable = (
  extra: ProjectDocument['extra'],
  refs: readonly Ref[],
): ProjectDocument['extra'] => {
  if (refs.length === 0 || !Object.hasOwn(extra, 'unreadable') || !isRecordObject(extra.unreadable))
    return extra;
  const endings = refs.map(({ kind, id }) => ` ${kind} ${id}`);
  const kept = Object.entries(extra.unreadable).filter(
    ([key]) => !endings.some((ending) => key.endsWith(ending)),
  );
  return { ...extra, unreadable: Object.fromEntries(kept) };
};

/**
 * An older copy (a backup, the shadow) without what has been erased since. Nothing else changes, its clock neither: it
 * has not seen the rest of that session.
 */
export const withErased = (document: ProjectDocument, erased: readonly Erased[]): ProjectDocument => {
  const placed = erased.flatMap((one): Placed[] => {
    const found = findRecord(document, one);
    if (found === undefined || erasedBy(found.record) !== undefined) return [];
    return [{ kind: one.kind, id: one.id, record: { '~': { x: one.dot } }, place: 'trash' }];
  });
  return placeRecords(document, placed, { extra: forgetUnreadable(document.extra, erased) });
};

const keyOf = ({ kind, id }: Ref): string => `${kind} ${id}`;

/**
 * An edit without what would write to a record that is erased, or that it erases itself: those words must not even
 * reach the journal. The edit itself where there is nothing of the kind.
 */
export const withoutErased = (document: ProjectDocument, edit: Edit): Edit => {
  const going = new Set(edit.writes.filter(isErasure).map(keyOf));
  const isGone = (ref: Ref): boolean => {
    const found = findRecord(document, ref);
    return going.has(keyOf(ref)) || (found !== undefined && erasedBy(found.record) !== undefined);
  };
  const writes = edit.writes.filter((write) => isErasure(write) || !isGone(write));
  return writes.length === edit.writes.length ? edit : { writes };
};
