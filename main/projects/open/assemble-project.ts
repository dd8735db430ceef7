import { dirname } from 'node:path';
import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import { joinBytes } from '../../../shared/document/file/byte-chunks.ts';
import { createProjectPieceWriter } from '../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { removeStaleTemporaryFiles } from '../../storage/durable-file.ts';
import { type JsonStore, removeDamagedCopies } from '../../storage/json-store.ts';
import { setAsideJournal } from '../../storage/snapshots.ts';
import { countersUsedUpSentence } from '../editing/counter-limits.ts';
import { createEditor, type Editor } from '../editing/editor.ts';
import { createPendingDecision, externalChangeOf, type PendingDecision } from '../editing/external-change.ts';
import { createOpenProject, type OpenProject } from '../editing/open-project.ts';
import { createExternalPreserver, type ExternalPreserver } from '../editing/preserve-external.ts';
import { createProjectFile, type ProjectFile } from '../editing/project-file.ts';
import { createProjectJournal, type ProjectJournal } from '../editing/project-journal.ts';
import { createReconciler } from '../editing/reconcile-external-change.ts';
import { createSizeGuard } from '../editing/size-guard.ts';
import { waitUntilStable } from '../editing/wait-until-stable.ts';
import { purgeErased } from '../erasure/purge-erased.ts';
import { platform } from '../platform.ts';
import { markErasurePending, openMetadata, type ProjectMetadata } from '../project-metadata.ts';
import type { ReadProjectResult } from '../read-project-file.ts';
import type { UnreplayedJournal } from '../recovery/recover.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';
import { thinVersions } from '../versions/thin-versions.ts';
import type { AssemblyInput } from './assembly-input.ts';
import { createDocumentText } from './document-text.ts';
import { createRenameFollower, type RenameFollower } from './follow-rename.ts';
import { fileClockOf, initialFileStateOf, isUnchangedSinceClose } from './initial-file-state.ts';
import { openOutcomeFor, withSetAsideJournals } from './open-outcome.ts';
import { findNewerState, keepNewerState } from './stale-file.ts';

/** Result of opening: an open project, or the outcome that says why there is none. */
export type OpenResult =
  | { readonly project: OpenProject; readonly newerState?: ProjectDocument }
  | { readonly project?: undefined; readonly outcome: OpenOutcome; readonly keptDocument?: ProjectDocument };

/** A writer that caches the last document's bytes. */
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
  found: ReadProjectResult,
): Promise<string | undefined> => {
  if (found.outcome.outcome === 'newer') return found.outcome.sentence;
  if (await context.files.canReplace(path)) return undefined;
  return 'The file or its folder is read-only, so it can be read here and not changed. “Share a copy…” makes one to work in.';
};

/**
 * Preserves what the project does not start from: as versions, and journals that cannot be replayed set aside.
 * Resolves to the latter with their new paths.
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

const createLog = (
  input: AssemblyInput,
  toBytes: (document: ProjectDocument) => Uint8Array,
): ProjectJournal => {
  const { options, folder, recovered } = input;
  const { files, now } = options.context;
  return createProjectJournal({
    files,
    folder,
    now,
    toBytes,
    writtenClock: fileClockOf(input),
    nonces: recovered?.nonces ?? new Map(),
    emptyJournal: isUnchangedSinceClose(input) ? recovered?.emptyJournal : undefined,
  });
};

/** Whether the file lacks something of the initial state. */
const isFileBehind = ({ initialState }: AssemblyInput): boolean =>
  initialState.source === 'file' && initialState.documentInFile !== initialState.document;

/** The parts of an open project on which others depend. */
interface Parts {
  readonly metadata: JsonStore<ProjectMetadata>;
  readonly externalPreserver: ExternalPreserver;
  readonly toPieces: (document: ProjectDocument) => readonly Uint8Array[];
  readonly projectJournal: ProjectJournal;
  readonly editor: Editor;
  readonly pendingDecision: PendingDecision;
  readonly renameFollower: RenameFollower;
}

const createDecision = ({ options, found, initialState }: AssemblyInput): PendingDecision =>
  createPendingDecision(
    initialState.source === 'changedOutside'
      ? externalChangeOf(found, initialState.base, initialState.isFirstSeen)
      : undefined,
    options.onDecisionChange,
  );

const createFile = (input: AssemblyInput, parts: Parts): ProjectFile => {
  const { files, now } = input.options.context;
  const { emit } = input.options;
  const { editor, pendingDecision, projectJournal } = parts;
  const { path, followRename } = parts.renameFollower;
  return createProjectFile({
    files,
    path,
    document: () => editor.document,
    toBytes: parts.toPieces,
    ...initialFileStateOf(input, pendingDecision.externalChange),
    reconcile: createReconciler({
      editor,
      pendingDecision,
      emit,
      isStable: (bytes) => waitUntilStable(files, path(), bytes),
      preserveUnreadable: parts.externalPreserver.preserveUnreadable,
    }),
    followRename,
    onWritten: (written) =>
      editor.runExclusive(() => projectJournal.noteFileWritten(written.clock)).catch(() => undefined),
    onSave: (save) => emit({ type: 'save', save }),
    now,
  });
};

const outcomeOf = (
  { initialState, found }: AssemblyInput,
  { renameFollower, pendingDecision }: Parts,
  newerState: ProjectDocument | undefined,
  countersUsedUp: string | undefined,
): OpenOutcome => {
  const isPending = pendingDecision.externalChange !== undefined;
  const opening = openOutcomeFor(initialState, found, renameFollower.path(), newerState, isPending);
  return countersUsedUp === undefined
    ? opening
    : { outcome: 'countersUsedUp', sentence: countersUsedUp, details: opening.details };
};

/** Purges erased records from versions, temporary files, the text of notes and lists. */
const createPurge = ({ options, folder }: AssemblyInput, { path }: RenameFollower) => {
  const { files, dataFolder, notesOf } = options.context;
  return async (document: ProjectDocument): Promise<number> => {
    const removed = await purgeErased(files, folder, document);
    await notesOf(options.key).purgeErased(document);
    await removeStaleTemporaryFiles(files, dirname(path()));
    await removeDamagedCopies(files, pathsIn(dataFolder).libraryFile);
    await options.onErased(document, path());
    return removed;
  };
};

/** Assembles an open project from what was found in the file and in the data folder. Rejects with the system's error. */
export async function assembleProject(input: AssemblyInput): Promise<OpenResult> {
  const { options, folder, found, initialState } = input;
  const { context, key, emit, onChange } = options;
  const { files, now } = context;
  const { document } = initialState;
  const countersUsedUp = countersUsedUpSentence(document);
  const readOnly = countersUsedUp ?? (await readOnlySentence(context, options.path, found));
  const known = { key, path: options.path, project: document.project };
  const metadata = await openMetadata(files, folder, known);
  let project: OpenProject | undefined;
  const externalPreserver = createExternalPreserver({
    context,
    folder,
    metadata,
    document: () => project?.document ?? document,
    // A project that is still being assembled finishes its erasures by itself.
    onErasedWordsBack: () => void project?.finishErasure(),
  });
  const setAside =
    readOnly === undefined ? await preserveBeforeStart(input, metadata, externalPreserver) : [];
  const toPieces = createCachedWriter();
  const projectJournal = createLog(input, (snapshot) => joinBytes(toPieces(snapshot)));
  const editor = createEditor({
    context,
    document,
    projectJournal,
    sizeGuard: createSizeGuard(toPieces),
    metadata,
    emit,
    onChange: () => {
      projectFile.scheduleWrite();
      onChange(editor.document);
      if (metadata.data.erasing) void project?.finishErasure();
    },
    onErasing: () => markErasurePending(metadata),
  });
  const pendingDecision = createDecision(input);
  const renameFollower = createRenameFollower(options, metadata);
  const parts = {
    metadata,
    externalPreserver,
    toPieces,
    projectJournal,
    editor,
    pendingDecision,
    renameFollower,
  };
  const projectFile = createFile(input, parts);
  if (readOnly === undefined && isFileBehind(input)) projectFile.scheduleWrite();
  const newerState = await findNewerState(context, folder, metadata, editor.document);
  const outcomeAfter = (outcome: OpenOutcome): OpenOutcome => {
    const opening = outcomeOf({ ...input, found: { ...found, outcome } }, parts, newerState, countersUsedUp);
    return withSetAsideJournals(opening, setAside);
  };
  const { checkRecords } = found;
  project = createOpenProject({
    ...parts,
    context,
    key,
    outcome: outcomeAfter(found.outcome),
    checkRecords: checkRecords && (() => outcomeAfter(checkRecords())),
    emit,
    // Of what was changed outside nothing is written before the person has decided.
    keepsOpened: readOnly === undefined && initialState.source !== 'changedOutside',
    readOnly,
    projectFile,
    path: renameFollower.path,
    toText: createDocumentText(found),
    thinVersions: () => thinVersions(files, folder, now()),
    purgeErased: createPurge(input, renameFollower),
  });
  return { project, ...(newerState ? { newerState } : {}) };
}
