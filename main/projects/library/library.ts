import { crc32 } from 'node:zlib';
import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import { exceededLimitInWords, exceededLimitOf } from '../../../shared/document/file/file-size-limits.ts';
import { createProjectWriter } from '../../../shared/document/file/write-file.ts';
import type { Fields, ProjectDocument } from '../../../shared/document/model/document.ts';
import { newId } from '../../../shared/document/model/ids.ts';
import { removeStaleTemporaryFiles, writeDurably } from '../../storage/durable-file.ts';
import { findFreePath, isInside, parseTypedPath } from '../../storage/safe-path.ts';
import type { IncomingCopies, IncomingCopy } from '../exchange/incoming-copies.ts';
import { platform, random } from '../platform.ts';
import { digestOf } from '../project-digest.ts';
import { openMetadata } from '../project-metadata.ts';
import { isMergeable, type ReadProject, readProjectBytes, readProjectFile } from '../read-project-file.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';
import { UserFacingError } from '../user-facing-error.ts';
import { moveToBin, restoreFromBin } from './bin.ts';
import { duplicateOf, forkOf, type NewDocument, newProject } from './fork-project.ts';
import type { LibraryEntry, LibraryIndex } from './library-index.ts';
import type { OpenProjects } from './open-projects.ts';

export interface LibraryOptions {
  readonly context: ServiceContext;
  readonly libraryIndex: LibraryIndex;
  readonly openProjects: OpenProjects;
  readonly incomingCopies: IncomingCopies;
}

/** The projects that Home lists. */
export interface Library {
  /** Rejects with the system's error. */
  create(fields: Fields): Promise<string>;
  /** A copy of a shipped project; the same one again while nobody has touched it. */
  createSample(text: string): Promise<string>;
  openPath(typedPath: string): Promise<OpenOutcome>;
  receiveCopy(name: string, bytes: Uint8Array): Promise<OpenOutcome>;
  keepAsSeparate(copy: IncomingCopy): Promise<string>;
  duplicate(key: string): Promise<string>;
  moveToBin(key: string): Promise<void>;
  restoreFromBin(key: string): Promise<void>;
}

const NEWER_COPY_SENTENCE =
  'This is a copy of a project that is here already, made by a newer version of Alongside. To take it in, update Alongside first.';

const titleOf = (document: ProjectDocument): string => digestOf(document).title;

/** Opens the list of projects of a data folder. */
export function createLibrary({
  context,
  libraryIndex,
  openProjects,
  incomingCopies,
}: LibraryOptions): Library {
  const { files, now } = context;
  const paths = pathsIn(context.dataFolder);
  const toBytes = (document: ProjectDocument): Uint8Array => createProjectWriter(platform)(document);

  const addEntry = async (path: string, document: ProjectDocument, sample?: number): Promise<string> => {
    const entry: LibraryEntry = {
      key: newId(random),
      project: document.project,
      path,
      binned: false,
      openedAt: now().toISOString(),
      changedAt: now().toISOString(),
      digest: digestOf(document),
      ...(sample === undefined ? {} : { sample }),
    };
    const fingerprint = (await files.stat(path))?.fingerprint;
    await libraryIndex.add(fingerprint === undefined ? entry : { ...entry, look: fingerprint });
    return entry.key;
  };
  /** Lays a file down in our folder and lists it. */
  const addFile = async (bytes: Uint8Array, document: ProjectDocument, sample?: number): Promise<string> => {
    const excess = exceededLimitOf(document, bytes);
    if (excess) throw new UserFacingError(exceededLimitInWords[excess]);
    await files.makeFolder(paths.projects);
    await removeStaleTemporaryFiles(files, paths.projects);
    const path = await findFreePath(files, paths.projects, titleOf(document));
    await writeDurably(files, path, bytes);
    return addEntry(path, document, sample);
  };
  const addNewDocument = async ({ document, replica }: NewDocument): Promise<string> => {
    const key = await addFile(toBytes(document), document);
    const path = libraryIndex.get(key)?.path ?? '';
    const metadata = await openMetadata(files, paths.versions(key), { key, path, project: document.project });
    await metadata.update((draft) => {
      draft.ours = [replica];
    });
    return key;
  };
  const entryOrThrow = (key: string): LibraryEntry => {
    const entry = libraryIndex.get(key);
    if (!entry) throw new UserFacingError('This project is no longer in the list.');
    return entry;
  };
  /** The project as it is now, open or not, to go on from. */
  const documentOf = async (key: string): Promise<ProjectDocument> => {
    const openProject = openProjects.getOpen(key);
    const { document, outcome } = openProject ?? (await readProjectFile(files, entryOrThrow(key).path));
    const isSound = openProject ? outcome.outcome !== 'newer' : isMergeable(outcome);
    if (!document || !isSound) throw new UserFacingError(`It was not duplicated. ${outcome.sentence}`);
    return document;
  };
  /** What its file holds, or will hold once the last edit is on its way no more. */
  const bytesOf = async ({ key, path }: LibraryEntry): Promise<Uint8Array | undefined> => {
    const document = openProjects.getOpen(key)?.document;
    return document ? toBytes(document) : files.read(path);
  };
  const listOpened = async (path: string, found: ReadProject): Promise<OpenOutcome> => {
    const known = libraryIndex.all().find((entry) => entry.path === path);
    if (known) {
      await libraryIndex.change(known.key, { binned: false, openedAt: now().toISOString() });
      return { ...found.outcome, key: known.key };
    }
    if (!found.document) return found.outcome;
    return { ...found.outcome, key: await addEntry(path, found.document) };
  };
  /** A listed project that a copy belongs to. */
  const findSameProject = async (document: ProjectDocument): Promise<LibraryEntry | undefined> => {
    for (const entry of libraryIndex.all()) {
      if (entry.project !== document.project || entry.binned) continue;
      if (await files.stat(entry.path)) return entry;
    }
    return undefined;
  };
  return {
    create: async (fields) => addNewDocument(newProject(context, fields)),
    createSample: async (text) => {
      for (const entry of libraryIndex.all()) {
        if (entry.sample === undefined || entry.binned) continue;
        const bytes = await bytesOf(entry).catch(() => undefined);
        if (bytes && crc32(bytes) === entry.sample) return entry.key;
      }
      const { document, outcome } = readProjectBytes(platform.encode(text));
      if (!document) throw new UserFacingError(outcome.sentence);
      const fork = forkOf(document);
      const bytes = toBytes(fork);
      return addFile(bytes, fork, crc32(bytes));
    },
    openPath: async (typedPath) => {
      const path = parseTypedPath(typedPath);
      const realPath = await files.realPath(path).catch(() => path);
      if (isInside(paths.allVersions, realPath)) {
        const sentence =
          'This is one of the versions that Alongside keeps for itself. To open it, copy the file to another folder first.';
        return { outcome: 'unreadable', sentence, details: [realPath] };
      }
      return listOpened(realPath, await readProjectFile(files, realPath));
    },
    receiveCopy: async (name, bytes) => {
      const { outcome, document } = readProjectBytes(bytes);
      if (!document) return outcome;
      const existing = await findSameProject(document);
      if (!existing) return { ...outcome, key: await addFile(bytes, document) };
      const changedOutside = outcome.outcome === 'changedOutside';
      if (!changedOutside && !isMergeable(outcome)) {
        const unchanged = `“${titleOf(document)}” here stays as it is.`;
        return { ...outcome, sentence: `${NEWER_COPY_SENTENCE} ${unchanged}` };
      }
      const incomingId = incomingCopies.add({ document, name, changedOutside, origin: 'received' });
      const sentence = `This is a copy of “${titleOf(document)}”, which is here already. See what is in it before you take it in, or keep it as a project of its own.`;
      return { outcome: 'sameProject', key: existing.key, incomingId, sentence, details: outcome.details };
    },
    keepAsSeparate: async ({ document, origin }) => {
      // What we kept of a file that can no longer be read is that very project.
      const fork = origin === 'kept' ? document : forkOf(document);
      return addFile(toBytes(fork), fork);
    },
    duplicate: async (key) => {
      const document = await documentOf(key);
      return addNewDocument(duplicateOf(context, document, `${titleOf(document)} (copy)`));
    },
    moveToBin: async (key) => {
      await openProjects.close(key);
      await moveToBin(context, libraryIndex, entryOrThrow(key));
    },
    restoreFromBin: (key) => restoreFromBin(context, libraryIndex, entryOrThrow(key)),
  };
}
