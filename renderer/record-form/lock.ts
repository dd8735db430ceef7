import type { StoredRecord, Value } from '../../shared/document/document.ts';
import { plain } from '../../shared/document/view.ts';
import type { Kind } from '../../shared/records/kind.ts';

/** Which fields of a record stand as they were decided, and since when. */
export interface Lock {
  readonly fields: ReadonlySet<string>;
  /** `YYYY-MM-DD`, or empty where it was not noted. */
  readonly on: string;
}

const dayOf = (value: Value): string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const { on } = value as { readonly on?: Value };
  return typeof on === 'string' ? on : '';
};

/** What of a record can no longer be written in its present state: a test that has begun. */
export const lockOf = (kind: Kind, id: string, stored: StoredRecord): Lock => ({
  fields: new Set(kind.lifecycle?.locks?.(plain(id, stored)) ?? []),
  on: dayOf((stored.locked ?? null) as Value),
});
