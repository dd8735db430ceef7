import type { OpenOutcome, SaveState } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import type { Edit } from '../../shared/document/edit.ts';
import type { Store } from '../storage/json-store.ts';
import type { Committed, Editor } from './editor.ts';
import type { Foreign } from './foreign.ts';
import { createForgetting, type Forgotten } from './forgetting.ts';
import type { Ground } from './ground.ts';
import type { Memory } from './memory.ts';
import type { Asking, Question } from './outside.ts';
import type { ProjectFile } from './project-file.ts';
import { Said } from './routes.ts';

/** A version of now is kept this often while a project is worked on, in milliseconds. */
const VERSION_EVERY = 10 * 60 * 1000;

export interface SessionParts {
  readonly ground: Ground;
  readonly key: string;
  readonly outcome: OpenOutcome;
  /** Why the project may only be read, where it may. */
  readonly readOnly: string | undefined;
  readonly editor: Editor;
  readonly file: ProjectFile;
  readonly memory: Store<Memory>;
  readonly path: () => string;
  readonly asking: Asking;
  readonly foreign: Foreign;
  /** Thins out versions after each new one. */
  readonly tidy: () => Promise<void>;
  /** Takes what was erased for good out of versions and lists; resolves to how many versions went whole. */
  readonly purge: (document: ProjectDocument) => Promise<number>;
}

/** One open project. */
export interface Session {
  readonly key: string;
  readonly outcome: OpenOutcome;
  readonly readOnly: boolean;
  readonly document: ProjectDocument;
  readonly path: string;
  readonly editor: Editor;
  readonly memory: Store<Memory>;
  /** What a person is to say about the file before it is written. */
  readonly question: Question | undefined;
  save(): SaveState;
  /** Keeps the changed file as it was found, before it is answered for. Rejects with the system's error. */
  keepOutside(document: ProjectDocument): Promise<void>;
  /** That question is answered: the file is written. Nothing where another one has come up meanwhile. */
  answered(document: ProjectDocument): void;
  commit(edit: Edit, nonce?: string, isTurn?: boolean): Promise<Committed>;
  /** Resolves once nothing of what was erased for good is left in file, journal and versions, or says why it still is. */
  forget(): Promise<Forgotten>;
  /** Writes the file now, and looks what others wrote. One that may only be read is left alone. */
  flush(): Promise<SaveState>;
  /** Writes everything and stops. What cannot be written stays in the journal. */
  close(): Promise<void>;
}

/** Refuses in words what a project that may only be read cannot take. */
export const mayWrite = ({ readOnly }: Pick<Session, 'readOnly'>): void => {
  if (readOnly) throw new Said('This project is open for reading only. Nothing was changed.');
};

/** Puts a project's parts under one roof: edits come in, the file follows, versions are kept now and then. */
export const createSession = (parts: SessionParts): Session => {
  const { ground, editor, file, readOnly } = parts;
  let kept = editor.document;
  const keepVersion = async (reason: 'edited' | 'closed'): Promise<void> => {
    const { document } = editor;
    if (document === kept) return;
    await editor.rebase(reason);
    kept = document;
    await parts.tidy();
  };
  const forgetting = createForgetting({
    editor,
    memory: parts.memory,
    flush: file.flush,
    purge: parts.purge,
    came: () => parts.foreign.count,
    log: ground.log,
  });
  // What may only be read is not written to forget something either.
  const forget = async (): Promise<Forgotten> =>
    readOnly === undefined ? forgetting() : { isDone: true, removed: 0 };
  void forget();
  if (readOnly !== undefined) file.stop();
  const versions = setInterval(() => {
    keepVersion('edited').catch((error: unknown) => ground.log(`A version could not be kept: ${error}`));
    void forget();
  }, VERSION_EVERY);
  versions.unref();
  const isAsked = (document: ProjectDocument): boolean => parts.asking.question?.outside === document;
  return {
    key: parts.key,
    outcome: parts.outcome,
    readOnly: readOnly !== undefined,
    editor,
    memory: parts.memory,
    get document() {
      return editor.document;
    },
    get path() {
      return parts.path();
    },
    get question() {
      return parts.asking.question;
    },
    keepOutside: async (document) => {
      const { question } = parts.asking;
      if (question && isAsked(document)) await parts.foreign.outside(question.bytes);
    },
    answered: (document) => {
      if (!isAsked(document)) return;
      parts.asking.withdraw();
      file.release();
    },
    save: file.save,
    commit: async (edit, nonce, isTurn) =>
      readOnly === undefined
        ? editor.commit(edit, nonce, isTurn)
        : { outcome: 'refused', sentence: readOnly },
    forget,
    flush: async () => {
      if (readOnly !== undefined) return file.save();
      const save = await file.flush();
      await forget();
      return save;
    },
    close: async () => {
      clearInterval(versions);
      await editor.seal();
      file.stop();
      if (readOnly !== undefined) return;
      const save = await file.flush();
      file.stop();
      await forget();
      if (save.state === 'failed') return;
      await keepVersion('closed').catch((error: unknown) =>
        ground.log(`The last version could not be kept: ${error}`),
      );
    },
  };
};
