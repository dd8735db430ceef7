import { crc32 } from 'node:zlib';
import type { Clock, Dot, ProjectDocument } from '../../shared/document/document.ts';
import { covers } from '../../shared/document/dots.ts';
import { applyEdit } from '../../shared/document/edit.ts';
import { readProject } from '../../shared/document/read-file.ts';
import { rules } from '../../shared/records/registry.ts';
import type { Files } from '../storage/files.ts';
import { type EditLine, type JournalLine, readJournal } from '../storage/journal.ts';
import { journalsAfter, readShelf, type Shelf, type Version } from '../storage/shadow.ts';
import { platform } from './platform.ts';
import { documentIn } from './reading.ts';
import { coversDot, withSession } from './stamped.ts';

/** What our own folder knows of a project: every acknowledged edit, and what its file last held. */
export interface Recalled {
  readonly document: ProjectDocument;
  /** The document as the project file last held it: the base for changes made outside. */
  readonly written: ProjectDocument;
  readonly writtenClock: Clock;
  /** Acknowledged edits that the file did not get. */
  readonly unwritten: number;
  /** By nonce, so that an edit asked for again after a crash is not made twice. */
  readonly nonces: ReadonlyMap<string, Dot>;
  /** Of the shadow's bytes. */
  readonly crc: number;
  /** The shadow's own journal, where it is empty and can be gone on with. */
  readonly empty?: { readonly path: string; readonly length: number };
}

const isEdit = (line: JournalLine): line is EditLine => 'dot' in line;

/** Plays edits onto a document; those that it holds already are skipped. */
const replay = (shadow: ProjectDocument, edits: readonly EditLine[]): ProjectDocument =>
  edits.reduce(
    (document, { dot, edit, info }) =>
      coversDot(document.clock, dot)
        ? document
        : withSession(applyEdit(document, edit, dot, rules).document, dot, info),
    shadow,
  );

/** The newest version that can be read; a damaged one is passed over, since older ones and journals hold the rest. */
const newestReadable = async (
  files: Files,
  shelf: Shelf,
): Promise<{ version: Version; bytes: Uint8Array; document: ProjectDocument } | undefined> => {
  for (const version of [...shelf.versions].reverse()) {
    const bytes = await files.read(version.path).catch(() => undefined);
    const read = bytes && readProject(bytes, platform);
    // Only whole ones: a version of ours is never changed by anybody.
    if (!bytes || !read || read.outcome === 'changedOutside') continue;
    const document = documentIn(read);
    if (document) return { version, bytes, document };
  }
  return undefined;
};

/** What the file held is among the last few versions, or the newest stands in for it. */
const LOOK_BACK = 5;

/** The version that says exactly what the file held, where one does: edits that it did not get may be in the newest. */
const asWritten = async (
  files: Files,
  shelf: Shelf,
  newest: ProjectDocument,
  clock: Clock,
): Promise<ProjectDocument> => {
  if (covers(clock, newest.clock)) return newest;
  for (const { path } of shelf.versions.slice(-LOOK_BACK).reverse()) {
    const bytes = await files.read(path).catch(() => undefined);
    const read = bytes && readProject(bytes, platform, { isOurOwn: true });
    const document = read && read.outcome !== 'changedOutside' ? documentIn(read) : undefined;
    if (document && covers(clock, document.clock) && covers(document.clock, clock)) return document;
  }
  return newest;
};

/** Puts together what our folder knows of a project; undefined where it knows nothing. */
export const recall = async (files: Files, folder: string): Promise<Recalled | undefined> => {
  const shelf = await readShelf(files, folder);
  const newest = await newestReadable(files, shelf);
  if (!newest) return undefined;
  const lines: JournalLine[] = [];
  const nonces = new Map<string, Dot>();
  let writtenClock = newest.document.clock;
  let empty: Recalled['empty'];
  for (const { number, path } of journalsAfter(shelf, newest.version)) {
    const found = await readJournal(files, path).catch(() => undefined);
    if (!found) continue;
    writtenClock = found.base.wrote;
    for (const [nonce, dot] of Object.entries(found.base.nonces)) nonces.set(nonce, dot);
    lines.push(...found.lines);
    if (found.lines.length === 0 && number === newest.version.number) empty = { path, length: found.length };
  }
  const edits = lines.filter(isEdit);
  for (const line of lines) {
    if (!isEdit(line)) writtenClock = line.wrote;
    else if (line.nonce !== undefined) nonces.set(line.nonce, line.dot);
  }
  return {
    document: replay(newest.document, edits),
    written: replay(
      await asWritten(files, shelf, newest.document, writtenClock),
      edits.filter(({ dot }) => coversDot(writtenClock, dot)),
    ),
    writtenClock,
    unwritten: edits.filter(({ dot }) => !coversDot(writtenClock, dot)).length,
    nonces,
    crc: crc32(newest.bytes),
    ...(empty ? { empty } : {}),
  };
};
