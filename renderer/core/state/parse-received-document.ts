import type { ProjectDocument } from '../../../shared/document/model/document.ts';

/** Longer texts are sentences, of which hardly one occurs twice. Characters. */
const MAX_INTERNED_LENGTH = 32;

type JsonObject = { [key: string]: unknown };

const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

/**
 * Parses a document. The same few ids, dots and days occur in thousands of records, and JSON.parse makes a new string of
 * each: short ones in the fields and stamps of live records are interned, which saves a quarter of the memory.
 */
export function parseReceivedDocument(text: string): ProjectDocument {
  const document = JSON.parse(text) as ProjectDocument;
  const interned = new Map<string, string>();
  const internStrings = (values: JsonObject): void => {
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
      internStrings(record);
      // Dots of a record that was written more than once.
      if (isJsonObject(record['~'])) internStrings(record['~']);
    }
  return document;
}
