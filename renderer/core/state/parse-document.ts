import type { ProjectDocument } from '../../../shared/document/model/document.ts';

/** Longer words are sentences, of which hardly one occurs twice. */
const MAX_INTERNED_LENGTH = 32;

type JsonObject = { [key: string]: unknown };

const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

/**
 * A document out of its JSON text. The same few ids, dots and days stand in thousands of records, and JSON makes new words
 * of each: short ones in the fields and stamps of live records are kept once, which saves a quarter of the memory.
 */
export function parseDocument(text: string): ProjectDocument {
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
