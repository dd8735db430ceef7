import type { Dot, ProjectDocument, Ref } from './document.ts';
import { erasedBy } from './stamps.ts';
import { findRecord, type Placed, placeRecords } from './tables.ts';

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
