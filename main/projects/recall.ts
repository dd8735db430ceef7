import type { Clock, Dot, ProjectDocument } from '../../shared/document/document.ts';
import { covers, hasSeen } from '../../shared/document/dots.ts';
import { applyEdit } from '../../shared/document/edit.ts';
import { cascadeErasures } from '../../shared/document/erasure-cascade.ts';
import { merge } from '../../shared/document/merge.ts';
import { readProject } from '../../shared/document/read-file.ts';
import { withSession } from '../../shared/document/with-session.ts';
import { rules } from '../../shared/records/registry.ts';
import type { Files } from '../storage/files.ts';
import {
  type EditLine,
  holdsLines,
  type JournalFound,
  type JournalLine,
  readJournal,
  writtenIn,
} from '../storage/journal.ts';
import { journalsAfter, readShelf, type Shelf } from '../storage/shadow.ts';
import { groundFor, type KeptVersions, keptVersions, type Readable } from './kept-versions.ts';
import { recallMemory } from './memory.ts';
import { platform } from './platform.ts';
import { documentIn } from './reading.ts';

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
  readonly crc: number | undefined;
  /** The shadow's own journal, where it is empty and can be gone on with. */
  readonly empty?: { readonly path: string; readonly length: number };
}

const isEdit = (line: JournalLine): line is EditLine => 'dot' in line;

/** Plays edits onto a document; those that it holds already are skipped. */
const replay = (shadow: ProjectDocument, edits: readonly EditLine[]): ProjectDocument =>
  edits.reduce(
    (document, { dot, edit, info }) =>
      hasSeen(document.clock, dot)
        ? document
        : withSession(applyEdit(document, edit, dot, rules).document, dot, info),
    shadow,
  );

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

/** A journal whose edits can't be played on anything that is here, or can't be read. */
export interface Unplayed {
  readonly path: string;
  /** 0 where nobody can tell. */
  readonly edits: number;
}

/** What all journals together gave. */
interface Played {
  /** What the last one was played on. */
  readonly ground?: ProjectDocument;
  readonly document?: ProjectDocument;
  readonly writtenClock?: Clock;
  readonly edits: readonly EditLine[];
  readonly nonces: ReadonlyMap<string, Dot>;
  readonly unplayed: readonly Unplayed[];
}

/** Earlier journals and the ground of a later one. The later one was begun from all that the earlier ones had. */
const onto = (played: ProjectDocument | undefined, ground: ProjectDocument): ProjectDocument =>
  played === undefined || played === ground ? ground : merge(ground, played, rules).document;

const playOn = (before: Played, ground: ProjectDocument, journal: JournalFound): Played => {
  const { base, lines } = journal;
  const edits = lines.filter(isEdit);
  const nonces = new Map([...before.nonces, ...Object.entries(base.nonces)]);
  for (const { nonce, dot } of edits) if (nonce !== undefined) nonces.set(nonce, dot);
  return {
    ...before,
    ground,
    document: replay(onto(before.document, ground), edits),
    writtenClock: writtenIn(journal),
    edits: [...before.edits, ...edits],
    nonces,
  };
};

/** Plays journals one after the other, each on what has seen all that it builds on. */
const play = async (
  files: Files,
  shelf: Shelf,
  journals: Shelf['journals'],
  versions: KeptVersions,
  inFile: () => Promise<ProjectDocument | undefined>,
): Promise<Played> => {
  let played: Played = { edits: [], nonces: new Map(), unplayed: [] };
  for (const { number, path } of journals) {
    const found = await readJournal(files, path).catch(() => undefined);
    const hasShadow = shelf.versions.some((version) => version.number === number);
    if (!found && (await holdsLines(files, path))) {
      played = { ...played, unplayed: [...played.unplayed, { path, edits: 0 }] };
    }
    // Made for a shadow that never came to be: the one before holds everything.
    if (!found || (found.lines.length === 0 && !hasShadow)) continue;
    const ground = await groundFor(found.base, number, versions, played.document, inFile);
    const edits = found.lines.filter(isEdit).length;
    if (ground) played = playOn(played, ground, found);
    else if (edits > 0) played = { ...played, unplayed: [...played.unplayed, { path, edits }] };
  }
  return played;
};

/** The newest version's own journal, where there is nothing in it and nothing after it. */
const emptyOf = async (files: Files, { journals }: Shelf, newest: Readable | undefined) => {
  const last = journals.at(-1);
  if (!last || last.number !== newest?.version.number) return undefined;
  const found = await readJournal(files, last.path).catch(() => undefined);
  return found?.lines.length === 0 ? { path: last.path, length: found.length } : undefined;
};

/** What our folder knows, and the journals that nothing here can be put under. */
export interface Recollection {
  /** Undefined where it knows nothing. */
  readonly recalled: Recalled | undefined;
  readonly unplayed: readonly Unplayed[];
}

/**
 * Puts together what our folder knows of a project. `inFile`: the document in the project file where it can be gone on
 * from, asked for only where the journal's own base is damaged.
 */
export const recall = async (
  files: Files,
  folder: string,
  inFile: () => Promise<ProjectDocument | undefined>,
): Promise<Recollection> => {
  const shelf = await readShelf(files, folder);
  const versions = keptVersions(files, shelf);
  const newest = await versions.newest(() => true);
  const ours = async (): Promise<ProjectDocument | undefined> => {
    const [memory, document] = [await recallMemory(files, folder), await inFile()];
    return memory === undefined || memory.project === document?.project ? document : undefined;
  };
  const journals = newest ? journalsAfter(shelf, newest.version) : shelf.journals;
  const played = await play(files, shelf, journals, versions, ours);
  const { edits, nonces, unplayed } = played;
  const ground = played.ground ?? newest?.document;
  if (!ground) return { recalled: undefined, unplayed };
  const writtenClock = played.writtenClock ?? ground.clock;
  const empty = await emptyOf(files, shelf, newest);
  const recalled: Recalled = {
    // A shadow of an older version may hold what hangs on something erased.
    document: cascadeErasures(played.document ?? ground, rules).document,
    written: replay(
      await asWritten(files, shelf, ground, writtenClock),
      edits.filter(({ dot }) => hasSeen(writtenClock, dot)),
    ),
    writtenClock,
    unwritten: edits.filter(({ dot }) => !hasSeen(writtenClock, dot)).length,
    nonces,
    crc: newest?.crc,
    ...(empty ? { empty } : {}),
  };
  return { recalled, unplayed };
};
