import type { ProjectDocument, Ref, Value } from './document.ts';
import type { Edit, Write } from './edit.ts';
import { cascadeErasures, erasedWith, ownersOf } from './erasure-cascade.ts';
import { type Erased, erasuresIn } from './erasures.ts';
import type { Rules } from './rules.ts';
import { ERASED, erasedBy } from './stamps.ts';
import { findRecord, type Placed, placeRecords } from './tables.ts';

/** An erasure has no value; a field may be called `x`. */
export const isErasure = (write: Write): boolean => write.register === ERASED && write.value === undefined;

/**
 * An older copy (a backup, the shadow) without what has been erased since, and without what hangs on that. Nothing else
 * changes, its clock neither: it has not seen the rest of that session.
 */
export const withErased = (
  document: ProjectDocument,
  erased: readonly Erased[],
  rules: Rules,
): ProjectDocument => {
  const placed = erased.flatMap((one): Placed[] => {
    const found = findRecord(document, one);
    if (found === undefined || erasedBy(found.record) !== undefined) return [];
    return [{ kind: one.kind, id: one.id, record: { '~': { x: one.dot } }, place: 'trash' }];
  });
  const elsewhere = new Map(erased.map(({ id, dot }) => [id, dot]));
  return cascadeErasures(placeRecords(document, placed), rules, { elsewhere }).document;
};

const keyOf = ({ kind, id }: Ref): string => `${kind} ${id}`;

/** The edit with an erasure, under its own dot, of everything that hangs on what it erases. */
export function withDependantsErased(document: ProjectDocument, edit: Edit, rules: Rules): Edit {
  const erasing = edit.writes.filter(isErasure);
  if (erasing.length === 0) return edit;
  const named = new Set(erasing.map(keyOf));
  const writes = erasedWith(document, erasing, rules)
    .filter((ref) => !named.has(keyOf(ref)))
    .map(({ kind, id }): Write => ({ kind, id, register: ERASED, seen: [] }));
  return writes.length === 0 ? edit : { writes: [...edit.writes, ...writes] };
}

/** The fields that an edit gives each record, beside those it has. */
const fieldsAfter = (document: ProjectDocument, writes: readonly Write[]) => {
  const fields = new Map<string, { [field: string]: Value }>();
  for (const write of writes) {
    if (write.value === undefined) continue;
    const given = fields.get(keyOf(write)) ?? {};
    given[write.register] = write.value;
    fields.set(keyOf(write), given);
  }
  return (ref: Ref): readonly { readonly [field: string]: unknown }[] => [
    findRecord(document, ref)?.record ?? {},
    fields.get(keyOf(ref)) ?? {},
  ];
};

/**
 * An edit without what would write to a record that is erased, that it erases itself, or that hangs on such a one:
 * those words must not even reach the journal. The edit itself where there is nothing of the kind.
 */
export const withoutErased = (document: ProjectDocument, edit: Edit, rules: Rules): Edit => {
  const gone = new Set(edit.writes.filter(isErasure).map(({ id }) => id));
  const erasures = Object.values(document.trash)
    .map(erasuresIn)
    .filter(({ size }) => size > 0);
  if (gone.size + erasures.length === 0) return edit;
  const fieldsOf = fieldsAfter(document, edit.writes);
  const isErased = (id: string): boolean => gone.has(id) || erasures.some((known) => known.has(id));
  const isGone = (ref: Ref): boolean =>
    isErased(ref.id) || fieldsOf(ref).some((fields) => ownersOf(ref, fields, rules).some(isErased));
  let kept = edit.writes;
  // What is new and hangs on something new that hangs on something erased is gone as well.
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    const going = new Set(kept.filter((write) => !isErasure(write) && isGone(write)).map(({ id }) => id));
    for (const id of going) gone.add(id);
    kept = kept.filter((write) => isErasure(write) || !going.has(write.id));
  }
  return kept.length === edit.writes.length ? edit : { writes: kept };
};
