import type { RecordRef } from './document.ts';
import { isDeepEqual, isJsonObject } from './json-values.ts';

/** The key, of a record and of the whole file, under which unreadable parts are kept as they were written. */
export const UNREADABLE = 'unreadable';

/** The entries under `unreadable` by name. A value that is no table becomes the one entry `unreadable`. */
export function unreadableEntries(value: unknown): Map<string, unknown> {
  if (value === undefined) return new Map();
  return new Map(isJsonObject(value) ? Object.entries(value) : [[UNREADABLE, value]]);
}

/**
 * Adds to the unreadable entries; one that has the name already stays, and the new one gets `again` before its name. A
 * name keeps its end: by that an erasure finds what is kept here of a record.
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
