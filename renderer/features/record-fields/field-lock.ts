import type { StoredRecord, Value } from '../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../shared/document/model/selectors.ts';
import type { Kind } from '../../../shared/records/kind.ts';

/** Which fields of a record stand as they were decided, and since when. */
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

/** What of a record can no longer be written in its present state: a test that has begun. */
export function fieldLockOf(kind: Kind, id: string, stored: StoredRecord): FieldLock {
  return {
    fields: new Set(kind.lifecycle?.lockedFields?.(toPlainRecord(id, stored)) ?? []),
    since: dayOf((stored.locked ?? null) as Value),
  };
}
