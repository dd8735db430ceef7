import type { ProjectDocument } from '../../../shared/document/model/document.ts';

/** Longer texts are sentences, of which hardly one occurs twice. Characters. */
const MAX_INTERNED_LENGTH = 32;

type JsonObject = { [key: string]: unknown };

const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

/**
 * Keeps the short texts of a document that was just parsed once each: the same few ids, dots and days occur in thousands
 * of records, and JSON.parse makes a new string of each, a quarter of the memory. One step a record; what the document
 * says is the same before, between and after.
 */
export function* internStrings(document: ProjectDocument): Generator<void> {
  const interned = new Map<string, string>();
  const internValues = (values: JsonObject): void => {
    for (const key in values) {
      const value = values[key];
      if (typeof value !== 'string' || value.length > MAX_INTERNED_LENGTH) continue;
      const same = interned.get(value);
      if (same === undefined) interned.set(value, value);
      else values[key] = same;
    }
  };
  for (const table of Object.values(document.records))
    for (const record of Object.values(table) as JsonObject[]) {
      internValues(record);
      // Dots of a record that was written more than once.
      if (isJsonObject(record['~'])) internValues(record['~']);
      yield;
    }
}
