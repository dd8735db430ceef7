import type { ProjectEvent, SaveState } from '../../../shared/contract/project.ts';
import type { Edit } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { replicaOf } from '../../../shared/document/model/dots.ts';
import { rules } from '../../../shared/records/registry.ts';
import type { api } from '../client/api.ts';
import { newRecordId } from '../client/random.ts';
import { announce } from '../ui/announce.tsx';
import { applyRemoteEdit } from './apply-remote-edit.ts';
import { type CommitQueue, type CommitReply, createCommitQueue, PENDING_REPLICA } from './commit-queue.ts';
import { forgetErased } from './forget-erased.ts';
import { parseDocument } from './parse-document.ts';
import type { ProjectState } from './project-store.ts';
import type { UndoHistory } from './undo-history.ts';

/** One project with what moves it. Screens only see `ProjectState`. */
export interface ProjectClient {
  readonly key: string;
  readonly queue: CommitQueue;
  readonly history: UndoHistory;
  /** As screens see it now. */
  state(): ProjectState;
  /** One sentence in the bar until it is put away; also said. */
  showNotice(sentence: string | null): void;
  /** Takes an event of the services. */
  receive(event: ProjectEvent): void;
  /** Takes everything anew, after the connection was away. */
  reset(document: ProjectDocument, save: SaveState): void;
}

/** What the services answer when a project is opened. */
export type OpenResponse = Awaited<ReturnType<typeof api.project.open>>;

/** Sends one edit; `name` is the same each time the same edit is sent, `onSave` hears how saving stands. */
export type SendEdit = (
  edit: Edit,
  nonce: string,
  onSave: (save: SaveState) => void,
  isHistoryStep: boolean,
) => Promise<CommitReply>;

/** An answer that takes longer than this is said to be on its way, in milliseconds. */
const SLOW_AFTER_MS = 4000;

const slowSaveState: SaveState = {
  state: 'failed',
  reason: 'slow',
  sentence:
    'Not saved yet. The disk answers slowly. Keep Alongside open: your changes stay here until they are saved.',
};

/** What the bar says: the services' word while nothing is on its way, ours while something is. */
const currentSaveState = (queue: CommitQueue, serviceSaveState: SaveState, isSlow: boolean): SaveState => {
  const status = queue.status();
  if (status.state === 'idle') return serviceSaveState;
  if (status.state === 'sending') return isSlow ? slowSaveState : { state: 'saving' };
  const sentence = status.sentence ?? 'Not saved: the connection is lost. Your work is kept here.';
  return { state: 'failed', reason: status.sentence ? 'disk' : 'away', sentence };
};

const commitOf = ({ nonce, dot }: Extract<ProjectEvent, { type: 'edited' }>) =>
  nonce === undefined ? undefined : { nonce: nonce, dot };

const setTimer = (milliseconds: number, callback: () => void): (() => void) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};

/** A session over an opened project. `undo` is this window's history of it; `onProject` is told each time screens should see something else. */
export function createProjectClient(
  key: string,
  response: OpenResponse,
  history: UndoHistory,
  sendEdit: SendEdit,
  onStateChange: (project: ProjectState) => void,
): ProjectClient {
  // Taken out here: a function below that names `opened` would keep the text of the whole file for as long as it is open.
  const { path, readOnly } = response;
  let { save: serviceSaveState, outcome, siblingCopies } = response;
  let noticeText: string | null = null;
  let wasFailed = false;
  let ownReplicas: ReadonlySet<string> = new Set([...response.ownReplicas, PENDING_REPLICA]);
  let isSlow = false;
  let cancelSlowTimer: (() => void) | undefined;
  const stopSlowTimer = (): void => {
    cancelSlowTimer?.();
    cancelSlowTimer = undefined;
    isSlow = false;
  };
  const updateSlowTimer = (): void => {
    if (queue.status().state !== 'sending') stopSlowTimer();
    else
      cancelSlowTimer ??= setTimer(SLOW_AFTER_MS, () => {
        isSlow = queue.status().state === 'sending';
        onStateChange(state());
      });
  };
  const queue = createCommitQueue(parseDocument(response.document), {
    rules,
    newNonce: newRecordId,
    send: (edit, name, isTurn) =>
      sendEdit(
        edit,
        name,
        (save) => {
          serviceSaveState = save;
        },
        isTurn,
      ),
    setTimer: setTimer,
    onChange: () => {
      updateSlowTimer();
      forgetErased(key, queue.document(), history);
      onStateChange(state());
    },
    onAcknowledged: (dots, dot) => {
      stopSlowTimer();
      ownReplicas = ownReplicas.has(replicaOf(dot)) ? ownReplicas : new Set([...ownReplicas, replicaOf(dot)]);
      history.replaceDots(dots, dot);
    },
    onRefused: (refused, why) => {
      history.forget(refused.dot);
      showNotice(`${refused.label}: taken back. ${why}`);
    },
  });
  forgetErased(key, queue.document(), history);
  const state = (): ProjectState => {
    const save = currentSaveState(queue, serviceSaveState, isSlow);
    if (save.state === 'failed' && !wasFailed) announce(save.sentence);
    wasFailed = save.state === 'failed';
    return {
      key,
      path,
      readOnly,
      outcome,
      siblingCopies,
      ownReplicas,
      document: queue.document(),
      save,
      hasPendingEdits: !queue.isEmpty(),
      notice: noticeText,
      ...history.state(),
    };
  };
  const showNotice = (text: string | null) => {
    noticeText = text;
    if (text) announce(text);
    onStateChange(state());
  };
  /** What happens by itself is said once, however often it happens while the sentence stands. */
  const showNoticeOnce = (text: string) => {
    if (text !== noticeText) showNotice(text);
  };
  const setSaveState = (save: SaveState) => {
    serviceSaveState = save;
    onStateChange(state());
  };
  const updateSiblingCopies = (copies: OpenResponse['siblingCopies']) => {
    const isNew = copies.some(({ name }) => !siblingCopies.some((known) => known.name === name));
    siblingCopies = copies;
    if (isNew) announce('A copy beside this file holds more.');
    onStateChange(state());
  };
  const receive = (event: ProjectEvent) => {
    if (event.type === 'edited') queue.setBase(applyRemoteEdit(queue.base(), event), commitOf(event));
    else if (event.type === 'save') setSaveState(event.save);
    else if (event.type === 'notice') showNoticeOnce(event.sentence);
    else if (event.type === 'siblingCopies') updateSiblingCopies(event.siblingCopies);
    else if (event.type === 'outcome') {
      outcome = event.outcome;
      if (outcome.outcome !== 'ok') announce(outcome.sentence);
      onStateChange(state());
    } else {
      queue.setBase(parseDocument(event.document));
      if (event.reason !== '') showNoticeOnce(event.reason);
    }
  };
  return {
    key,
    queue,
    history,
    state,
    showNotice,
    receive,
    reset: (document, save) => {
      queue.setBase(document);
      setSaveState(save);
    },
  };
}
