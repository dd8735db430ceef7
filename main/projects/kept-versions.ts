import { crc32 } from 'node:zlib';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { covers } from '../../shared/document/dots.ts';
import { readProject } from '../../shared/document/read-file.ts';
import type { Files } from '../storage/files.ts';
import type { JournalBase } from '../storage/journal.ts';
import type { Shelf, Version } from '../storage/shadow.ts';
import { platform } from './platform.ts';
import { documentIn, mayBeJoined } from './reading.ts';

/** A version that can be read and gone on from. */
export interface Readable {
  readonly version: Version;
  readonly document: ProjectDocument;
  /** Of its bytes. */
  readonly crc: number;
}

/** The versions of a shelf, each read once and only when it is needed. */
export interface KeptVersions {
  /** The newest that `fits` and can be read; a damaged one is passed over, since older ones and journals hold the rest. */
  newest(fits: (version: Version) => boolean): Promise<Readable | undefined>;
  /** The newest that also holds `what` is asked for. */
  find(
    fits: (version: Version) => boolean,
    what: (readable: Readable) => boolean,
  ): Promise<Readable | undefined>;
}

const readVersion = async (files: Files, version: Version): Promise<Readable | undefined> => {
  const bytes = await files.read(version.path).catch(() => undefined);
  const read = bytes && readProject(bytes, platform);
  // Only whole ones: a version of ours is never changed by anybody.
  const document = read && mayBeJoined(read) ? documentIn(read) : undefined;
  return bytes && document && { version, document, crc: crc32(bytes) };
};

/** Nothing is read yet. */
export const keptVersions = (files: Files, { versions }: Shelf): KeptVersions => {
  const known = new Map<Version, Promise<Readable | undefined>>();
  const read = (version: Version): Promise<Readable | undefined> => {
    const reading = known.get(version) ?? readVersion(files, version);
    known.set(version, reading);
    return reading;
  };
  const find: KeptVersions['find'] = async (fits, what) => {
    for (const version of versions.filter(fits).reverse()) {
      const readable = await read(version);
      if (readable && what(readable)) return readable;
    }
    return undefined;
  };
  return { find, newest: (fits) => find(fits, () => true) };
};

/**
 * What a journal may be played on: a version that has seen all that the journal builds on. Its own shadow, or one kept
 * while it went on; the shadow by its checksum under another number; what earlier journals gave; the project file; and
 * last of all an older version. Undefined where there is none: played on anything less, its clock would claim edits
 * that nobody has.
 */
export const groundFor = async (
  { sum, clock }: JournalBase,
  number: number,
  versions: KeptVersions,
  played: ProjectDocument | undefined,
  inFile: () => Promise<ProjectDocument | undefined>,
): Promise<ProjectDocument | undefined> => {
  const covering = (document: ProjectDocument | undefined): boolean =>
    document !== undefined && covers(document.clock, clock);
  const isOlder = (version: Version): boolean => version.number < number;
  const own = await versions.find(
    (version) => !isOlder(version),
    ({ document }) => covering(document),
  );
  if (own) return own.document;
  const same = await versions.find(isOlder, ({ crc }) => crc.toString(16) === sum);
  if (same) return same.document;
  if (covering(played)) return played;
  const file = await inFile();
  if (covering(file)) return file;
  return (await versions.find(isOlder, ({ document }) => covering(document)))?.document;
};
