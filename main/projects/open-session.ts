import { dirname } from 'node:path';
import type { OpenOutcome, ProjectEvent } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { merge } from '../../shared/document/merge.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { rules } from '../../shared/records/registry.ts';
import { clearStaleDrafts } from '../storage/durable-file.ts';
import type { Store } from '../storage/json-store.ts';
import type { Seen } from '../storage/outside-change.ts';
import { keepFound, keepVersion, readShelf } from '../storage/shadow.ts';
import { createAbsorber } from './absorb.ts';
import { thinOut } from './backups.ts';
import { troubleOf } from './disk-trouble.ts';
import { createEditor } from './editor.ts';
import { findRenamed } from './find-renamed.ts';
import { type Ground, placesIn } from './ground.ts';
import { createKeeper } from './keeper.ts';
import { type Memory, openMemory } from './memory.ts';
import { platform } from './platform.ts';
import { createProjectFile } from './project-file.ts';
import { purgeErased } from './purge-erased.ts';
import { type Found, readAt } from './reading.ts';
import { type Recalled, recall } from './recall.ts';
import { createSession, type Session } from './session.ts';
import { type Start, startingPoint } from './starting-point.ts';

/** A writer that answers at once for the document it wrote last. */
const createBytes = (): ((document: ProjectDocument) => Uint8Array) => {
  const write = createWriter(platform);
  let last: { readonly document: ProjectDocument; readonly bytes: Uint8Array } | undefined;
  return (document) => {
    if (last?.document !== document) last = { document, bytes: write(document) };
    return last.bytes;
  };
};

/** How opening ended: with a session, or with what to tell instead. */
export type Opened =
  | { readonly session: Session; readonly lacking?: ProjectDocument }
  | { readonly session?: undefined; readonly outcome: OpenOutcome; readonly kept?: ProjectDocument };

export interface OpenOptions {
  readonly ground: Ground;
  readonly key: string;
  readonly path: string;
  readonly tell: (event: ProjectEvent) => void;
  /** The document is another one now. */
  readonly onChange: (document: ProjectDocument) => void;
  /** The file has another name now. */
  readonly onMoved: (path: string) => Promise<void>;
}

const changedBetween = (mine: ProjectDocument, theirs: ProjectDocument): number =>
  merge(mine, theirs, rules).changed.length;

const olderSentence = (count: number): string =>
  `This copy is older than what you had here. Bring your ${count === 1 ? 'change' : `${count} changes`} back?`;

const readOnlySentence = async (ground: Ground, path: string, found: Found): Promise<string | undefined> => {
  if (found.outcome.outcome === 'newer') return found.outcome.sentence;
  if (await ground.files.canReplace(path)) return undefined;
  return 'The file or its folder is read-only, so it can be read here and not changed. “Save a copy as…” makes one to work in.';
};

/** What an older copy put back over the file lacks, while the person has not decided. */
const lackingOf = async (
  ground: Ground,
  folder: string,
  memory: Store<Memory>,
  document: ProjectDocument,
): Promise<ProjectDocument | undefined> => {
  const version = (await readShelf(ground.files, folder)).versions.find(
    ({ number }) => number === memory.data.lacking,
  );
  const lacking = version && (await readAt(ground.files, version.path)).document;
  return lacking && changedBetween(document, lacking) > 0 ? lacking : undefined;
};

/** What our folder knows and the file does not go on with is kept as a version before anything new begins. */
const keepBehind = async (
  { ground }: OpenOptions,
  folder: string,
  memory: Store<Memory>,
  start: Exclude<Start, { start: 'none' }>,
  recalled: Recalled | undefined,
): Promise<void> => {
  const isOther = recalled !== undefined && recalled.document.project !== start.document.project;
  if (start.start !== 'older' && !isOther) return;
  const behind = start.start === 'older' ? start.lacking : recalled?.document;
  if (!behind) return;
  const bytes = createWriter(platform)(behind);
  const version = await keepVersion(ground.files, folder, bytes, 'beforeOlder', ground.now().toISOString());
  await memory.update((data) => ({
    ...data,
    project: start.document.project,
    lacking: isOther ? null : version.number,
  }));
};

const begin = async (
  options: OpenOptions,
  folder: string,
  found: Found,
  recalled: Recalled | undefined,
  start: Exclude<Start, { start: 'none' }>,
): Promise<Opened> => {
  const { ground, key, tell, onChange } = options;
  const { files, now } = ground;
  const { document } = start;
  let { path } = options;
  const readOnly = await readOnlySentence(ground, path, found);
  const memory = await openMemory(files, folder, { key, path, project: document.project });
  // Only helps where the list is lost: no reason not to open.
  if (memory.data.path !== path) await memory.update((data) => ({ ...data, path })).catch(() => undefined);
  if (readOnly === undefined) await keepBehind(options, folder, memory, start, recalled);
  if (readOnly === undefined && found.outcome.outcome === 'migrated' && found.bytes) {
    await keepVersion(files, folder, found.bytes, 'beforeMigration', now().toISOString());
  }

  const isAsLeft = start.start === 'file' && start.holds === document && recalled?.crc === found.seen?.crc;
  const toBytes = createBytes();
  const holds = start.start === 'file' ? start.holds : (recalled?.written ?? document);
  const keeper = createKeeper({
    files,
    folder,
    now,
    toBytes,
    written: start.start === 'older' ? document.clock : holds.clock,
    nonces: recalled?.nonces ?? new Map(),
    empty: isAsLeft ? recalled?.empty : undefined,
  });
  const editor = createEditor({
    ground,
    document,
    keeper,
    memory,
    tell,
    onChange: () => {
      file.soon();
      onChange(editor.document);
    },
  });
  const file = createProjectFile({
    files,
    path: () => path,
    document: () => editor.document,
    toBytes,
    ...fileStart(start, found, recalled),
    absorb: createAbsorber({
      editor,
      tell,
      keepFound: (bytes) => keepFound(files, folder, bytes, now()),
    }),
    follow: async (seen) => {
      const renamed = await findRenamed(files, path, seen);
      if (renamed === undefined) return false;
      path = renamed;
      await memory.update((data) => ({ ...data, path: renamed }));
      await options.onMoved(renamed);
      tell({ type: 'notice', sentence: `The file was renamed. Alongside goes on in ${renamed}.` });
      return true;
    },
    wrote: (written) => editor.between(() => keeper.wrote(written.clock)).catch(() => undefined),
    onSave: (save) => tell({ type: 'save', save }),
    now,
  });
  const tidy = (): Promise<void> => thinOut(files, folder, now());
  if (readOnly === undefined) {
    if (!(isAsLeft && recalled?.empty)) {
      editor
        .rebase('opened')
        .then(tidy)
        .catch((error: unknown) => ground.log(`No version could be kept on opening: ${error}`));
    }
    if (start.start === 'outside') await file.flush();
    else if (start.start === 'file' && start.holds !== document) file.soon();
  }
  const lacking = await lackingOf(ground, folder, memory, editor.document);
  const session = createSession({
    ground,
    key,
    outcome: outcomeOf(start, found, path, lacking),
    readOnly,
    editor,
    file,
    memory,
    path: () => path,
    tidy,
    purge: (now) => purgeErased(files, folder, now),
  });
  return { session, ...(lacking ? { lacking } : {}) };
};

/** What is in the file at the start, as far as we know it. */
const fileStart = (
  start: Exclude<Start, { start: 'none' }>,
  found: Found,
  recalled: Recalled | undefined,
): { seen: Seen | undefined; written: ProjectDocument | undefined } => {
  switch (start.start) {
    case 'file':
      return { seen: found.seen, written: start.holds };
    case 'older':
      return { seen: found.seen, written: start.document };
    case 'outside':
      // Not "seen": the first look then takes its values in, over what we wrote last.
      return { seen: undefined, written: recalled?.written };
    case 'kept':
      return { seen: undefined, written: start.document };
  }
};

const outcomeOf = (
  start: Exclude<Start, { start: 'none' }>,
  found: Found,
  path: string,
  lacking: ProjectDocument | undefined,
): OpenOutcome => {
  if (lacking) {
    const sentence = olderSentence(changedBetween(start.document, lacking));
    return { outcome: 'olderCopy', sentence, details: found.outcome.details };
  }
  if (start.start === 'kept') {
    const sentence = `The file is no longer at ${path}. What you see is what Alongside kept; your next change writes it there again.`;
    return { outcome: 'missing', sentence, details: [] };
  }
  if (start.start === 'outside') {
    const sentence =
      'This file was changed outside Alongside. The values that differ were taken in beside those you had: choose between them.';
    return { outcome: 'changedOutside', sentence, details: found.outcome.details };
  }
  return found.outcome;
};

/** Opens the project file at a path. Never rejects: everything that can go wrong has an outcome. */
export const openSession = async (options: OpenOptions): Promise<Opened> => {
  const { ground, key, path } = options;
  const { files } = ground;
  const folder = placesIn(ground.home).versions(key);
  await clearStaleDrafts(files, dirname(path));
  await clearStaleDrafts(files, folder);
  const recalled = await recall(files, folder);
  const found = await readAt(files, path);
  const start = startingPoint(found, recalled);
  if (start.start === 'none') {
    return { outcome: found.outcome, ...(recalled ? { kept: recalled.document } : {}) };
  }
  try {
    return await begin(options, folder, found, recalled, start);
  } catch (error) {
    const sentence = `The project could not be opened for work. ${troubleOf(error).sentence} Nothing was changed.`;
    return { outcome: { outcome: 'unreadable', sentence, details: [folder] } };
  }
};
