import { MAX_FILE_BYTES } from '../../input-size-limits.ts';
import type { ProjectDocument } from '../model/document.ts';
import { isJsonObject } from '../model/json-values.ts';
import { brokenEntriesInWords, limitedListInWords, truncateName } from './broken-entries-in-words.ts';
import { hasValidChecksum } from './checksum.ts';
import { conflictMarkerLines, duplicateKeys, isTruncated } from './detect-damage.ts';
import { hasTooManyNodes } from './json-node-limits.ts';
import { migrations as ours } from './migrations/all.ts';
import { type Migration, migrate } from './migrations/migrate.ts';
import { parseDocument } from './parse-document.ts';
import type { Platform } from './platform.ts';
import type { BrokenEntry } from './read-report.ts';
import { hasTooManyReplicas } from './replica-limit.ts';

interface ReadMessage {
  /** What happened, what was kept and what to do, for people. */
  readonly sentence: string;
  readonly details: readonly string[];
}

interface ReadContent {
  readonly document: ProjectDocument;
  /** The document as the file holds it, where `document` is without dependants of erased records. */
  readonly stored?: ProjectDocument;
  readonly broken: readonly BrokenEntry[];
}

/** How reading a project file ended: a closed list, and a screen must answer each. */
export type ReadOutcome =
  | (ReadMessage & ReadContent & { readonly outcome: 'ok' | 'migrated' | 'brokenRecords' | 'newer' })
  /** No document where nothing can be read. Of a document only its values may be merged: see merge/external-edit.ts. */
  | (ReadMessage &
      Partial<ReadContent> &
      Pick<ReadContent, 'broken'> & { readonly outcome: 'changedOutside' })
  | (ReadMessage & {
      readonly outcome: 'sealed' | 'notOurs' | 'cutShort' | 'conflictMarkers' | 'tooLarge';
    });

/** The document of an outcome, or undefined where nothing can be shown. */
export function documentOf(read: ReadOutcome): ProjectDocument | undefined {
  return 'document' in read ? read.document : undefined;
}

const FILE_START = '{"format":"alongside/';

/** The first bytes of every file we write are ASCII, so that they can be told before decoding. */
const startsLikeOurs = (bytes: Uint8Array): boolean =>
  bytes.length >= FILE_START.length &&
  [...FILE_START].every((char, index) => bytes[index] === char.charCodeAt(0));

/** A merge tool may have put its marks before the beginning. */
const isOurs = (bytes: Uint8Array, text: string): boolean =>
  startsLikeOurs(bytes) || text.includes('"format":"alongside/');

const notOursOutcome = (details: readonly string[] = []): ReadOutcome => ({
  outcome: 'notOurs',
  sentence:
    'This is not an Alongside project. Nothing was changed; look for a file that ends in ".alongside.json".',
  details,
});

const tooLargeOutcome = (size: number): ReadOutcome => ({
  outcome: 'tooLarge',
  sentence:
    'This file is larger than 64 MB, more than any project. It was not read, and nothing was changed.',
  details: [`Its size is ${Math.round(size / 1024 / 1024)} MB.`],
});

const tooManyNodes: ReadOutcome = {
  outcome: 'tooLarge',
  sentence:
    'This file holds more single parts than any project, as no person makes them. It was not read, and nothing was changed.',
  details: [],
};

const tooManyReplicas: ReadOutcome = {
  outcome: 'tooLarge',
  sentence:
    'This file says that it was opened and changed more than 500,000 times, more than any project. It was not read, and nothing was changed; ask for an earlier copy.',
  details: [],
};

const truncatedOutcome = (size: number): ReadOutcome => ({
  outcome: 'cutShort',
  sentence:
    size === 0
      ? 'This file is empty. Nothing was changed; ask for the file again.'
      : 'The end of this file is missing, as when a copy or a download was cut off. Nothing was changed; ask for the file again.',
  details: [`${size} bytes arrived.`],
});

const conflictMarkersOutcome = (lines: readonly number[]): ReadOutcome => ({
  outcome: 'conflictMarkers',
  sentence:
    'Another tool tried to join two versions of this project and left its marks in the file. Take the two versions from that tool and open them here: Alongside joins them without losing anything.',
  details: limitedListInWords(lines, (line) => `Line ${line} is such a mark.`),
});

const sealedOutcome: ReadOutcome = {
  outcome: 'sealed',
  sentence:
    "This project is sealed with a passphrase. This version of Alongside can't open it; nothing was changed.",
  details: [],
};

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const formatOf = (raw: unknown): number | undefined => {
  if (!isJsonObject(raw) || typeof raw.format !== 'string' || !Object.hasOwn(raw, 'format')) return undefined;
  const number = /^alongside\/([1-9][0-9]{0,5})$/.exec(raw.format)?.[1];
  return number === undefined ? undefined : Number(number);
};

/** Text that is no JSON: say which of the ways it broke. */
const outcomeOfUnparsed = (bytes: Uint8Array, text: string): ReadOutcome => {
  if (!isOurs(bytes, text)) return notOursOutcome();
  const markers = conflictMarkerLines(text);
  if (markers.length > 0) return conflictMarkersOutcome(markers);
  if (isTruncated(text)) return truncatedOutcome(bytes.length);
  return {
    outcome: 'changedOutside',
    sentence:
      "This file was changed outside Alongside, or damaged, so that it can't be read. Nothing was changed; ask for the file again.",
    details: [],
    broken: [],
  };
};

const changedOutsideOutcome = (
  text: string,
  document: ProjectDocument,
  broken: readonly BrokenEntry[],
): ReadOutcome => {
  const markers = conflictMarkerLines(text);
  if (markers.length > 0) return conflictMarkersOutcome(markers);
  const duplicates = duplicateKeys(text);
  return {
    outcome: 'changedOutside',
    sentence:
      'This file was changed outside Alongside, or damaged. Look at what differs before you bring it in. Nothing was changed so far.',
    details: [
      ...duplicates.map(
        ({ key, line }) => `Line ${line}: "${truncateName(key)}" is written twice; the last one is shown.`,
      ),
      ...brokenEntriesInWords(broken),
    ],
    document,
    broken,
  };
};

const openedOutcome = (
  document: ProjectDocument,
  broken: readonly BrokenEntry[],
  state: 'ok' | 'migrated' | 'newer',
): ReadOutcome => {
  const details = brokenEntriesInWords(broken);
  if (state === 'newer') {
    const sentence =
      'This project was made by a newer version of Alongside. You can read it here; to change it, update Alongside first.';
    return { outcome: 'newer', sentence, details, document, broken };
  }
  if (broken.length > 0) {
    const records = plural(broken.length, 'One record is', 'records are');
    const sentence = `${records} not as Alongside writes them. All else is fine; they were kept as they are, listed, and can be put right.`;
    return { outcome: 'brokenRecords', sentence, details, document, broken };
  }
  return state === 'migrated'
    ? {
        outcome: 'migrated',
        sentence:
          'This project comes from an older version and was brought up to date; Alongside keeps the older file too.',
        details,
        document,
        broken,
      }
    : { outcome: 'ok', sentence: 'The project was opened.', details, document, broken };
};

const readParsed = (raw: unknown, text: string, isIntact: boolean, options: ReadOptions): ReadOutcome => {
  const format = formatOf(raw);
  if (format === undefined || !isJsonObject(raw)) return notOursOutcome();
  if (Object.hasOwn(raw, 'sealed')) return sealedOutcome;
  if (hasTooManyReplicas(raw)) return tooManyReplicas;
  const migrated = migrate(raw, format, options.migrations ?? ours);
  const read = parseDocument(migrated.raw, text, isIntact && options.isOurOwn === true);
  if (read === undefined) return notOursOutcome(['The file names no project.']);
  if (migrated.state === 'newer') return openedOutcome(read.document, read.broken, 'newer');
  if (!isIntact) return changedOutsideOutcome(text, read.document, read.broken);
  return openedOutcome(read.document, read.broken, migrated.state);
};

/** How far the bytes are trusted, and by which migrations they are read. */
export interface ReadOptions {
  /**
   * Bytes that this app wrote and kept in its own folder (snapshot, kept versions): records are not looked at one by
   * one.
   */
  readonly isOurOwn?: boolean;
  /** For tests: other migrations than the app's. */
  readonly migrations?: readonly Migration[];
}

/**
 * Reads a project file. Never throws, whatever the bytes: every end has a name. The size is judged first, then strict
 * UTF-8, then the checksum; only where that does not hold are conflict marks and doubled keys looked for.
 */
export function readProject(bytes: Uint8Array, platform: Platform, options: ReadOptions = {}): ReadOutcome {
  if (bytes.length > MAX_FILE_BYTES) return tooLargeOutcome(bytes.length);
  if (bytes.length === 0) return truncatedOutcome(0);
  const text = decode(bytes, platform);
  if (text === undefined) return outcomeOfUndecoded(bytes);
  if (hasTooManyNodes(bytes)) return isOurs(bytes, text) ? tooManyNodes : notOursOutcome();
  const raw = parseJson(text);
  if (raw === undefined) return isUtf16(bytes) ? otherEncoding : outcomeOfUnparsed(bytes, text);
  return readParsed(raw, text, hasValidChecksum(bytes, platform), options);
}

const decode = (bytes: Uint8Array, platform: Platform): string | undefined => {
  try {
    const text = platform.decode(bytes);
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  } catch {
    return undefined;
  }
};

const otherEncoding: ReadOutcome = {
  outcome: 'changedOutside',
  sentence:
    "This file was damaged, or saved in another encoding, so that it can't be read. Nothing was changed; ask for the file again.",
  details: ['Its bytes are not UTF-8 text.'],
  broken: [],
};

/** A file of ours in UTF-16, as some editors save "Unicode": every second byte of its beginning is zero. */
const isUtf16 = (bytes: Uint8Array): boolean => {
  const from = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 2 : 0;
  const first = bytes[from] === 0 ? from + 1 : from;
  return [...FILE_START].every(
    (char, index) =>
      bytes[first + 2 * index] === char.charCodeAt(0) && bytes[2 * from + 1 - first + 2 * index] === 0,
  );
};

/** Bytes that are no UTF-8: a file of ours that ends without its brace was cut in the middle of a letter. */
const outcomeOfUndecoded = (bytes: Uint8Array): ReadOutcome => {
  if (isUtf16(bytes)) return otherEncoding;
  if (!startsLikeOurs(bytes)) return notOursOutcome(['Its bytes are not UTF-8 text.']);
  if (!isClosed(bytes)) return truncatedOutcome(bytes.length);
  return otherEncoding;
};

const isClosed = (bytes: Uint8Array): boolean => {
  let last = bytes.length - 1;
  while (last > 0 && [0x0a, 0x0d, 0x20].includes(bytes[last] ?? 0)) last -= 1;
  return bytes[last] === 0x7d;
};
