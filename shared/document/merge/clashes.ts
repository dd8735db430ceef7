import { readSeparateRegister } from '../../records/shown/registers.ts';
import type { ProjectDocument, StoredRecord, Table, Value } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import type { Dot, FieldName, KindName, RecordId } from '../model/id-types.ts';
import { isDeepEqual } from '../model/json-values.ts';
import { decodeRecord } from '../model/record-state.ts';
import { shownTables } from '../model/shown-tables.ts';
import { ALIVE, DELETED } from '../model/stamps.ts';
import { nothingUnseen } from '../model/unseen-writes.ts';

/** A field that two people wrote without knowing of each other. `shown` is the newest value; the others wait. */
export interface FieldClash {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly field: FieldName;
  readonly shown: Value;
  readonly others: readonly { readonly dot: Dot; readonly value: Value }[];
}

/** A record that one person worked on while another deleted it: it stays until somebody decides. */
export interface EditDeleteClash {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly editedAndDeleted: true;
}

/** Something that waits for a person's decision. */
export type Clash = FieldClash | EditDeleteClash;

const fieldClashes = (
  kind: KindName,
  id: RecordId,
  record: StoredRecord,
  rules: DocumentRules | undefined,
): FieldClash[] => {
  const clashingFields = Object.keys(record['!'] ?? {});
  if (clashingFields.length === 0) return [];
  const state = decodeRecord(record, nothingUnseen);
  return clashingFields.flatMap((field) => {
    const register = state.fields.get(field);
    const shown = record[field] as Value | undefined;
    if (register === undefined || shown === undefined) return [];
    // What an earlier kind left is asked about once the card is of that kind again.
    if (readSeparateRegister(field) !== undefined) return [];
    if (rules?.isSetField(kind, field) || rules?.isHiddenField(kind, field)) return [];
    const knownDots = [...register.dots].filter((dot) => register.values.has(dot));
    // A set shows its union, which no single write need have said.
    const [newest] = knownDots;
    if (newest === undefined || !isDeepEqual(register.values.get(newest), shown)) return [];
    const others = knownDots.flatMap((dot) => {
      const value = register.values.get(dot);
      return value === undefined || isDeepEqual(value, shown) ? [] : [{ dot, value }];
    });
    return others.length === 0 ? [] : [{ kind, id, field, shown, others }];
  });
};

/** Whether one copy deleted a record that lives while another worked on it. */
export function isEditedAndDeleted({ '~': stamp }: StoredRecord): boolean {
  return typeof stamp !== 'string' && Object.hasOwn(stamp, DELETED) && Object.hasOwn(stamp, ALIVE);
}

const clashesByTable = new WeakMap<
  Table,
  { readonly rules: DocumentRules | undefined; readonly clashes: readonly Clash[] }
>();

const clashesInTable = (kind: KindName, table: Table, rules: DocumentRules | undefined): readonly Clash[] => {
  const cached = clashesByTable.get(table);
  if (cached && cached.rules === rules) return cached.clashes;
  const clashes: Clash[] = [];
  for (const id of rules?.isQuiet(kind) ? [] : Object.keys(table)) {
    const record = table[id];
    if (record === undefined) continue;
    if (record['!'] !== undefined) clashes.push(...fieldClashes(kind, id, record, rules));
    if (isEditedAndDeleted(record)) clashes.push({ kind, id, editedAndDeleted: true });
  }
  clashesByTable.set(table, { rules, clashes });
  return clashes;
};

/**
 * Everything in the live records that waits for a person: fields with two values, and records edited by one and
 * deleted by another. Sets never clash; `rules` tells them for sure where a set's newest entry happens to hold all
 * the others. With `rules`, fields that gestures set (a card's place and order) are left out: the newest value wins,
 * nobody is asked. Kinds and fields are those that a record is shown with.
 */
export function findClashes(document: ProjectDocument, rules?: DocumentRules): readonly Clash[] {
  return Object.entries(shownTables(document.records)).flatMap(([kind, table]) =>
    clashesInTable(kind, table, rules),
  );
}
