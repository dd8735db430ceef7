import type { ProjectDocument } from '../../shared/document/document.ts';

/** Longer words are sentences, of which hardly one occurs twice. */
const LONGEST = 32;

type Parsed = { [key: string]: unknown };

const isParsed = (value: unknown): value is Parsed => typeof value === 'object' && value !== null;

/**
 * A document out of its JSON text. The same few ids, dots and days stand in thousands of records, and JSON makes new words
 * of each: short ones in the fields and stamps of live records are kept once, which saves a quarter of the memory.
 */
export const parseDocument = (text: string): ProjectDocument => {
  const document = JSON.parse(text) as ProjectDocument;
  const known = new Map<string, string>();
  const shareIn = (values: Parsed): void => {
    for (const key in values) {
      const value = values[key];
      if (typeof value !== 'string' || value.length > LONGEST) continue;
      const first = known.get(value);
      if (first === undefined) known.set(value, value);
      else values[key] = first;
    }
  };
  for (const table of Object.values(document.records))
    for (const record of Object.values(table) as Parsed[]) {
      shareIn(record);
      // Dots of a record that was written more than once.
      if (isParsed(record['~'])) shareIn(record['~']);
    }
  return document;
};
