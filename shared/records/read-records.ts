import type { Platform } from '../document/platform.ts';
import { type ReadOutcome, readProject } from '../document/read-file.ts';
import { type BrokenRecord, validateDocument } from './validate.ts';

/** The line of each record, from 1: the writer puts one on each, beginning with its id. */
const linesOf = (text: string): ReadonlyMap<string, number> => {
  const lines = new Map<string, number>();
  let line = 1;
  for (let start = 0; start >= 0; line += 1) {
    const id = text.charCodeAt(start) === 0x22 ? text.slice(start + 1, text.indexOf('"', start + 1)) : '';
    if (id !== '' && !lines.has(id)) lines.set(id, line);
    const end = text.indexOf('\n', start);
    start = end < 0 ? -1 : end + 1;
  }
  return lines;
};

const withLines = (broken: readonly BrokenRecord[], bytes: Uint8Array, platform: Platform) => {
  const lines = linesOf(platform.decode(bytes));
  return broken.map(({ kind, id, sentence }) => {
    const line = lines.get(id);
    return line === undefined ? { kind, id, reason: sentence } : { kind, id, line, reason: sentence };
  });
};

/**
 * Reads a project file as `readProject` does, and looks into its records too: a file that is sound but holds a record
 * with a wrong value ends as `brokenRecords`. Nothing is changed or left out.
 */
export const readRecords = (bytes: Uint8Array, platform: Platform): ReadOutcome => {
  const read = readProject(bytes, platform);
  if (read.outcome !== 'ok' && read.outcome !== 'migrated' && read.outcome !== 'brokenRecords') return read;
  const found = validateDocument(read.document);
  if (found.length === 0) return read;
  const broken = withLines(found, bytes, platform);
  const details = broken.map(
    ({ kind, id, reason, ...at }) => `${'line' in at ? `Line ${at.line}: ` : ''}${kind} ${id}: ${reason}`,
  );
  const ids = new Set([...read.broken, ...broken].map(({ kind, id }) => `${kind} ${id}`));
  const records = ids.size === 1 ? 'One record holds' : `${ids.size} records hold`;
  return {
    outcome: 'brokenRecords',
    sentence: `${records} something that does not fit. Everything is kept as it is, listed, and can be put right field by field.`,
    details: [...read.details, ...details],
    document: read.document,
    broken: [...read.broken, ...broken],
  };
};
