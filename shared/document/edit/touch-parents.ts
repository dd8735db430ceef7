import type { Fields, ProjectDocument, RecordRef } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import { tableOfId } from '../model/find-shown.ts';
import type { Dot } from '../model/id-types.ts';
import { recordKey } from '../model/record-key.ts';
import { existenceOf } from '../model/record-state.ts';
import { findRecord } from '../model/record-tables.ts';
import { toPlainRecord } from '../model/selectors.ts';
import { ALIVE } from '../model/stamps.ts';
import type { Write } from './edit.ts';
import { isExistenceWrite, writtenFields } from './edit.ts';

/** The existence dots of a record (`+` and `-`) that a person who sees this copy has seen. */
const seenExistenceDots = (document: ProjectDocument, ref: RecordRef): readonly Dot[] => {
  const found = findRecord(document, ref);
  const { alive, deleted } = existenceOf(found?.record);
  return [...alive, ...deleted];
};

/** The fields of a record as they are shown now. */
const currentFields = (document: ProjectDocument, ref: RecordRef): Fields => {
  const found = findRecord(document, ref);
  return found ? toPlainRecord(ref.id, found.record).fields : {};
};

/**
 * Work on a record counts as work on the live records that it names, so that nobody deletes them unseen: one `+` write
 * each. Quiet kinds and deletes don't count, nor do records whose existence this edit writes anyway.
 */
export function touchParents(
  document: ProjectDocument,
  writes: readonly Write[],
  rules: DocumentRules,
): Write[] {
  const existenceWrites = writes.filter(isExistenceWrite);
  // Moving ten thousand cards is no work on anything that they name.
  if (existenceWrites.every(({ kind }) => rules.isQuiet(kind))) return [];
  const values = writtenFields(writes);
  const parentIds = new Set<string>();
  for (const write of existenceWrites) {
    if (write.register !== ALIVE || rules.isQuiet(write.kind)) continue;
    const fieldsAfter = { ...currentFields(document, write), ...values.get(recordKey(write)) };
    for (const parent of rules.parentIdsOf(write.kind, fieldsAfter)) parentIds.add(parent);
  }
  const writtenExistences = new Set(existenceWrites.map(recordKey));
  return [...parentIds].flatMap((id) => {
    const kind = tableOfId(document, id);
    const isLive = kind !== undefined && findRecord(document, { kind, id })?.location === 'live';
    if (!isLive || writtenExistences.has(recordKey({ kind, id }))) return [];
    return [{ kind, id, register: ALIVE, seen: seenExistenceDots(document, { kind, id }) }];
  });
}
