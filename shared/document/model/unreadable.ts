import type { RecordRef } from './document.ts';
import { isDeepEqual, isJsonObject } from './json-values.ts';

/** The key, of a record and of the whole file, under which that is kept which can stand nowhere else. */
export const UNREADABLE = 'unreadable';

/** What lies under `unreadable` by name. Anything else that stands there is kept as one of them. */
export function unreadableEntries(value: unknown): Map<string, unknown> {
  if (value === undefined) return new Map();
  return new Map(isJsonObject(value) ? Object.entries(value) : [[UNREADABLE, value]]);
}

/**
 * Adds to what was set aside; what stands there under the name already stays beside it. A name keeps its end: by that
 * an erasure finds what lies here of a record.
 */
export function addUnreadable(entries: Map<string, unknown>, name: string, value: unknown): void {
  let freeName = name;
  while (entries.has(freeName) && !isDeepEqual(entries.get(freeName), value)) freeName = `again ${freeName}`;
  entries.set(freeName, value);
}

/** The record that a name says it should have been: `records note n1`. Until November 2026 "again" stood at its end. */
export function recordNamedBy(name: string): RecordRef | undefined {
  const words = name
    .replace(/^(?:again )+/, '')
    .replace(/(?: again)+$/, '')
    .split(' ');
  const [place, kind, id] = words;
  const isRecord = words.length === 3 && (place === 'records' || place === 'trash');
  return isRecord && kind && id ? { kind, id } : undefined;
}
