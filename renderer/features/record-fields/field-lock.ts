import type { StoredRecord, Value } from '../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../shared/document/model/selectors.ts';
import type { Kind } from '../../../shared/records/kind.ts';

/** The locked fields of a record, and since when. */
export interface FieldLock {
  readonly fields: ReadonlySet<string>;
  /** `YYYY-MM-DD`, or empty where it was not noted. */
  readonly since: string;
}

const dayOf = (value: Value): string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const { on } = value as { readonly on?: Value };
  return typeof on === 'string' ? on : '';
};

/** The fields of a record that its state locks, as those of a test that has started (`fields` is empty where none). */
export function fieldLockOf(kind: Kind, id: string, stored: StoredRecord): FieldLock {
  return {
    fields: new Set(kind.lifecycle?.lockedFields?.(toPlainRecord(id, stored)) ?? []),
    since: dayOf((stored.locked ?? null) as Value),
  };
}
