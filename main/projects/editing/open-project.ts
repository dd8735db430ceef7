import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import type { SaveState } from '../../../shared/contract/project.ts';
import type { Edit } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { JsonStore } from '../../storage/json-store.ts';
import type { ProjectMetadata } from '../project-metadata.ts';
import type { ServiceContext } from '../service-context.ts';
import { UserFacingError } from '../user-facing-error.ts';
import type { CommitResult, Editor } from './editor.ts';
import { createErasureJob, type ErasureResult } from './erasure-job.ts';
import type { ExternalChange, PendingDecision } from './external-change.ts';
import type { ExternalPreserver } from './preserve-external.ts';
import type { ProjectFile } from './project-file.ts';

/** A version of now is kept this often while a project is worked on, in milliseconds. */
const VERSION_INTERVAL_MS = 10 * 60 * 1000;

export interface OpenProjectParts {
  readonly context: ServiceContext;
  readonly key: string;
  readonly outcome: OpenOutcome;
  /** Why the project may only be read, where it may. */
  readonly readOnly: string | undefined;
  readonly editor: Editor;
  readonly projectFile: ProjectFile;
  readonly metadata: JsonStore<ProjectMetadata>;
  readonly path: () => string;
  readonly pendingDecision: PendingDecision;
  readonly externalPreserver: ExternalPreserver;
  /** Thins out versions after each new one. */
  readonly thinVersions: () => Promise<void>;
  /** Takes what was erased for good out of versions and lists; resolves to how many versions went whole. */
  readonly purgeErased: (document: ProjectDocument) => Promise<number>;
}

/** One open project. */
export interface OpenProject {
  readonly key: string;
  readonly outcome: OpenOutcome;
  readonly readOnly: boolean;
  readonly document: ProjectDocument;
  readonly path: string;
  readonly editor: Editor;
  readonly metadata: JsonStore<ProjectMetadata>;
  /** What a person is to say about the file before it is written. */
  readonly externalChange: ExternalChange | undefined;
  saveState(): SaveState;
  /** Keeps the changed file as it was found, before it is answered for. Rejects with the system's error. */
  preserveExternalChange(document: ProjectDocument): Promise<void>;
  /** That question is answered: the file is written. Nothing where another one has come up meanwhile. */
  clearDecision(document: ProjectDocument): void;
  commit(edit: Edit, nonce?: string, isHistoryStep?: boolean): Promise<CommitResult>;
  /** Resolves once nothing of what was erased for good is left in file, journal and versions, or says why it still is. */
  finishErasure(): Promise<ErasureResult>;
  /** Writes the file now, and looks what others wrote. One that may only be read is left alone. */
  flush(): Promise<SaveState>;
  /** Writes everything and stops. What cannot be written stays in the journal. */
  close(): Promise<void>;
}

/** Refuses in words what a project that may only be read cannot take. */
export function assertWritable({ readOnly }: Pick<OpenProject, 'readOnly'>): void {
  if (readOnly) throw new UserFacingError('This project is open for reading only. Nothing was changed.');
}

/** Puts a project's parts under one roof: edits come in, the file follows, versions are kept now and then. */
export function createOpenProject(parts: OpenProjectParts): OpenProject {
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
  // What may only be read is not written to forget something either.
  const finishErasure = async (): Promise<ErasureResult> =>
    readOnly === undefined ? runErasureJob() : { isDone: true, removed: 0 };
  void finishErasure();
  if (readOnly !== undefined) projectFile.stop();
  const versionTimer = setInterval(() => {
    saveVersion('edited').catch((error: unknown) => context.log(`A version could not be kept: ${error}`));
    void finishErasure();
  }, VERSION_INTERVAL_MS);
  versionTimer.unref();
  const isPending = (document: ProjectDocument): boolean =>
    parts.pendingDecision.externalChange?.documentInFile === document;
  return {
    key: parts.key,
    outcome: parts.outcome,
    readOnly: readOnly !== undefined,
    editor,
    metadata: parts.metadata,
    get document() {
      return editor.document;
    },
    get path() {
      return parts.path();
    },
    get externalChange() {
      return parts.pendingDecision.externalChange;
    },
    preserveExternalChange: async (document) => {
      const { externalChange } = parts.pendingDecision;
      if (externalChange && isPending(document))
        await parts.externalPreserver.preserveChangedFile(externalChange.bytes);
    },
    clearDecision: (document) => {
      if (!isPending(document)) return;
      parts.pendingDecision.clear();
      projectFile.unblock();
    },
    saveState: projectFile.saveState,
    commit: async (edit, nonce, isHistoryStep) =>
      readOnly === undefined
        ? editor.commit(edit, nonce, isHistoryStep)
        : { outcome: 'refused', sentence: readOnly },
    finishErasure,
    flush: async () => {
      if (readOnly !== undefined) return projectFile.saveState();
      const save = await projectFile.flush();
      await finishErasure();
      return save;
    },
    close: async () => {
      clearInterval(versionTimer);
      await editor.seal();
      projectFile.stop();
      if (readOnly !== undefined) return;
      const save = await projectFile.flush();
      projectFile.stop();
      await finishErasure();
      if (save.state === 'failed') return;
      await saveVersion('closed').catch((error: unknown) =>
        context.log(`The last version could not be kept: ${error}`),
      );
    },
  };
}
