import { dirname } from 'node:path';
import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import type { ProjectEvent } from '../../../shared/contract/project.ts';
import { joinBytes } from '../../../shared/document/file/byte-chunks.ts';
import { createProjectPieceWriter } from '../../../shared/document/file/write-file.ts';
import type { Clock } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { FileSignature } from '../../storage/detect-external-change.ts';
import { removeStaleTemporaryFiles } from '../../storage/durable-file.ts';
import type { Files } from '../../storage/files.ts';
import { type JsonStore, removeDamagedCopies } from '../../storage/json-store.ts';
import { setAsideJournal } from '../../storage/snapshots.ts';
import { countersUsedUpSentence } from '../editing/counter-limits.ts';
import { createEditor, type Editor } from '../editing/editor.ts';
import { createPendingDecision, type ExternalChange, externalChangeOf } from '../editing/external-change.ts';
import { findRenamedFile } from '../editing/find-renamed-file.ts';
import { createOpenProject, type OpenProject } from '../editing/open-project.ts';
import { createExternalPreserver, type ExternalPreserver } from '../editing/preserve-external.ts';
import { createProjectFile, type ProjectFile } from '../editing/project-file.ts';
import {
  createReconciler,
  DECISION_PENDING,
  type WriteBlocked,
} from '../editing/reconcile-external-change.ts';
import { createSizeGuard } from '../editing/size-guard.ts';
import { waitUntilStable } from '../editing/wait-until-stable.ts';
import { createWriteAheadLog, type WriteAheadLog } from '../editing/write-ahead-log.ts';
import { purgeErased } from '../erasure/purge-erased.ts';
import { platform } from '../platform.ts';
import { markErasurePending, openMetadata, type ProjectMetadata } from '../project-metadata.ts';
import type { ReadProject } from '../read-project-file.ts';
import type { RecoveredState, UnreplayedJournal } from '../recovery/recover.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';
import { thinVersions } from '../versions/thin-versions.ts';
import type { ShownInitialState } from './initial-state.ts';
import { openOutcomeFor, withSetAsideJournals } from './open-outcome.ts';
import { keepNewerState, missingFromFile } from './stale-file.ts';

/** How opening ended: with a session, or with what to tell instead. */
export type OpenResult =
  | { readonly project: OpenProject; readonly newerState?: ProjectDocument }
  | { readonly project?: undefined; readonly outcome: OpenOutcome; readonly keptDocument?: ProjectDocument };

export interface OpenProjectOptions {
  readonly context: ServiceContext;
  readonly key: string;
  readonly path: string;
  readonly emit: (event: ProjectEvent) => void;
  /** There is something to ask about the file, or no longer. */
  readonly onDecisionChange: () => void;
  /** The document is another one now. */
  readonly onChange: (document: ProjectDocument) => void;
  /** Something was erased for good: whoever keeps words of the project elsewhere forgets them. */
  readonly onErased: (document: ProjectDocument, path: string) => Promise<void>;
  /** The file has another name now. */
  readonly onRenamed: (path: string) => Promise<void>;
}

/** A writer that answers at once for the document it wrote last. */
const createCachedWriter = (): ((document: ProjectDocument) => readonly Uint8Array[]) => {
  const write = createProjectPieceWriter(platform);
  let last: { readonly document: ProjectDocument; readonly pieces: readonly Uint8Array[] } | undefined;
  return (document) => {
    if (last?.document !== document) last = { document, pieces: write(document) };
    return last.pieces;
  };
};

const readOnlySentence = async (
  context: ServiceContext,
  path: string,
  found: ReadProject,
): Promise<string | undefined> => {
  if (found.outcome.outcome === 'newer') return found.outcome.sentence;
  if (await context.files.canReplace(path)) return undefined;
  return 'The file or its folder is read-only, so it can be read here and not changed. “Save a copy as…” makes one to work in.';
};

interface InitialFile {
  readonly signature: FileSignature | undefined;
  readonly written: ProjectDocument | undefined;
  readonly base?: ProjectDocument;
  readonly blocked?: WriteBlocked;
}

/** What is in the file at the start, as far as we know it. */
const initialFile = (
  initialState: ShownInitialState,
  found: ReadProject,
  recovered: RecoveredState | undefined,
  externalChange: ExternalChange | undefined,
): InitialFile => {
  switch (initialState.source) {
    case 'file':
      return { signature: found.signature, written: initialState.documentInFile };
    case 'older':
      return { signature: found.signature, written: initialState.document };
    case 'outside':
      if (externalChange)
        return {
          signature: found.signature,
          written: undefined,
          base: initialState.base,
          blocked: DECISION_PENDING,
        };
      // It says what we wrote last: written anew with the next edit, not by opening.
      return {
        signature: found.signature,
        written: recovered?.unwrittenCount === 0 ? initialState.document : initialState.base,
      };
    case 'kept':
      return { signature: undefined, written: initialState.document };
  }
};

/** What a session begins with. */
interface AssemblyInput {
  readonly options: OpenProjectOptions;
  /** The project's own folder in ours. */
  readonly folder: string;
  readonly found: ReadProject;
  readonly recovered: RecoveredState | undefined;
  readonly unreplayed: readonly UnreplayedJournal[];
  readonly initialState: ShownInitialState;
}

/**
 * Whatever is about to be left behind is kept first: among the versions, and journals that can't be played beside them.
 * Resolves to the latter, as they are called now.
 */
const preserveBeforeStart = async (
  { options, folder, found, recovered, unreplayed, initialState }: AssemblyInput,
  metadata: JsonStore<ProjectMetadata>,
  externalPreserver: ExternalPreserver,
): Promise<readonly UnreplayedJournal[]> => {
  const { context } = options;
  const setAside: UnreplayedJournal[] = [];
  for (const { path, editCount } of unreplayed) {
    setAside.push({ path: await setAsideJournal(context.files, folder, path, context.now()), editCount });
  }
  await keepNewerState(context, folder, metadata, initialState, recovered);
  if (found.outcome.outcome === 'migrated' && found.bytes)
    await externalPreserver.preserveBeforeMigration(found.bytes);
  return setAside;
};

/** True where the file, the shadow and the document are one and the same, and the journal is empty. */
const isUnchangedSinceClose = ({ found, recovered, initialState }: AssemblyInput): boolean =>
  initialState.source === 'file' &&
  initialState.documentInFile === initialState.document &&
  recovered?.emptyJournal !== undefined &&
  recovered.snapshotCrc === found.signature?.crc;

/** Clock of what the file is known to hold. */
const fileClockOf = (initialState: ShownInitialState, recovered: RecoveredState | undefined): Clock => {
  if (initialState.source === 'file') return initialState.documentInFile.clock;
  if (initialState.source === 'outside') return initialState.isFirstSeen ? {} : initialState.base.clock;
  return initialState.source === 'older'
    ? initialState.document.clock
    : (recovered?.writtenDocument ?? initialState.document).clock;
};

const createLog = (
  input: AssemblyInput,
  toBytes: (document: ProjectDocument) => Uint8Array,
): WriteAheadLog => {
  const { options, folder, recovered, initialState } = input;
  const { files, now } = options.context;
  return createWriteAheadLog({
    files,
    folder,
    now,
    toBytes,
    writtenClock: fileClockOf(initialState, recovered),
    nonces: recovered?.nonces ?? new Map(),
    emptyJournal: isUnchangedSinceClose(input) ? recovered?.emptyJournal : undefined,
  });
};

const folderExists = (files: Files, folder: string): Promise<boolean> =>
  files.list(folder).then(
    () => true,
    () => false,
  );

/** The path of the file, which follows it to another name. */
const createRenameFollower = (
  { context, path, emit, onRenamed }: OpenProjectOptions,
  metadata: JsonStore<ProjectMetadata>,
) => {
  let currentPath = path;
  return {
    path: () => currentPath,
    followRename: async (signature: FileSignature): Promise<boolean> => {
      const renamed = await findRenamedFile(context.files, currentPath, signature);
      if (renamed === undefined) {
        // Without its folder nothing can be written there again: that is said when it is tried.
        if (!(await folderExists(context.files, dirname(currentPath)))) return false;
        const sentence = `The file is no longer at ${currentPath}. Your next change writes it there again.`;
        emit({ type: 'notice', sentence });
        return false;
      }
      if (renamed === currentPath) return true;
      currentPath = renamed;
      emit({ type: 'notice', sentence: `The file was renamed. Alongside goes on in ${renamed}.` });
      // Either note is enough to find it again.
      const noted = metadata.update((draft) => {
        draft.path = renamed;
      });
      const notes = [noted, onRenamed(renamed)];
      for (const note of await Promise.allSettled(notes)) {
        if (note.status === 'rejected') context.log(`The new name could not be noted: ${note.reason}`);
      }
      return true;
    },
  };
};

/** Brings file, shadow and journal in step with what is shown. */
const syncOnOpen = async (
  input: AssemblyInput,
  editor: Editor,
  projectFile: ProjectFile,
  thinOldVersions: () => Promise<void>,
): Promise<void> => {
  const { options, initialState } = input;
  // Nothing is kept of it before the person has answered.
  if (initialState.source === 'outside') return;
  if (!isUnchangedSinceClose(input)) {
    editor
      .checkpoint('opened')
      .then(thinOldVersions)
      .catch((error: unknown) => options.context.log(`No version could be kept on opening: ${error}`));
  }
  if (initialState.source === 'file' && initialState.documentInFile !== initialState.document)
    projectFile.scheduleWrite();
};

/** Begins a session from what was found in the file and in our folder. Rejects with the system's error. */
export async function assembleProject(input: AssemblyInput): Promise<OpenResult> {
  const { options, folder, found, recovered, initialState } = input;
  const { context, key, emit, onChange } = options;
  const { files, now } = context;
  const { document } = initialState;
  const countersUsedUp = countersUsedUpSentence(document);
  const readOnly = countersUsedUp ?? (await readOnlySentence(context, options.path, found));
  const knownMetadata = { key, path: options.path, project: document.project };
  const metadata = await openMetadata(files, folder, knownMetadata);
  let project: OpenProject | undefined;
  const externalPreserver = createExternalPreserver({
    context,
    folder,
    metadata,
    document: () => project?.document ?? document,
    // A session that is still to begin forgets by itself.
    onErasedWordsBack: () => void project?.finishErasure(),
  });
  const setAside =
    readOnly === undefined ? await preserveBeforeStart(input, metadata, externalPreserver) : [];
  const toPieces = createCachedWriter();
  const writeAheadLog = createLog(input, (snapshot) => joinBytes(toPieces(snapshot)));
  const onDocumentChange = (): void => {
    projectFile.scheduleWrite();
    onChange(editor.document);
    if (metadata.data.erasing) void project?.finishErasure();
  };
  const onErasing = (): Promise<void> => markErasurePending(metadata);
  const sizeGuard = createSizeGuard(toPieces);
  const editor = createEditor({
    context,
    document,
    writeAheadLog,
    sizeGuard,
    metadata,
    emit,
    onChange: onDocumentChange,
    onErasing,
  });
  const { path, followRename } = createRenameFollower(options, metadata);
  const pendingDecision = createPendingDecision(
    initialState.source === 'outside'
      ? externalChangeOf(found, initialState.base, initialState.isFirstSeen)
      : undefined,
    options.onDecisionChange,
  );
  const projectFile = createProjectFile({
    files,
    path,
    document: () => editor.document,
    toBytes: toPieces,
    ...initialFile(initialState, found, recovered, pendingDecision.externalChange),
    reconcile: createReconciler({
      editor,
      pendingDecision,
      emit,
      isStable: (bytes) => waitUntilStable(files, path(), bytes),
      preserveUnreadable: externalPreserver.preserveUnreadable,
    }),
    followRename,
    onWritten: (written) =>
      editor.runExclusive(() => writeAheadLog.noteFileWritten(written.clock)).catch(() => undefined),
    onSave: (save) => emit({ type: 'save', save }),
    now,
  });
  const thinOldVersions = (): Promise<void> => thinVersions(files, folder, now());
  if (readOnly === undefined) await syncOnOpen(input, editor, projectFile, thinOldVersions);
  const newerState = await missingFromFile(context, folder, metadata, editor.document);
  const openingOutcome = openOutcomeFor(
    initialState,
    found,
    path(),
    newerState,
    pendingDecision.externalChange !== undefined,
  );
  const outcome = withSetAsideJournals(
    countersUsedUp === undefined
      ? openingOutcome
      : { outcome: 'countersUsedUp', sentence: countersUsedUp, details: openingOutcome.details },
    setAside,
  );
  const purgeAll = async (document: ProjectDocument): Promise<number> => {
    const removed = await purgeErased(files, folder, document);
    await removeStaleTemporaryFiles(files, dirname(path()));
    await removeDamagedCopies(files, pathsIn(context.dataFolder).libraryFile);
    await options.onErased(document, path());
    return removed;
  };
  project = createOpenProject({
    context,
    key,
    outcome,
    readOnly,
    editor,
    projectFile,
    metadata,
    pendingDecision,
    externalPreserver,
    path,
    thinVersions: thinOldVersions,
    purgeErased: purgeAll,
  });
  return { project, ...(newerState ? { newerState } : {}) };
}
