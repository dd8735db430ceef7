import { cascadeErasures } from '../document/erasure-cascade.ts';
import { createLineFinder } from '../document/line-of.ts';
import type { Platform } from '../document/platform.ts';
import { type ReadOutcome, readProject } from '../document/read-file.ts';
import { tellBroken } from '../document/tell-broken.ts';
import { rules } from './registry.ts';
import { type BrokenRecord, validateDocument } from './validate.ts';

const withLines = (broken: readonly BrokenRecord[], bytes: Uint8Array, platform: Platform) => {
  const lineOf = createLineFinder(platform.decode(bytes));
  return broken.map(({ kind, id, sentence }) => {
    const line = lineOf(id);
    return line === undefined ? { kind, id, reason: sentence } : { kind, id, line, reason: sentence };
  });
};

/** Files that older versions wrote may hold what hangs on something erased. */
const withoutRemnants = (read: ReadOutcome): ReadOutcome => {
  if (!('document' in read) || read.document === undefined) return read;
  const { document } = cascadeErasures(read.document, rules);
  return document === read.document ? read : { ...read, document, stored: read.document };
};

/**
 * Reads a project file as `readProject` does, and looks into its records too: a file that is sound but holds a record
 * with a wrong value ends as `brokenRecords`. Nothing is changed or left out, but what hangs on something erased.
 */
export const readRecords = (bytes: Uint8Array, platform: Platform): ReadOutcome => {
  const read = withoutRemnants(readProject(bytes, platform));
  if (read.outcome !== 'ok' && read.outcome !== 'migrated' && read.outcome !== 'brokenRecords') return read;
  const found = validateDocument(read.document);
  if (found.length === 0) return read;
  const broken = [...read.broken, ...withLines(found, bytes, platform)];
  const ids = new Set(broken.map(({ kind, id }) => `${kind} ${id}`));
  const records = ids.size === 1 ? 'One record holds' : `${ids.size} records hold`;
  return {
    ...read,
    outcome: 'brokenRecords',
    sentence: `${records} something that does not fit. Everything is kept as it is, listed, and can be put right field by field.`,
    details: tellBroken(broken),
    broken,
  };
};
