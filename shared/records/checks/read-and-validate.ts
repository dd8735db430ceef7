import { cascadeErasures } from '../../document/edit/erasure-cascade.ts';
import { brokenEntriesInWords } from '../../document/file/broken-entries-in-words.ts';
import { createLineFinder } from '../../document/file/line-finder.ts';
import type { Platform } from '../../document/file/platform.ts';
import { type ReadOptions, type ReadOutcome, readProject } from '../../document/file/read-project.ts';
import { recordKey } from '../../document/model/record-key.ts';
import { documentRules } from '../kind-registry.ts';
import { type BrokenRecord, validateDocument } from './validate-document.ts';

const withLineNumbers = (broken: readonly BrokenRecord[], bytes: Uint8Array, platform: Platform) => {
  const lineOf = createLineFinder(platform.decode(bytes));
  return broken.map(({ kind, id, sentence }) => {
    const line = lineOf(id);
    return line === undefined ? { kind, id, reason: sentence } : { kind, id, line, reason: sentence };
  });
};

/** The file without dependants of erased records, which older versions may have written. */
const withoutErasedRemnants = (read: ReadOutcome): ReadOutcome => {
  if (!('document' in read) || read.document === undefined) return read;
  const { document } = cascadeErasures(read.document, documentRules);
  return document === read.document ? read : { ...read, document, stored: read.document };
};

/** Reads a project file as `readProject` does, without dependants of erased records. */
export function readWithoutErased(bytes: Uint8Array, platform: Platform, options?: ReadOptions): ReadOutcome {
  return withoutErasedRemnants(readProject(bytes, platform, options));
}

/**
 * What was read of these bytes, after a look into its records: a file that is sound but holds a record with a wrong
 * value ends as `brokenRecords`. Nothing is changed or left out.
 */
export function withInvalidRecords(read: ReadOutcome, bytes: Uint8Array, platform: Platform): ReadOutcome {
  if (read.outcome !== 'ok' && read.outcome !== 'migrated' && read.outcome !== 'brokenRecords') return read;
  const invalid = validateDocument(read.document);
  if (invalid.length === 0) return read;
  const broken = [...read.broken, ...withLineNumbers(invalid, bytes, platform)];
  const ids = new Set(broken.map(recordKey));
  const records = ids.size === 1 ? 'One record holds' : `${ids.size} records hold`;
  return {
    ...read,
    outcome: 'brokenRecords',
    sentence: `${records} something that does not fit. Everything is kept as it is, listed, and can be put right field by field.`,
    details: brokenEntriesInWords(broken),
    broken,
  };
}

/** Reads a project file, and looks into its records too. */
export function readAndValidate(bytes: Uint8Array, platform: Platform): ReadOutcome {
  return withInvalidRecords(readWithoutErased(bytes, platform), bytes, platform);
}
