import { type Kind, type KindLookup, type Recipient, sharePolicyOf } from '../../records/kind.ts';
import type { StoredRecord, UnseenWrites, Value } from '../model/document.ts';
import type { FieldName, KindName } from '../model/id-types.ts';
import { registerOf } from '../model/record-state.ts';

/** The kinds that a record of a table is judged by; none where a newer version wrote it. */
export function judgingKindsOf(kinds: KindLookup, table: KindName): readonly Kind[] {
  const kind = kinds.kindOf(table);
  return kind === undefined ? [] : [kind];
}

/** Whether a recipient is among those that a policy shares with. */
export function isSharedWith(recipient: Recipient, share: unknown): boolean {
  return share === 'open' || (recipient === 'partners' && share === 'partners');
}

const emptyValues: readonly null[] = Object.freeze([null]);

/**
 * Every value of a field, concurrent ones too; undefined for one that this copy withholds, `null` for nothing
 * written.
 */
export function fieldValuesOf(
  record: StoredRecord,
  field: FieldName,
  unseen: UnseenWrites,
): readonly (Value | undefined)[] {
  if (record['!'] === undefined && record['?'] === undefined) {
    if (Object.hasOwn(record, field)) return [record[field] as Value];
    if (typeof record['~'] === 'string') return emptyValues;
  }
  const register = registerOf(record, field, unseen);
  return register ? register.dots.map((dot) => register.values.get(dot)) : [null];
}

/** Whether something stands in a field, also where this copy does not hold it. */
export function hasContent(value: Value | undefined): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Whether any field of a kind is shared with a recipient; never of personal data. */
export function mayShareKind(kind: Kind, recipient: Recipient): boolean {
  return (
    kind.isPersonalData !== true &&
    Object.keys(kind.fields).some((field) => isSharedWith(recipient, sharePolicyOf(kind, field)))
  );
}

/** Whether a field of a record of these kinds is shared with a recipient: each kind that has it must share it. */
export function mayShareField(kinds: readonly Kind[], field: FieldName, recipient: Recipient): boolean {
  let isKnown = false;
  for (const kind of kinds) {
    if (!Object.hasOwn(kind.fields, field)) continue;
    if (!isSharedWith(recipient, sharePolicyOf(kind, field))) return false;
    isKnown = true;
  }
  return isKnown;
}
