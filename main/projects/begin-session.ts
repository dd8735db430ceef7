import { dirname } from 'node:path';
import type { OpenOutcome, ProjectEvent } from '../../shared/contract.ts';
import type { Clock, ProjectDocument } from '../../shared/document/document.ts';
import { joinBytes } from '../../shared/document/file-parts.ts';
import { createPieceWriter } from '../../shared/document/write-file.ts';
import { clearStaleDrafts } from '../storage/durable-file.ts';
import type { Files } from '../storage/files.ts';
import { forgetDamaged, type Store } from '../storage/json-store.ts';
import type { Seen } from '../storage/outside-change.ts';
import { keepJournal } from '../storage/shadow.ts';
import { ASKED, type Barred, createAbsorber } from './absorb.ts';
import { thinOut } from './backups.ts';
import { countersUsedUpSentence } from './counter-limits.ts';
import { createEditor, type Editor } from './editor.ts';
import { findRenamed } from './find-renamed.ts';
import { createForeign, type Foreign } from './foreign.ts';
import { type Ground, placesIn } from './ground.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { type Memory, noteErasing, openMemory } from './memory.ts';
import { keepBehind, lackingOf } from './older-copy.ts';
import { outcomeOf, withAside } from './opening-words.ts';
import { createAsking, type Question, questionOf } from './outside.ts';
import { platform } from './platform.ts';
import { createProjectFile, type ProjectFile } from './project-file.ts';
import { purgeErased } from './purge-erased.ts';
import { staysQuiet } from './quiet.ts';
import type { Found } from './reading.ts';
import type { Recalled, Unplayed } from './recall.ts';
import { createSession, type Session } from './session.ts';
import { createSizeGuard } from './size-guard.ts';
import type { Shown } from './starting-point.ts';

/** How opening ended: with a session, or with what to tell instead. */
export type Opened =
  | { readonly session: Session; readonly lacking?: ProjectDocument }
  | { readonly session?: undefined; readonly outcome: OpenOutcome; readonly kept?: ProjectDocument };

export interface OpenOptions {
  readonly ground: Ground;
  readonly key: string;
  readonly path: string;
  readonly tell: (event: ProjectEvent) => void;
  /** There is something to ask about the file, or no longer. */
  readonly onAsk: () => void;
  /** The document is another one now. */
  readonly onChange: (document: ProjectDocument) => void;
  /** Something was erased for good: whoever keeps words of the project elsewhere forgets them. */
  readonly onErased: (document: ProjectDocument, path: string) => Promise<void>;
  /** The file has another name now. */
  readonly onMoved: (path: string) => Promise<void>;
}

/** A writer that answers at once for the document it wrote last. */
const createPieces = (): ((document: ProjectDocument) => readonly Uint8Array[]) => {
  const write = createPieceWriter(platform);
  let last: { readonly document: ProjectDocument; readonly pieces: readonly Uint8Array[] } | undefined;
  return (document) => {
    if (last?.document !== document) last = { document, pieces: write(document) };
    return last.pieces;
  };
};

const readOnlySentence = async (ground: Ground, path: string, found: Found): Promise<string | undefined> => {
  if (found.outcome.outcome === 'newer') return found.outcome.sentence;
  if (await ground.files.canReplace(path)) return undefined;
  return 'The file or its folder is read-only, so it can be read here and not changed. “Save a copy as…” makes one to work in.';
};

interface FileStart {
  readonly seen: Seen | undefined;
  readonly written: ProjectDocument | undefined;
  readonly base?: ProjectDocument;
  readonly barred?: Barred;
}

/** What is in the file at the start, as far as we know it. */
const fileStart = (
  start: Shown,
  found: Found,
  recalled: Recalled | undefined,
  question: Question | undefined,
): FileStart => {
  switch (start.start) {
    case 'file':
      return { seen: found.seen, written: start.holds };
    case 'older':
      return { seen: found.seen, written: start.document };
    case 'outside':
      if (question) return { seen: found.seen, written: undefined, base: start.base, barred: ASKED };
      // It says what we wrote last: written anew with the next edit, not by opening.
      return { seen: found.seen, written: recalled?.unwritten === 0 ? start.document : start.base };
    case 'kept':
      return { seen: undefined, written: start.document };
  }
};

/** What a session begins with. */
interface Beginning {
  readonly options: OpenOptions;
  /** The project's own folder in ours. */
  readonly folder: string;
  readonly found: Found;
  readonly recalled: Recalled | undefined;
  readonly unplayed: readonly Unplayed[];
  readonly start: Shown;
}

/**
 * Whatever is about to be left behind is kept first: among the versions, and journals that can't be played beside them.
 * Resolves to the latter, as they are called now.
 */
const keepBefore = async (
  { options, folder, found, recalled, unplayed, start }: Beginning,
  memory: Store<Memory>,
  foreign: Foreign,
): Promise<readonly Unplayed[]> => {
  const { ground } = options;
  const aside: Unplayed[] = [];
  for (const { path, edits } of unplayed) {
    aside.push({ path: await keepJournal(ground.files, folder, path, ground.now()), edits });
  }
  await keepBehind(ground, folder, memory, start, recalled);
  if (found.outcome.outcome === 'migrated' && found.bytes) await foreign.migrated(found.bytes);
  return aside;
};

/** True where the file, the shadow and the document are one and the same, and the journal is empty. */
const isAsLeft = ({ found, recalled, start }: Beginning): boolean =>
  start.start === 'file' &&
  start.holds === start.document &&
  recalled?.empty !== undefined &&
  recalled.crc === found.seen?.crc;

/** Clock of what the file is known to hold. */
const writtenBy = (start: Shown, recalled: Recalled | undefined): Clock => {
  if (start.start === 'file') return start.holds.clock;
  if (start.start === 'outside') return start.isNew ? {} : start.base.clock;
  return start.start === 'older' ? start.document.clock : (recalled?.written ?? start.document).clock;
};

const keeperFor = (beginning: Beginning, toBytes: (document: ProjectDocument) => Uint8Array): Keeper => {
  const { options, folder, recalled, start } = beginning;
  const { files, now } = options.ground;
  return createKeeper({
    files,
    folder,
    now,
    toBytes,
    written: writtenBy(start, recalled),
    nonces: recalled?.nonces ?? new Map(),
    empty: isAsLeft(beginning) ? recalled?.empty : undefined,
  });
};

const isThere = (files: Files, folder: string): Promise<boolean> =>
  files.list(folder).then(
    () => true,
    () => false,
  );

/** The path of the file, which follows it to another name. */
const followerOf = ({ ground, path, tell, onMoved }: OpenOptions, memory: Store<Memory>) => {
  let current = path;
  return {
    path: () => current,
    follow: async (seen: Seen): Promise<boolean> => {
      const renamed = await findRenamed(ground.files, current, seen);
      if (renamed === undefined) {
        // Without its folder nothing can be written there again: that is said when it is tried.
        if (!(await isThere(ground.files, dirname(current)))) return false;
        const sentence = `The file is no longer at ${current}. Your next change writes it there again.`;
        tell({ type: 'notice', sentence });
        return false;
      }
      if (renamed === current) return true;
      current = renamed;
      tell({ type: 'notice', sentence: `The file was renamed. Alongside goes on in ${renamed}.` });
      // Either note is enough to find it again.
      const notes = [memory.update((data) => ({ ...data, path: renamed })), onMoved(renamed)];
      for (const note of await Promise.allSettled(notes)) {
        if (note.status === 'rejected') ground.log(`The new name could not be noted: ${note.reason}`);
      }
      return true;
    },
  };
};

/** Brings file, shadow and journal in step with what is shown. */
const bringInStep = async (
  beginning: Beginning,
  editor: Editor,
  file: ProjectFile,
  tidy: () => Promise<void>,
): Promise<void> => {
  const { options, start } = beginning;
  // Nothing is kept of it before the person has answered.
  if (start.start === 'outside') return;
  if (!isAsLeft(beginning)) {
    editor
      .rebase('opened')
      .then(tidy)
      .catch((error: unknown) => options.ground.log(`No version could be kept on opening: ${error}`));
  }
  if (start.start === 'file' && start.holds !== start.document) file.soon();
};

/** Begins a session from what was found in the file and in our folder. Rejects with the system's error. */
export const beginSession = async (beginning: Beginning): Promise<Opened> => {
  const { options, folder, found, recalled, start } = beginning;
  const { ground, key, tell, onChange } = options;
  const { files, now } = ground;
  const { document } = start;
  const usedUp = countersUsedUpSentence(document);
  const readOnly = usedUp ?? (await readOnlySentence(ground, options.path, found));
  const about = { key, path: options.path, project: document.project };
  const memory = await openMemory(files, folder, about);
  let session: Session | undefined;
  const foreign = createForeign({
    ground,
    folder,
    memory,
    document: () => session?.document ?? document,
    // A session that is still to begin forgets by itself.
    onWords: () => void session?.forget(),
  });
  const aside = readOnly === undefined ? await keepBefore(beginning, memory, foreign) : [];
  const toPieces = createPieces();
  const keeper = keeperFor(beginning, (one) => joinBytes(toPieces(one)));
  const changed = (): void => {
    file.soon();
    onChange(editor.document);
    if (memory.data.erasing) void session?.forget();
  };
  const onErasing = (): Promise<void> => noteErasing(memory);
  const size = createSizeGuard(toPieces);
  const editor = createEditor({ ground, document, keeper, size, memory, tell, onChange: changed, onErasing });
  const { path, follow } = followerOf(options, memory);
  const asking = createAsking(
    start.start === 'outside' ? questionOf(found, start.base, start.isNew) : undefined,
    options.onAsk,
  );
  const file = createProjectFile({
    files,
    path,
    document: () => editor.document,
    toBytes: toPieces,
    ...fileStart(start, found, recalled, asking.question),
    absorb: createAbsorber({
      editor,
      asking,
      tell,
      isQuiet: (bytes) => staysQuiet(files, path(), bytes),
      keepFound: foreign.found,
    }),
    follow,
    wrote: (written) => editor.between(() => keeper.wrote(written.clock)).catch(() => undefined),
    onSave: (save) => tell({ type: 'save', save }),
    now,
  });
  const tidy = (): Promise<void> => thinOut(files, folder, now());
  if (readOnly === undefined) await bringInStep(beginning, editor, file, tidy);
  const lacking = await lackingOf(ground, folder, memory, editor.document);
  const opening = outcomeOf(start, found, path(), lacking, asking.question !== undefined);
  const outcome = withAside(
    usedUp === undefined
      ? opening
      : { outcome: 'countersUsedUp', sentence: usedUp, details: opening.details },
    aside,
  );
  const purge = async (document: ProjectDocument): Promise<number> => {
    const removed = await purgeErased(files, folder, document);
    await clearStaleDrafts(files, dirname(path()));
    await forgetDamaged(files, placesIn(ground.home).list);
    await options.onErased(document, path());
    return removed;
  };
  session = createSession({
    ground,
    key,
    outcome,
    readOnly,
    editor,
    file,
    memory,
    asking,
    foreign,
    path,
    tidy,
    purge,
  });
  return { session, ...(lacking ? { lacking } : {}) };
};
