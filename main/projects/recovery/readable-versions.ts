import { crc32 } from 'node:zlib';
import { documentOf, readProject } from '../../../shared/document/file/read-project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { clockCovers } from '../../../shared/document/model/dots.ts';
import type { Files } from '../../storage/files.ts';
import type { JournalBase } from '../../storage/journal.ts';
import type { SnapshotFolder, Version } from '../../storage/snapshots.ts';
import { platform } from '../platform.ts';
import { areSameBytes, isMergeable, type ReadProjectResult } from '../read-project-file.ts';

/** A version that can be read and gone on from. */
export interface ReadableVersion {
  readonly version: Version;
  readonly document: ProjectDocument;
  /** Of its bytes. */
  readonly crc: number;
}

/** The versions of a shelf, each read once and only when it is needed. */
export interface ReadableVersions {
  /** The newest that `fits` and can be read; a damaged one is passed over, since older ones and journals hold the rest. */
  newest(matches: (version: Version) => boolean): Promise<ReadableVersion | undefined>;
  /** The newest that also holds `what` is asked for. */
  find(
    matches: (version: Version) => boolean,
    predicate: (readable: ReadableVersion) => boolean,
  ): Promise<ReadableVersion | undefined>;
}

/** What the project file holds. */
type FileContent = Pick<ReadProjectResult, 'outcome' | 'bytes' | 'document' | 'stored'>;

const documentIn = (bytes: Uint8Array, file: FileContent | undefined): ProjectDocument | undefined => {
  // A project that was closed in peace is one and the same twice: parsed once.
  if (file?.bytes && areSameBytes(bytes, file.bytes))
    return isMergeable(file.outcome) ? (file.stored ?? file.document) : undefined;
  const read = readProject(bytes, platform);
  // Only whole ones: a version of ours is never changed by anybody.
  return isMergeable(read) ? documentOf(read) : undefined;
};

const readVersion = async (
  files: Files,
  version: Version,
  file: FileContent | undefined,
): Promise<ReadableVersion | undefined> => {
  const bytes = await files.read(version.path).catch(() => undefined);
  const document = bytes && documentIn(bytes, file);
  return bytes && document && { version, document, crc: crc32(bytes) };
};

/** Nothing is read yet, but the project file where it is given. */
export function createReadableVersions(
  files: Files,
  { versions }: SnapshotFolder,
  file?: FileContent,
): ReadableVersions {
  const known = new Map<Version, Promise<ReadableVersion | undefined>>();
  const read = (version: Version): Promise<ReadableVersion | undefined> => {
    const pendingRead = known.get(version) ?? readVersion(files, version, file);
    known.set(version, pendingRead);
    return pendingRead;
  };
  const find: ReadableVersions['find'] = async (matches, predicate) => {
    for (const version of versions.filter(matches).reverse()) {
      const readable = await read(version);
      if (readable && predicate(readable)) return readable;
    }
    return undefined;
  };
  return { find, newest: (matches) => find(matches, () => true) };
}

/**
 * What a journal may be played on: a version that has seen all that the journal builds on. Its own shadow, or one kept
 * while it went on; the shadow by its checksum under another number; what earlier journals gave; the project file; and
 * last of all an older version. Undefined where there is none: played on anything less, its clock would claim edits
 * that nobody has.
 */
export async function findReplayBase(
  { sum, clock }: JournalBase,
  number: number,
  versions: ReadableVersions,
  replayed: ProjectDocument | undefined,
  readFileDocument: () => Promise<ProjectDocument | undefined>,
): Promise<ProjectDocument | undefined> {
  const isCovering = (document: ProjectDocument | undefined): boolean =>
    document !== undefined && clockCovers(document.clock, clock);
  const isOlder = (version: Version): boolean => version.number < number;
  const covered = await versions.find(
    (version) => !isOlder(version),
    ({ document }) => isCovering(document),
  );
  if (covered) return covered.document;
  const sameSnapshot = await versions.find(isOlder, ({ crc }) => crc.toString(16) === sum);
  if (sameSnapshot) return sameSnapshot.document;
  if (isCovering(replayed)) return replayed;
  const file = await readFileDocument();
  if (isCovering(file)) return file;
  return (await versions.find(isOlder, ({ document }) => isCovering(document)))?.document;
}
