import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import type { ProjectEvent, SaveState } from '../../../shared/contract/project.ts';
import type { Edit } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { JsonStore } from '../../storage/json-store.ts';
import type { ProjectMetadata } from '../project-metadata.ts';
import type { ServiceContext } from '../service-context.ts';
import { UserFacingError } from '../user-facing-error.ts';
import { type AfterOpening, scheduleAfterOpening } from './after-opening.ts';
import type { CommitResult, Editor } from './editor.ts';
import { createErasureJob, type ErasureResult } from './erasure-job.ts';
import type { ExternalChange, PendingDecision } from './external-change.ts';
import type { ExternalPreserver } from './preserve-external.ts';
import type { ProjectFile } from './project-file.ts';

/** How often a version is kept while a project is edited, in milliseconds. */
const VERSION_INTERVAL_MS = 10 * 60 * 1000;

export interface OpenProjectParts {
  readonly context: ServiceContext;
  readonly key: string;
  readonly outcome: OpenOutcome;
  /** The outcome after a look into the records, where that was not done yet. */
  readonly checkRecords: (() => OpenOutcome) | undefined;
  readonly emit: (event: ProjectEvent) => void;
  /** Whether what was opened becomes a version before anything is edited: not what a person is asked about. */
  readonly keepsOpened: boolean;
  /** Why the project may only be read, where it may. */
  readonly readOnly: string | undefined;
  readonly editor: Editor;
  readonly projectFile: ProjectFile;
  readonly metadata: JsonStore<ProjectMetadata>;
  readonly path: () => string;
  /** JSON of a document. */
  readonly toText: (document: ProjectDocument) => string;
  readonly pendingDecision: PendingDecision;
  readonly externalPreserver: ExternalPreserver;
  /** Thins out versions after each new one. */
  readonly thinVersions: () => Promise<void>;
  /** Purges erased records from versions and lists; resolves to how many damaged versions were removed as a whole. */
  readonly purgeErased: (document: ProjectDocument) => Promise<number>;
}

/** One open project. */
export interface OpenProject {
  readonly key: string;
  readonly outcome: OpenOutcome;
  readonly readOnly: boolean;
  readonly document: ProjectDocument;
  /** JSON of the document. */
  documentText(): string;
  readonly path: string;
  readonly editor: Editor;
  readonly metadata: JsonStore<ProjectMetadata>;
  /** The external change that a person is asked about before the file is written. */
  readonly externalChange: ExternalChange | undefined;
  saveState(): SaveState;
  /** Saves the changed file as it was found among the versions. Rejects with the system's error. */
  preserveExternalChange(document: ProjectDocument): Promise<void>;
  /** The person has decided: the file may be written. Does nothing where another external change is pending. */
  clearDecision(document: ProjectDocument): void;
  commit(edit: Edit, nonce?: string, isHistoryStep?: boolean): Promise<CommitResult>;
  /** Resolves once what was erased for good is purged from file, journal and versions, or to why it is not. */
  finishErasure(): Promise<ErasureResult>;
  /** Writes the file now, external changes reconciled. A read-only one is left alone. */
  flush(): Promise<SaveState>;
  /** Writes everything and stops. What cannot be written stays in the journal. */
  close(): Promise<void>;
}

/** @throws {UserFacingError} where the project is read-only. */
export function assertWritable({ readOnly }: Pick<OpenProject, 'readOnly'>): void {
  if (readOnly) throw new UserFacingError('This project is open for reading only. Nothing was changed.');
}

/** What keeps an open project's versions, and purges what was erased. */
interface Housekeeping {
  saveVersion(reason: 'edited' | 'closed'): Promise<void>;
  finishErasure(): Promise<ErasureResult>;
  stop(): void;
}

/** Starts keeping versions now and then, and finishes an erasure of before. */
const startHousekeeping = (parts: OpenProjectParts): Housekeeping => {
  const { context, editor, projectFile, readOnly } = parts;
  let lastVersioned = editor.document;
  const saveVersion = async (reason: 'edited' | 'closed'): Promise<void> => {
    const { document } = editor;
    if (document === lastVersioned) return;
    await editor.checkpoint(reason);
    lastVersioned = document;
    await parts.thinVersions();
  };
  const runErasureJob = createErasureJob({
    editor,
    metadata: parts.metadata,
    flush: projectFile.flush,
    purgeErased: parts.purgeErased,
    preservedCount: () => parts.externalPreserver.preservedCount,
    log: context.log,
  });
  // A read-only project is not written to purge something either.
  const finishErasure = async (): Promise<ErasureResult> =>
    readOnly === undefined ? runErasureJob() : { isDone: true, removed: 0 };
  const timer = setInterval(() => {
    saveVersion('edited').catch((error: unknown) => context.log(`A version could not be kept: ${error}`));
    void finishErasure();
  }, VERSION_INTERVAL_MS);
  timer.unref();
  void finishErasure();
  return { saveVersion, finishErasure, stop: () => clearInterval(timer) };
};

/** The part of an open project that answers for an external change of its file. */
const createDecisions = ({ pendingDecision, externalPreserver, projectFile }: OpenProjectParts) => {
  const isPending = (document: ProjectDocument): boolean =>
    pendingDecision.externalChange?.documentInFile === document;
  return {
    preserveExternalChange: async (document: ProjectDocument): Promise<void> => {
      const { externalChange } = pendingDecision;
      if (externalChange && isPending(document))
        await externalPreserver.preserveChangedFile(externalChange.bytes);
    },
    clearDecision: (document: ProjectDocument): void => {
      if (!isPending(document)) return;
      pendingDecision.clear();
      projectFile.unblock();
    },
  };
};

/** What is left of opening once a project is shown. */
interface Afterwards {
  readonly beginning: AfterOpening;
  readonly recordCheck: AfterOpening;
}

/** Keeps what was opened as a version. Until then an edit does, so that none is ever without its base. */
const scheduleBeginning = ({ context, editor, keepsOpened, thinVersions }: OpenProjectParts): AfterOpening =>
  scheduleAfterOpening(async () => {
    try {
      if (keepsOpened && (await editor.beginJournal())) await thinVersions();
    } catch (error) {
      context.log(`No version could be kept on opening: ${error}`);
    }
  });

/** Looks into the records of a file that was only parsed; windows are told where something is found. */
const scheduleRecordCheck = (
  { checkRecords, emit, pendingDecision }: OpenProjectParts,
  setOutcome: (outcome: OpenOutcome) => void,
): AfterOpening =>
  scheduleAfterOpening(async () => {
    const outcome = checkRecords?.();
    if (outcome?.outcome !== 'brokenRecords') return;
    setOutcome(outcome);
    if (pendingDecision.externalChange === undefined) emit({ type: 'outcome', outcome });
  });

const closeProject = async (
  { context, editor, projectFile, readOnly }: OpenProjectParts,
  { saveVersion, finishErasure, stop }: Housekeeping,
  { beginning, recordCheck }: Afterwards,
): Promise<void> => {
  stop();
  recordCheck.cancel();
  await editor.seal();
  projectFile.stop();
  if (readOnly !== undefined) return;
  await beginning.finish();
  const save = await projectFile.flush();
  projectFile.stop();
  await finishErasure();
  if (save.state === 'failed') return;
  await saveVersion('closed').catch((error: unknown) =>
    context.log(`The last version could not be kept: ${error}`),
  );
};

/** One open project of its parts: edits come in, the file follows, versions are kept now and then. */
export function createOpenProject(parts: OpenProjectParts): OpenProject {
  const { editor, projectFile, readOnly } = parts;
  const housekeeping = startHousekeeping(parts);
  let { outcome } = parts;
  const afterwards = {
    beginning: scheduleBeginning(parts),
    recordCheck: scheduleRecordCheck(parts, (checked) => {
      outcome = checked;
    }),
  };
  if (readOnly !== undefined) projectFile.stop();
  return {
    key: parts.key,
    get outcome() {
      return outcome;
    },
    readOnly: readOnly !== undefined,
    editor,
    metadata: parts.metadata,
    get document() {
      return editor.document;
    },
    documentText: () => parts.toText(editor.document),
    get path() {
      return parts.path();
    },
    get externalChange() {
      return parts.pendingDecision.externalChange;
    },
    ...createDecisions(parts),
    saveState: projectFile.saveState,
    commit: async (edit, nonce, isHistoryStep) =>
      readOnly === undefined
        ? editor.commit(edit, nonce, isHistoryStep)
        : { outcome: 'refused', sentence: readOnly },
    finishErasure: housekeeping.finishErasure,
    flush: async () => {
      if (readOnly !== undefined) return projectFile.saveState();
      const save = await projectFile.flush();
      await housekeeping.finishErasure();
      return save;
    },
    close: () => closeProject(parts, housekeeping, afterwards),
  };
}
