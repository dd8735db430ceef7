import type { ProjectEvent, SaveState } from '../../../shared/contract/project.ts';
import type { Edit } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { newRecordId } from '../client/random.ts';
import { announce } from '../ui/announce.tsx';
import { dismissMessage } from '../ui/message.ts';
import { applyRemoteEdit } from './apply-remote-edit.ts';
import {
  type ClientState,
  type ClientTransition,
  initialClientState,
  type OpenResponse,
  receiveStateEvent,
  withNotice,
  withOwnReplica,
  withRepeatableNotice,
} from './client-state.ts';
import { combineSaveState, createSlowTimer } from './combine-save-state.ts';
import { type CommitQueue, type CommitReply, createCommitQueue } from './commit-queue.ts';
import { forgetErased } from './forget-erased.ts';
import { parseReceivedDocument } from './parse-received-document.ts';
import type { ProjectState } from './project-store.ts';
import type { UndoHistory } from './undo-history.ts';

/** One open project of this window: its commit queue, its undo history and the state that screens see. */
export interface ProjectClient {
  readonly key: string;
  readonly queue: CommitQueue;
  readonly history: UndoHistory;
  /** As screens see it now. */
  state(): ProjectState;
  /** Shows one sentence in the row of messages until it is dismissed, and announces it. */
  showNotice(sentence: string | null): void;
  /** Applies an event of the services. */
  receive(event: ProjectEvent): void;
  /** Replaces the services' document and their state of saving, after the connection was lost. */
  reset(document: ProjectDocument, save: SaveState): void;
}

/** Sends one edit; `nonce` is the same each time the same edit is sent, `onSave` is told how saving stands. */
export type SendEdit = (
  edit: Edit,
  nonce: string,
  onSave: (save: SaveState) => void,
  isHistoryStep: boolean,
) => Promise<CommitReply>;

const setTimer = (milliseconds: number, callback: () => void): (() => void) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};

const commitOf = ({ nonce, dot }: Extract<ProjectEvent, { type: 'edited' }>) =>
  nonce === undefined ? undefined : { nonce, dot };

const toProjectState = (
  { serviceSave, ...client }: ClientState,
  queue: CommitQueue,
  history: UndoHistory,
  isSlow: boolean,
): ProjectState => ({
  ...client,
  document: queue.document(),
  save: combineSaveState(queue.status(), serviceSave, isSlow),
  hasPendingEdits: !queue.isEmpty(),
  ...history.state(),
});

/** Announces that saving fails, once for each time that it begins to. */
const createFailureAnnouncer = (): ((save: SaveState) => void) => {
  let hasFailed = false;
  return (save) => {
    if (save.state === 'failed' && !hasFailed) announce(save.sentence);
    hasFailed = save.state === 'failed';
  };
};

/**
 * Starts a client of an opened project. `history` is this window's, which lasts longer; `onStateChange` is told each
 * time screens should see something else.
 */
export function createProjectClient(
  key: string,
  response: OpenResponse,
  history: UndoHistory,
  sendEdit: SendEdit,
  onStateChange: (project: ProjectState) => void,
): ProjectClient {
  // No function below names `response`: it would keep the text of the whole file for as long as the project is open.
  let client = initialClientState(key, response);
  const announceFailure = createFailureAnnouncer();
  const state = (): ProjectState => toProjectState(client, queue, history, slowTimer.isSlow());
  const publish = (): void => {
    const published = state();
    announceFailure(published.save);
    onStateChange(published);
  };
  const slowTimer = createSlowTimer(publish);
  const apply = ({ state: next, announcement }: ClientTransition): void => {
    if (next === client) return;
    client = next;
    if (announcement) announce(announcement);
    // What is said last stands before everything.
    if (next.notice !== null && announcement) dismissMessage();
    publish();
  };
  const showNotice = (sentence: string | null): void => apply(withNotice(client, sentence));
  const setServiceSave = (serviceSave: SaveState): void => {
    client = { ...client, serviceSave };
  };
  const queue = createCommitQueue(parseReceivedDocument(response.document), {
    rules: documentRules,
    newNonce: newRecordId,
    send: (edit, nonce, isHistoryStep) => sendEdit(edit, nonce, setServiceSave, isHistoryStep),
    setTimer,
    onChange: () => {
      slowTimer.update(queue.status().state === 'sending');
      forgetErased(key, queue.document(), history);
      publish();
    },
    onAcknowledged: (dots, dot) => {
      slowTimer.stop();
      client = withOwnReplica(client, dot);
      history.replaceDots(dots, dot);
    },
    onRefused: (refused, sentence) => {
      history.forget(refused.dot);
      showNotice(`${refused.label}: taken back. ${sentence}`);
    },
  });
  const replaceDocument = (document: ProjectDocument, reason: string): void => {
    queue.setBase(document);
    if (reason !== '') apply(withRepeatableNotice(client, reason));
  };
  forgetErased(key, queue.document(), history);
  announceFailure(state().save);
  return {
    key,
    queue,
    history,
    state,
    showNotice,
    receive: (event) => {
      if (event.type === 'edited') queue.setBase(applyRemoteEdit(queue.base(), event), commitOf(event));
      else if (event.type === 'replaced')
        replaceDocument(parseReceivedDocument(event.document), event.reason);
      else apply(receiveStateEvent(client, event));
    },
    reset: (document, serviceSave) => {
      queue.setBase(document);
      apply({ state: { ...client, serviceSave } });
    },
  };
}

export type { OpenResponse } from './client-state.ts';
