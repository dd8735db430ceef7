import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import type { ReceivedFile } from '../../../shared/contract/receiving.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { IncomingCopies } from '../exchange/incoming-copies.ts';
import { findSameProject } from '../library/find-same-project.ts';
import type { Library } from '../library/library.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import type { OpenProjects } from '../library/open-projects.ts';
import { readMetadata } from '../project-metadata.ts';
import { readProjectFile } from '../read-project-file.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';
import { UserFacingError } from '../user-facing-error.ts';
import { describeReceived, type ProjectHere } from './describe-received.ts';
import { createHeldFiles, type HeldFile, type HeldFiles } from './held-files.ts';

export interface ReceivingOptions {
  readonly context: ServiceContext;
  readonly library: Library;
  readonly libraryIndex: LibraryIndex;
  readonly openProjects: OpenProjects;
  readonly incomingCopies: IncomingCopies;
}

/** A received file as a window reads it. */
export interface ReadingCopy {
  readonly document: ProjectDocument;
  readonly outcome: OpenOutcome;
  readonly name: string;
}

/** Files that somebody gave to the app: what each is, and what can be done with it. */
export interface Receiving {
  examine(name: string, bytes: Uint8Array, near?: string): Promise<ReceivedFile>;
  /** Files that are no longer held are left out. */
  examineAgain(ids: readonly string[], near?: string): Promise<ReceivedFile[]>;
  /** @throws {UserFacingError} where its project is not here any more */
  review(id: string, near?: string): Promise<{ key: string; incomingId: string }>;
  keep(id: string): Promise<string>;
  /** The key under which `readingCopy` finds it. */
  openForReading(id: string): string;
  /** Undefined for a key of a project, and for a file that is no longer held. */
  readingCopy(key: string): ReadingCopy | undefined;
  release(ids: readonly string[]): void;
}

interface State extends ReceivingOptions {
  readonly heldFiles: HeldFiles;
  /** Files that a window may be reading: they are not let go of with the list. */
  readonly openedIds: Set<string>;
  /** The last project that was compared with: a folder of copies of one project reads it once. */
  lastHere?: { readonly fingerprint: string; readonly here: ProjectHere };
}

const NO_LONGER_HELD = 'This file is no longer waiting here. Choose it again.';
const READING_PREFIX = 'received-';

const heldOrThrow = ({ heldFiles }: State, id: string): HeldFile => {
  const held = heldFiles.get(id);
  if (!held) throw new UserFacingError(NO_LONGER_HELD);
  return held;
};

/** The project with its bytes, open or not; read again only where it or its file has changed. */
const readHere = async (state: State, key: string, path: string): Promise<ProjectHere> => {
  const { context, openProjects } = state;
  const { files, dataFolder } = context;
  const open = openProjects.getOpen(key);
  const fingerprint = `${key} ${(await files.stat(path))?.fingerprint ?? ''}`;
  const last = state.lastHere;
  if (last?.fingerprint === fingerprint && (!open || open.document === last.here.document)) return last.here;
  const read = await readProjectFile(files, path);
  const ours =
    open?.metadata.data.ours ?? (await readMetadata(files, pathsIn(dataFolder).versions(key)))?.ours;
  const here = {
    key,
    document: open?.document ?? read.document,
    fileBytes: read.bytes,
    ownReplicas: new Set(ours),
  };
  state.lastHere = { fingerprint, here };
  return here;
};

const describe = async (state: State, held: HeldFile, near: string | undefined): Promise<ReceivedFile> => {
  const { document } = held.read;
  const entry =
    document && (await findSameProject(state.context, state.libraryIndex, document.project, near));
  return describeReceived(held, entry && (await readHere(state, entry.key, entry.path)));
};

const review = async (
  state: State,
  id: string,
  near: string | undefined,
): Promise<{ key: string; incomingId: string }> => {
  const held = heldOrThrow(state, id);
  const { document, outcome } = held.read;
  const { key } = await describe(state, held, near);
  if (!document || key === null)
    throw new UserFacingError(
      'The project that this is a copy of is no longer here. It can be kept as a project.',
    );
  const changedOutside = outcome.outcome === 'changedOutside';
  const copy = { document, name: held.name, changedOutside, origin: 'received' } as const;
  // Looked at twice it is one copy that waits.
  return { key, incomingId: state.incomingCopies.add(copy, `received ${key} ${id}`) };
};

const keep = async (state: State, id: string): Promise<string> => {
  const held = heldOrThrow(state, id);
  const { document, outcome } = held.read;
  if (!document) throw new UserFacingError(outcome.sentence);
  const { key } = await describe(state, held, undefined);
  if (key === null) return state.library.keepFile(held.bytes, document);
  if (outcome.outcome === 'newer') throw new UserFacingError(outcome.sentence);
  const changedOutside = outcome.outcome === 'changedOutside';
  return state.library.keepAsSeparate({ document, name: held.name, changedOutside, origin: 'received' });
};

const readingCopy = ({ heldFiles }: State, key: string): ReadingCopy | undefined => {
  if (!key.startsWith(READING_PREFIX)) return undefined;
  const held = heldFiles.get(key.slice(READING_PREFIX.length));
  if (!held?.read.document) return undefined;
  const sentence = `You are reading “${held.name}” as it was sent. Nothing can be changed here, and nothing of it is kept.`;
  const { details } = held.read.outcome;
  return {
    document: held.read.document,
    name: held.name,
    outcome: { outcome: 'onlyReading', sentence, details },
  };
};

/** Nothing is held at first. */
export function createReceiving(options: ReceivingOptions): Receiving {
  const state: State = { ...options, heldFiles: createHeldFiles(), openedIds: new Set() };
  const { heldFiles } = state;
  return {
    examine: (name, bytes, near) => describe(state, heldFiles.hold(name, bytes), near),
    examineAgain: async (ids, near) => {
      const described: ReceivedFile[] = [];
      for (const id of ids) {
        const held = heldFiles.get(id);
        if (held) described.push(await describe(state, held, near));
      }
      return described;
    },
    review: (id, near) => review(state, id, near),
    keep: (id) => keep(state, id),
    openForReading: (id) => {
      const { read } = heldOrThrow(state, id);
      if (!read.document) throw new UserFacingError(read.outcome.sentence);
      state.openedIds.add(id);
      return `${READING_PREFIX}${id}`;
    },
    readingCopy: (key) => readingCopy(state, key),
    release: (ids) => ids.filter((id) => !state.openedIds.has(id)).forEach(heldFiles.release),
  };
}
