import type { ProjectDocument, RecordRef } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import { type ErasedRecord, erasuresIn } from '../model/erasures.ts';
import type { RecordId } from '../model/id-types.ts';
import { recordKey } from '../model/record-key.ts';
import { findRecord, type LocatedRecord, putRecords } from '../model/record-tables.ts';
import { ERASED, erasureDotOf } from '../model/stamps.ts';
import type { Edit, Write } from './edit.ts';
import { isErasureWrite, writtenFields } from './edit.ts';
import { cascadeErasures, ownerIdsOf, refsErasedWith } from './erasure-cascade.ts';

/**
 * An older copy (a kept version, the snapshot) without the records that were erased since, and without their
 * dependants. Nothing else changes, its clock neither: it has not seen that replica's other edits.
 */
export function applyErasures(
  document: ProjectDocument,
  erased: readonly ErasedRecord[],
  rules: DocumentRules,
): ProjectDocument {
  const located = erased.flatMap((one): LocatedRecord[] => {
    const found = findRecord(document, one);
    if (found === undefined || erasureDotOf(found.record) !== undefined) return [];
    return [{ kind: one.kind, id: one.id, record: { '~': { x: one.dot } }, location: 'trash' }];
  });
  const erasedElsewhere = new Map(erased.map(({ id, dot }) => [id, dot]));
  return cascadeErasures(putRecords(document, located), rules, { erasedElsewhere }).document;
}

/** The edit with an erasure of every dependant (links, placements, points) of the records that it erases. */
export function addDependantErasures(document: ProjectDocument, edit: Edit, rules: DocumentRules): Edit {
  const erasures = edit.writes.filter(isErasureWrite);
  if (erasures.length === 0) return edit;
  const erasedKeys = new Set(erasures.map(recordKey));
  const writes = refsErasedWith(document, erasures, rules)
    .filter((ref) => !erasedKeys.has(recordKey(ref)))
    .map(({ kind, id }): Write => ({ kind, id, register: ERASED, seen: [] }));
  return writes.length === 0 ? edit : { writes: [...edit.writes, ...writes] };
}

/** The stored fields of a record and those that the edit writes, apart: either may name an owner. */
const fieldsAfter = (document: ProjectDocument, writes: readonly Write[]) => {
  const fields = writtenFields(writes);
  return (ref: RecordRef): readonly { readonly [field: string]: unknown }[] => [
    findRecord(document, ref)?.record ?? {},
    fields.get(recordKey(ref)) ?? {},
  ];
};

/**
 * The edit without writes to a record that is erased, that it erases itself, or that depends on such a one: those words
 * must not even reach the journal. The edit itself where it has none.
 */
export function dropWritesToErased(document: ProjectDocument, edit: Edit, rules: DocumentRules): Edit {
  const erasedIds = new Set(edit.writes.filter(isErasureWrite).map(({ id }) => id));
  const erasures = Object.values(document.trash)
    .map(erasuresIn)
    .filter(({ size }) => size > 0);
  if (erasedIds.size + erasures.length === 0) return edit;
  const fieldsOf = fieldsAfter(document, edit.writes);
  const isErased = (id: RecordId): boolean => erasedIds.has(id) || erasures.some((known) => known.has(id));
  const dependsOnErased = (ref: RecordRef): boolean =>
    isErased(ref.id) || fieldsOf(ref).some((fields) => ownerIdsOf(ref, fields, rules).some(isErased));
  let kept = edit.writes;
  // New dependants of new dependants of an erased record are dropped as well.
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    const newlyErased = new Set(
      kept.filter((write) => !isErasureWrite(write) && dependsOnErased(write)).map(({ id }) => id),
    );
    for (const id of newlyErased) erasedIds.add(id);
    kept = kept.filter((write) => isErasureWrite(write) || !newlyErased.has(write.id));
  }
  return kept.length === edit.writes.length ? edit : { writes: kept };
}
