import { crc32 } from 'node:zlib';
import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import { exceededLimitInWords, exceededLimitOf } from '../../../shared/document/file/project-size-limits.ts';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import type { Fields, ProjectDocument } from '../../../shared/document/model/document.ts';
import { newId } from '../../../shared/document/model/new-id.ts';
import { removeStaleTemporaryFiles, writeDurably } from '../../storage/durable-file.ts';
import { findFreePath, isInside, parseTypedPath } from '../../storage/safe-path.ts';
import { documentSummaryOf } from '../document-summary.ts';
import type { IncomingCopy } from '../exchange/incoming-copies.ts';
import { platform, random } from '../platform.ts';
import { openMetadata } from '../project-metadata.ts';
import {
  isMergeable,
  type ReadProjectResult,
  readProjectBytes,
  readProjectFile,
} from '../read-project-file.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';
import { UserFacingError } from '../user-facing-error.ts';
import { moveToBin, restoreFromBin } from './bin.ts';
import type { LibraryEntry, LibraryIndex } from './library-index.ts';
import { createProjectDocument, duplicateDocument, forkDocument, type NewDocument } from './new-document.ts';
import type { OpenProjects } from './open-projects.ts';
import { FIRST_SAMPLE, type SampleProject } from './sample-project.ts';

export interface LibraryOptions {
  readonly context: ServiceContext;
  readonly libraryIndex: LibraryIndex;
  readonly openProjects: OpenProjects;
}

/** The projects that Home lists. */
export interface Library {
  /** Rejects with the system's error. */
  create(fields: Fields, objectives: readonly string[]): Promise<string>;
  /** A copy of a shipped project; the same one again while nobody has touched it. */
  createSample(sample: SampleProject): Promise<string>;
  openPath(typedPath: string): Promise<OpenOutcome>;
  /** Keeps the file of a project that is not here as it is. */
  keepFile(bytes: Uint8Array, document: ProjectDocument): Promise<string>;
  keepAsSeparate(copy: IncomingCopy): Promise<string>;
  duplicate(key: string): Promise<string>;
  moveToBin(key: string): Promise<void>;
  restoreFromBin(key: string): Promise<void>;
}

/** What the list keeps of a copy of a sample, and of nothing else. */
type SampleOrigin = Pick<LibraryEntry, 'sample' | 'sampleName'>;

const OWN_VERSION_SENTENCE =
  'This is one of the versions that Alongside keeps for itself. To open it, copy the file to another folder first.';

const titleOf = (document: ProjectDocument): string => documentSummaryOf(document).title;

const toBytes = (document: ProjectDocument): Uint8Array => createProjectWriter(platform)(document);

const addEntry = async (
  { context: { files, now }, libraryIndex }: LibraryOptions,
  path: string,
  document: ProjectDocument,
  sample?: SampleOrigin,
): Promise<string> => {
  const fingerprint = (await files.stat(path))?.fingerprint;
  const at = now().toISOString();
  const entry: LibraryEntry = {
    key: newId(random),
    project: document.project,
    path,
    binned: false,
    openedAt: at,
    changedAt: at,
    digest: documentSummaryOf(document),
    ...sample,
    ...(fingerprint === undefined ? {} : { look: fingerprint }),
  };
  await libraryIndex.add(entry);
  return entry.key;
};

/** Writes a file to the data folder and lists it. @throws {UserFacingError} where it is too large to be opened again. */
const addFile = async (
  options: LibraryOptions,
  bytes: Uint8Array,
  document: ProjectDocument,
  sample?: SampleOrigin,
): Promise<string> => {
  const { files, dataFolder } = options.context;
  const excess = exceededLimitOf(document, bytes);
  if (excess) throw new UserFacingError(exceededLimitInWords[excess]);
  const { projects } = pathsIn(dataFolder);
  await files.makeFolder(projects);
  await removeStaleTemporaryFiles(files, projects);
  const path = await findFreePath(files, projects, titleOf(document));
  await writeDurably(files, path, bytes);
  return addEntry(options, path, document, sample);
};

const addNewDocument = async (
  options: LibraryOptions,
  { document, replica }: NewDocument,
): Promise<string> => {
  const { context, libraryIndex } = options;
  const key = await addFile(options, toBytes(document), document);
  const path = libraryIndex.get(key)?.path ?? '';
  const folder = pathsIn(context.dataFolder).versions(key);
  const metadata = await openMetadata(context.files, folder, { key, path, project: document.project });
  await metadata.update((draft) => {
    draft.ours = [replica];
  });
  return key;
};

const entryOrThrow = ({ libraryIndex }: LibraryOptions, key: string): LibraryEntry => {
  const entry = libraryIndex.get(key);
  if (!entry) throw new UserFacingError('This project is no longer in the list.');
  return entry;
};

/** The project as it is now, open or not, to make another one of. */
const documentOf = async (options: LibraryOptions, key: string): Promise<ProjectDocument> => {
  const project = options.openProjects.getOpen(key);
  const { files } = options.context;
  const { document, outcome } = project ?? (await readProjectFile(files, entryOrThrow(options, key).path));
  const isSound = project ? outcome.outcome !== 'newer' : isMergeable(outcome);
  if (!document || !isSound) throw new UserFacingError(`It was not duplicated. ${outcome.sentence}`);
  return document;
};

/** What a project's file holds, or will hold once its last edit is written. */
const bytesOf = async (
  { context, openProjects }: LibraryOptions,
  { key, path }: LibraryEntry,
): Promise<Uint8Array | undefined> => {
  const document = openProjects.getOpen(key)?.document;
  return document ? toBytes(document) : context.files.read(path);
};

/** The listed copy of a sample whose bytes are as they were created. */
const findUntouchedSample = async (
  options: LibraryOptions,
  name: string,
): Promise<LibraryEntry | undefined> => {
  for (const entry of options.libraryIndex.all()) {
    if (entry.sample === undefined || entry.binned || (entry.sampleName ?? FIRST_SAMPLE) !== name) continue;
    const bytes = await bytesOf(options, entry).catch(() => undefined);
    if (bytes && crc32(bytes) === entry.sample) return entry;
  }
  return undefined;
};

const createSample = async (options: LibraryOptions, { name, text }: SampleProject): Promise<string> => {
  const untouched = await findUntouchedSample(options, name);
  if (untouched) return untouched.key;
  const { document, outcome } = readProjectBytes(platform.encode(text));
  if (!document) throw new UserFacingError(outcome.sentence);
  const fork = forkDocument(document);
  const bytes = toBytes(fork);
  return addFile(options, bytes, fork, { sample: crc32(bytes), sampleName: name });
};

const listOpened = async (
  options: LibraryOptions,
  path: string,
  found: ReadProjectResult,
): Promise<OpenOutcome> => {
  const { context, libraryIndex } = options;
  const known = libraryIndex.all().find((entry) => entry.path === path);
  if (known) {
    await libraryIndex.change(known.key, { binned: false, openedAt: context.now().toISOString() });
    return { ...found.outcome, key: known.key };
  }
  if (!found.document) return found.outcome;
  return { ...found.outcome, key: await addEntry(options, path, found.document) };
};

const openPath = async (options: LibraryOptions, typedPath: string): Promise<OpenOutcome> => {
  const { files, dataFolder } = options.context;
  const path = parseTypedPath(typedPath);
  const realPath = await files.realPath(path).catch(() => path);
  if (isInside(pathsIn(dataFolder).allVersions, realPath))
    return { outcome: 'unreadable', sentence: OWN_VERSION_SENTENCE, details: [realPath] };
  return listOpened(options, realPath, await readProjectFile(files, realPath));
};

/** The library of a data folder. */
export function createLibrary(options: LibraryOptions): Library {
  const { context, libraryIndex, openProjects } = options;
  return {
    create: async (fields, objectives) =>
      addNewDocument(options, createProjectDocument(context, fields, objectives)),
    createSample: (sample) => createSample(options, sample),
    openPath: (typedPath) => openPath(options, typedPath),
    keepFile: (bytes, document) => addFile(options, bytes, document),
    keepAsSeparate: async ({ document, origin }) => {
      // What was kept of a file that can no longer be read is that very project.
      const fork = origin === 'kept' ? document : forkDocument(document);
      return addFile(options, toBytes(fork), fork);
    },
    duplicate: async (key) => {
      const document = await documentOf(options, key);
      return addNewDocument(options, duplicateDocument(context, document, `${titleOf(document)} (copy)`));
    },
    moveToBin: async (key) => {
      await openProjects.close(key);
      await moveToBin(context, libraryIndex, entryOrThrow(options, key));
    },
    restoreFromBin: (key) => restoreFromBin(context, libraryIndex, entryOrThrow(options, key)),
  };
}
