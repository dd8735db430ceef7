import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import { cascadeErasures } from '../../../shared/document/edit/erasure-cascade.ts';
import { documentOf, readProject } from '../../../shared/document/file/read-project.ts';
import { merge } from '../../../shared/document/merge/merge.ts';
import type { Clock } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { clockCovers, hasSeen } from '../../../shared/document/model/dots.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import { withEditAuthors } from '../../../shared/document/model/replica-info.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import type { Files } from '../../storage/files.ts';
import {
  type EditLine,
  hasCompleteLine,
  type JournalContents,
  type JournalLine,
  readJournal,
  writtenClockOf,
} from '../../storage/journal.ts';
import { journalsSince, readSnapshotFolder, type SnapshotFolder } from '../../storage/snapshots.ts';
import { platform } from '../platform.ts';
import { readMetadata } from '../project-metadata.ts';
import { mergeableDocumentOf, type ReadProjectResult } from '../read-project-file.ts';
import {
  createReadableVersions,
  findReplayBase,
  type ReadableVersion,
  type ReadableVersions,
} from './readable-versions.ts';

/** A project as recovered from the data folder: every acknowledged edit, and what its file last held. */
export interface RecoveredState {
  readonly document: ProjectDocument;
  /** The document as the project file last held it: the base for an external change. */
  readonly writtenDocument: ProjectDocument;
  readonly writtenClock: Clock;
  /** How many acknowledged edits the file lacks. */
  readonly unwrittenCount: number;
  /** By nonce, so that an edit asked for again after a crash is not made twice. */
  readonly nonces: ReadonlyMap<string, Dot>;
  /** Of the snapshot's bytes. */
  readonly snapshotCrc: number | undefined;
  /** The snapshot's own journal, where it is empty and can be continued. */
  readonly emptyJournal?: { readonly path: string; readonly length: number };
}

const isEditLine = (line: JournalLine): line is EditLine => 'dot' in line;

/** Replays edits onto a document; those that it holds already are skipped. */
const replayEdits = (snapshot: ProjectDocument, edits: readonly EditLine[]): ProjectDocument =>
  edits.reduce(
    (document, { dot, edit, info, earlier }) =>
      hasSeen(document.clock, dot)
        ? document
        : withEditAuthors(applyEdit(document, edit, dot, documentRules).document, dot, { info, earlier }),
    snapshot,
  );

/** How many versions are searched for what the file held; where none is it, the newest stands in. */
const MAX_VERSIONS_BACK = 5;

/** The version that is exactly what the file held, where there is one: the newest may hold edits that the file lacks. */
const findWrittenDocument = async (
  files: Files,
  snapshots: SnapshotFolder,
  newest: ProjectDocument,
  clock: Clock,
): Promise<ProjectDocument> => {
  if (clockCovers(clock, newest.clock)) return newest;
  for (const { path } of snapshots.versions.slice(-MAX_VERSIONS_BACK).reverse()) {
    const bytes = await files.read(path).catch(() => undefined);
    const read = bytes && readProject(bytes, platform, { isOurOwn: true });
    const document = read && read.outcome !== 'changedOutside' ? documentOf(read) : undefined;
    if (document && clockCovers(clock, document.clock) && clockCovers(document.clock, clock)) return document;
  }
  return newest;
};

/** A journal that cannot be read, or for whose edits there is no base. */
export interface UnreplayedJournal {
  readonly path: string;
  /** 0 where unknown. */
  readonly editCount: number;
}

/** Result of replaying journals. */
interface ReplayState {
  /** What the last one was replayed on. */
  readonly base?: ProjectDocument;
  readonly document?: ProjectDocument;
  readonly writtenClock?: Clock;
  readonly edits: readonly EditLine[];
  readonly nonces: ReadonlyMap<string, Dot>;
  readonly unreplayed: readonly UnreplayedJournal[];
}

/** Merges what earlier journals gave with the base of a later one, which was written from all that they had. */
const mergeReplayed = (
  replayed: ProjectDocument | undefined,
  replayBase: ProjectDocument,
): ProjectDocument =>
  replayed === undefined || replayed === replayBase
    ? replayBase
    : merge(replayBase, replayed, documentRules).document;

const replayJournal = (
  before: ReplayState,
  replayBase: ProjectDocument,
  journal: JournalContents,
): ReplayState => {
  const { base, lines } = journal;
  const edits = lines.filter(isEditLine);
  const nonces = new Map([...before.nonces, ...Object.entries(base.nonces)]);
  for (const { nonce, dot } of edits) if (nonce !== undefined) nonces.set(nonce, dot);
  return {
    ...before,
    base: replayBase,
    document: replayEdits(mergeReplayed(before.document, replayBase), edits),
    writtenClock: writtenClockOf(journal),
    edits: [...before.edits, ...edits],
    nonces,
  };
};

/** Replays journals one after the other, each on a base that covers its own. */
const replayJournals = async (
  files: Files,
  snapshots: SnapshotFolder,
  journals: SnapshotFolder['journals'],
  versions: ReadableVersions,
  readFileDocument: () => Promise<ProjectDocument | undefined>,
): Promise<ReplayState> => {
  let replayed: ReplayState = { edits: [], nonces: new Map(), unreplayed: [] };
  for (const { number, path } of journals) {
    const found = await readJournal(files, path).catch(() => undefined);
    const hasSnapshot = snapshots.versions.some((version) => version.number === number);
    if (!found && (await hasCompleteLine(files, path))) {
      replayed = { ...replayed, unreplayed: [...replayed.unreplayed, { path, editCount: 0 }] };
    }
    // Made for a snapshot that was never written: the journal before holds everything.
    if (!found || (found.lines.length === 0 && !hasSnapshot)) continue;
    const replayBase = await findReplayBase(
      found.base,
      number,
      versions,
      replayed.document,
      readFileDocument,
    );
    const editCount = found.lines.filter(isEditLine).length;
    if (replayBase) replayed = replayJournal(replayed, replayBase, found);
    else if (editCount > 0)
      replayed = { ...replayed, unreplayed: [...replayed.unreplayed, { path, editCount }] };
  }
  return replayed;
};

/** The newest version's own journal, where it is empty and the last one. */
const findEmptyJournal = async (
  files: Files,
  { journals }: SnapshotFolder,
  newest: ReadableVersion | undefined,
) => {
  const last = journals.at(-1);
  if (!last || last.number !== newest?.version.number) return undefined;
  const found = await readJournal(files, last.path).catch(() => undefined);
  return found?.lines.length === 0 ? { path: last.path, length: found.length } : undefined;
};

/** What the data folder holds of a project, and the journals that could not be replayed. */
export interface RecoveryResult {
  /** Undefined where it holds nothing. */
  readonly recovered: RecoveredState | undefined;
  readonly unreplayed: readonly UnreplayedJournal[];
}

/**
 * Recovers a project from snapshots and journals in the data folder. `file`: what the project file holds; its document
 * counts only where it can be merged and a journal's own base is damaged.
 */
export async function recover(
  files: Files,
  folder: string,
  file: ReadProjectResult,
): Promise<RecoveryResult> {
  const snapshots = await readSnapshotFolder(files, folder);
  const versions = createReadableVersions(files, snapshots, file);
  const newest = await versions.newest(() => true);
  const ownFileDocument = async (): Promise<ProjectDocument | undefined> => {
    const [metadata, document] = [await readMetadata(files, folder), mergeableDocumentOf(file)];
    return metadata === undefined || metadata.project === document?.project ? document : undefined;
  };
  const journals = newest ? journalsSince(snapshots, newest.version) : snapshots.journals;
  const replayed = await replayJournals(files, snapshots, journals, versions, ownFileDocument);
  const { edits, nonces, unreplayed } = replayed;
  const replayBase = replayed.base ?? newest?.document;
  if (!replayBase) return { recovered: undefined, unreplayed };
  const writtenClock = replayed.writtenClock ?? replayBase.clock;
  const emptyJournal = await findEmptyJournal(files, snapshots, newest);
  const recovered: RecoveredState = {
    // A snapshot by an older version of the app may hold dependants of something erased.
    document: cascadeErasures(replayed.document ?? replayBase, documentRules).document,
    writtenDocument: replayEdits(
      await findWrittenDocument(files, snapshots, replayBase, writtenClock),
      edits.filter(({ dot }) => hasSeen(writtenClock, dot)),
    ),
    writtenClock,
    unwrittenCount: edits.filter(({ dot }) => !hasSeen(writtenClock, dot)).length,
    nonces,
    snapshotCrc: newest?.crc,
    ...(emptyJournal ? { emptyJournal } : {}),
  };
  return { recovered, unreplayed };
}
