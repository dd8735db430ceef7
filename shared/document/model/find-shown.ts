/**
 * Refs two ways: as the file keeps a record (the kind of its table, its registers) and as people see it (the kind that
 * it is shown as, that kind's fields). Screens and sentences have the second, writes and histories the first.
 */

import { fieldOfRegister, registerOfField } from '../../records/shown/registers.ts';
import { shownKind } from '../../records/shown/shown-kind.ts';
import type { ProjectDocument, RecordRef, StoredRecord } from './document.ts';
import { getOwn } from './get-own.ts';
import type { FieldName, KindName, RecordId, RegisterName } from './id-types.ts';
import { findRecord, type LocatedRecord } from './record-tables.ts';
import { registerNamesOf, shownRecord } from './shown-record.ts';

const findById = (document: ProjectDocument, id: RecordId): LocatedRecord | undefined => {
  for (const location of ['live', 'trash'] as const) {
    const tables = location === 'live' ? document.records : document.trash;
    for (const kind in tables) {
      const record = getOwn(getOwn(tables, kind), id);
      if (record !== undefined) return { kind, id, record, location };
    }
  }
  return undefined;
};

/** A record as it is stored, live or in the trash, whichever kind it is named by: ids are unique over all kinds. */
export function findStored(document: ProjectDocument, ref: RecordRef): LocatedRecord | undefined {
  return findRecord(document, ref) ?? findById(document, ref.id);
}

/** The kind of the table that keeps the live or deleted record of this id; undefined where there is none. */
export function tableOfId(document: ProjectDocument, id: RecordId): KindName | undefined {
  return findById(document, id)?.kind;
}

/** A record as it is shown, live or in the trash, under the kind that it is shown as. */
export function findShown(document: ProjectDocument, ref: RecordRef): LocatedRecord | undefined {
  const found = findStored(document, ref);
  if (found === undefined) return undefined;
  const { kind, record } = found;
  return { ...found, kind: shownKind(kind, record), record: shownRecord(kind, record) };
}

/** A live record as it is shown; undefined where it is not live or not shown as the kind that it is named by. */
export function findLiveShown(document: ProjectDocument, ref: RecordRef): StoredRecord | undefined {
  const found = findShown(document, ref);
  return found?.location === 'live' && found.kind === ref.kind ? found.record : undefined;
}

/** One register of a record, as writes and dots name it. */
export type RegisterRef = RecordRef & { readonly register: RegisterName };

/** Where a field of a record, in the names of the kind it is named by, is kept. */
export function storedRegister(document: ProjectDocument, ref: RecordRef, field: FieldName): RegisterRef {
  const found = findStored(document, ref);
  const names = found && registerNamesOf(found.kind, ref.kind, found.record);
  return {
    kind: found?.kind ?? ref.kind,
    id: ref.id,
    register: names ? registerOfField(names, field) : field,
  };
}

/** The field that a register of a record is shown as, and the kind that the record is shown as. */
export function shownField(
  document: ProjectDocument,
  { kind, id, register }: RegisterRef,
): RecordRef & { readonly field: FieldName } {
  const found = findRecord(document, { kind, id });
  const shown = found ? shownKind(kind, found.record) : kind;
  const names = found && registerNamesOf(kind, shown, found.record);
  return { kind: shown, id, field: names ? fieldOfRegister(names, register) : register };
}
