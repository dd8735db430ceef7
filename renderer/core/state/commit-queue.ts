import type { Edit } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { DocumentRules } from '../../../shared/document/model/document-rules.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import {
  addEdit,
  type Batch,
  type CommitQueueEffect,
  type CommitQueueState,
  type CommitQueueTransition,
  type CommitReply,
  endWait,
  initialQueueState,
  isHistoryBatch,
  PENDING_REPLICA,
  receiveBase,
  receiveReply,
  startSending,
} from './commit-queue-state.ts';
import { applyPendingAsReplica, type PendingEdit } from './pending-edits.ts';

/** What the queue needs of the world. */
export interface CommitQueueOptions {
  readonly rules: DocumentRules;
  /** Sends one edit. `nonce` is the same each time the same edit is sent, so that it is applied once. */
  readonly send: (edit: Edit, nonce: string, isHistoryStep: boolean) => Promise<CommitReply>;
  readonly newNonce: () => string;
  /** Calls back after some milliseconds; returns a function that cancels it. */
  readonly setTimer: (wait: number, callback: () => void) => () => void;
  /** The document or the state of saving changed. */
  readonly onChange: () => void;
  /** Edits got the dot that they keep. */
  readonly onAcknowledged: (dots: ReadonlySet<Dot>, dot: Dot) => void;
  /** An edit was refused and is no longer shown. */
  readonly onRefused: (refused: PendingEdit, sentence: string) => void;
}

/** Whether anything is pending, on its way, or held up with a sentence that says why. */
export type QueueStatus =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  | { readonly state: 'blocked'; readonly sentence: string | null };

/**
 * Edits on their way to the disk. One is in flight at a time; what is pushed meanwhile is joined and sent after it.
 */
export interface CommitQueue {
  document(): ProjectDocument;
  /** The document for a file: pending edits are those of `replica`, which nobody else may have. */
  documentAsReplica(replica: string): ProjectDocument;
  status(): QueueStatus;
  isEmpty(): boolean;
  /**
   * Shows an edit at once and sends it. @returns its pending dot, which `onAcknowledged` or `onRefused` names later
   */
  push(edit: Edit, label: string, isHistoryStep?: boolean): Dot;
  /** The services' document changed; `commit` says by which edit, where it may be ours. */
  setBase(base: ProjectDocument, commit?: { readonly nonce: string; readonly dot: Dot }): void;
  base(): ProjectDocument;
  /** Sends what is held up without waiting. */
  retryNow(): void;
  /** Sends again what was sent and not answered; resolves with the answer, whatever it is. */
  resendInFlight(): Promise<void>;
  /** Resolves when nothing is pending any more. */
  whenIdle(): Promise<void>;
  stop(): void;
}

const statusOf = ({ pending, hold }: CommitQueueState): QueueStatus => {
  if (pending.length === 0) return { state: 'idle' };
  return hold ? { state: 'blocked', sentence: hold.sentence } : { state: 'sending' };
};

/** Keeps the one state and does what its transitions ask for. */
interface Runner {
  readonly state: () => CommitQueueState;
  readonly apply: (transition: CommitQueueTransition) => void;
  readonly sendNext: () => Promise<void>;
  readonly sendNow: () => Promise<void>;
  readonly whenIdle: () => Promise<void>;
  readonly stop: () => void;
}

const createRunner = (initial: CommitQueueState, options: CommitQueueOptions): Runner => {
  let state = initial;
  let isStopped = false;
  let inFlight: Promise<void> = Promise.resolve();
  let cancelTimer: (() => void) | undefined;
  const idleListeners: (() => void)[] = [];

  const cancelRetry = () => {
    cancelTimer?.();
    cancelTimer = undefined;
  };
  const perform = (effect: CommitQueueEffect) => {
    if (effect.type === 'cancelRetry') cancelRetry();
    else if (effect.type === 'reportAcknowledged') options.onAcknowledged(effect.dots, effect.dot);
    else if (effect.type === 'reportRefused') options.onRefused(effect.refused, effect.sentence);
    else cancelTimer = options.setTimer(effect.delay, () => void sendNow());
  };
  const apply = (transition: CommitQueueTransition) => {
    state = transition.state;
    transition.effects.forEach(perform);
    options.onChange();
    if (state.pending.length === 0) {
      for (const listener of idleListeners.splice(0)) listener();
    }
    void sendNext();
  };
  const sendBatch = async (batch: Batch): Promise<void> => {
    const reply = await options
      .send(batch.joinedEdit, batch.nonce, isHistoryBatch(batch))
      .catch((): CommitReply => ({ outcome: 'unreachable' }));
    if (!isStopped) apply(receiveReply(state, batch, reply, options.rules));
  };
  const sendNext = (): Promise<void> => {
    const started = isStopped ? undefined : startSending(state, options.newNonce);
    if (started) {
      state = started;
      inFlight = sendBatch(started.batch);
    }
    return inFlight;
  };
  const sendNow = (): Promise<void> => {
    cancelRetry();
    state = endWait(state);
    return sendNext();
  };
  const whenIdle = (): Promise<void> =>
    state.pending.length === 0 ? Promise.resolve() : new Promise((resolve) => idleListeners.push(resolve));
  const stop = () => {
    isStopped = true;
    cancelRetry();
  };
  return { state: () => state, apply, sendNext, sendNow, whenIdle, stop };
};

/** Starts a queue over a document that the services gave. */
export function createCommitQueue(
  initialDocument: ProjectDocument,
  options: CommitQueueOptions,
): CommitQueue {
  const { rules } = options;
  const { state, apply, sendNow, whenIdle, stop } = createRunner(initialQueueState(initialDocument), options);
  return {
    document: () => state().visible,
    documentAsReplica: (replica) => {
      const { base, acknowledged, pending } = state();
      return applyPendingAsReplica(base, [...acknowledged, ...pending], PENDING_REPLICA, replica, rules);
    },
    base: () => state().base,
    isEmpty: () => state().pending.length === 0,
    status: () => statusOf(state()),
    push: (edit, label, isHistoryStep = false) => {
      const added = addEdit(state(), edit, label, isHistoryStep, rules);
      apply({ state: added.state, effects: [] });
      return added.dot;
    },
    setBase: (base, commit) => apply(receiveBase(state(), base, commit, rules)),
    retryNow: () => void sendNow(),
    resendInFlight: () => (state().batch ? sendNow() : Promise.resolve()),
    whenIdle,
    stop,
  };
}

export type { CommitReply } from './commit-queue-state.ts';
export { PENDING_REPLICA } from './commit-queue-state.ts';
