import type { Edit } from '../../../shared/document/edit/edit.ts';
import { highestCounter } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { DocumentRules } from '../../../shared/document/model/document-rules.ts';
import { hasSeen } from '../../../shared/document/model/dots.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import {
  type AcknowledgedEdit,
  applyPendingAsReplica,
  applyPendingEdits,
  joinPendingEdits,
  type PendingEdit,
  replacePendingDots,
  withoutRefused,
} from './pending-edits.ts';

/** How sending an edit ended. */
export type CommitReply =
  | { readonly outcome: 'taken'; readonly dot: Dot }
  | { readonly outcome: 'refused'; readonly sentence: string }
  /** The services have it not on the disk: it stays here and goes out again. */
  | { readonly outcome: 'notSaved'; readonly sentence: string }
  /** Nobody answered: it may or may not have arrived, and goes out again under the same name. */
  | { readonly outcome: 'away' };

/** What the queue needs of the world. */
export interface CommitQueueOptions {
  readonly rules: DocumentRules;
  /** Sends one edit. `name` is the same each time the same edit is sent, so that it is never taken twice. */
  readonly send: (edit: Edit, nonce: string, isHistoryStep: boolean) => Promise<CommitReply>;
  readonly newNonce: () => string;
  /** Calls back after some milliseconds; returns a function that calls it off. */
  readonly setTimer: (wait: number, callback: () => void) => () => void;
  /** The document or the state of saving is another one now. */
  readonly onChange: () => void;
  /** Edits got the dot they will have for ever. */
  readonly onAcknowledged: (dots: ReadonlySet<Dot>, dot: Dot) => void;
  /** An edit was turned down and is off the screen again. */
  readonly onRefused: (refused: PendingEdit, sentence: string) => void;
}

/** Where saving stands: nothing on the way, on the way, or held up with a sentence that says why. */
export type QueueStatus =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  | { readonly state: 'held'; readonly sentence: string | null };

/** Edits on their way to the disk. One is on the way at a time; what comes meanwhile goes out joined. */
export interface CommitQueue {
  document(): ProjectDocument;
  /** The same for a file: edits on their way are those of `session`, which nobody else may have. */
  documentAsReplica(replica: string): ProjectDocument;
  status(): QueueStatus;
  isEmpty(): boolean;
  /** Shows an edit at once and sends it. Returns the dot it goes by until it is safe. */
  push(edit: Edit, label: string, isHistoryStep?: boolean): Dot;
  /** The services' document moved on; `made` says by which edit, where it may be ours. */
  setBase(base: ProjectDocument, commit?: { readonly nonce: string; readonly dot: Dot }): void;
  base(): ProjectDocument;
  /** Tries what is held up without waiting. */
  retryNow(): void;
  /** Asks again for what was sent and not answered; resolves with the answer, whatever it is. */
  resendInFlight(): Promise<void>;
  /** Resolves when nothing is on the way any more. */
  whenIdle(): Promise<void>;
  stop(): void;
}

/** Session of edits that are not safe yet; it never leaves the page. */
export const PENDING_REPLICA = 'Pending0';

/** Waits between tries, in milliseconds; the last one repeats. */
const RETRY_DELAYS = [300, 1000, 2000, 5000, 10_000];

interface Batch {
  readonly edits: readonly PendingEdit[];
  readonly joinedEdit: Edit;
  readonly nonce: string;
}

/** Starts a queue over a document that the services gave. */
export function createCommitQueue(
  initialDocument: ProjectDocument,
  options: CommitQueueOptions,
): CommitQueue {
  let base = initialDocument;
  let visible = initialDocument;
  let acknowledged: readonly AcknowledgedEdit[] = [];
  let pending: readonly PendingEdit[] = [];
  let batch: Batch | undefined;
  let isSending = false;
  let inFlight: Promise<void> = Promise.resolve();
  let heldReason: string | null | undefined;
  let retries = 0;
  let counter = 0;
  let cancelRetry: (() => void) | undefined;
  let isStopped = false;
  /** Parts of a joined edit that was refused: they go out one by one, so that only the bad one is lost. */
  const sentAlone = new Set<Dot>();
  let idleListeners: (() => void)[] = [];

  const recompute = () => {
    acknowledged = acknowledged.filter(({ dot }) => !hasSeen(base.clock, dot));
    visible = applyPendingEdits(base, [...acknowledged, ...pending], options.rules);
  };
  const notify = () => {
    options.onChange();
    if (pending.length > 0) return;
    for (const listener of idleListeners) listener();
    idleListeners = [];
  };
  const nextBatch = (): Batch | undefined => {
    const [first] = pending;
    if (!first) return undefined;
    const mustGoAlone = (one: PendingEdit): boolean => one.isHistoryStep === true || sentAlone.has(one.dot);
    const firstAlone = pending.findIndex(mustGoAlone);
    const edits = mustGoAlone(first) ? [first] : firstAlone < 0 ? pending : pending.slice(0, firstAlone);
    return { edits, joinedEdit: joinPendingEdits(edits), nonce: options.newNonce() };
  };
  const isPartOf = (sent: Batch) => (one: PendingEdit) => sent.edits.some((part) => part.dot === one.dot);

  const acknowledge = (sent: Batch, dot: Dot) => {
    const dots = new Set(sent.edits.map((part) => part.dot));
    const isSent = isPartOf(sent);
    pending = replacePendingDots(
      pending.filter((one) => !isSent(one)),
      dots,
      dot,
    );
    acknowledged = [...acknowledged, { edit: sent.joinedEdit, dot }];
    batch = undefined;
    recompute();
    options.onAcknowledged(dots, dot);
  };
  const refuse = (sent: Batch, sentence: string) => {
    batch = undefined;
    const [only] = sent.edits;
    if (sent.edits.length > 1 || !only) {
      for (const part of sent.edits) sentAlone.add(part.dot);
      return;
    }
    pending = withoutRefused(
      pending.filter((one) => one.dot !== only.dot),
      only,
    );
    recompute();
    options.onRefused(only, sentence);
  };
  const holdAndRetry = (sentence: string | null) => {
    heldReason = sentence;
    const delay = RETRY_DELAYS[Math.min(retries, RETRY_DELAYS.length - 1)] ?? 0;
    retries += 1;
    cancelRetry = options.setTimer(delay, () => {
      cancelRetry = undefined;
      void sendNext();
    });
  };
  const clearHold = () => {
    retries = 0;
    heldReason = undefined;
    cancelRetry?.();
    cancelRetry = undefined;
  };
  const applyReply = (sent: Batch, reply: CommitReply) => {
    isSending = false;
    if (isStopped) return;
    // Where an event has answered already, the batch is another one or none.
    const isAnswered = batch !== sent;
    if (isAnswered || reply.outcome === 'taken' || reply.outcome === 'refused') clearHold();
    if (!isAnswered) {
      if (reply.outcome === 'taken') acknowledge(sent, reply.dot);
      else if (reply.outcome === 'refused') refuse(sent, reply.sentence);
      else holdAndRetry(reply.outcome === 'notSaved' ? reply.sentence : null);
    }
    notify();
    void sendNext();
  };
  const sendBatch = async (sent: Batch): Promise<void> => {
    isSending = true;
    const isHistoryStep = sent.edits.some((part) => part.isHistoryStep === true);
    const reply = await options
      .send(sent.joinedEdit, sent.nonce, isHistoryStep)
      .catch((): CommitReply => ({ outcome: 'away' }));
    applyReply(sent, reply);
  };
  const sendNext = (): Promise<void> => {
    if (isSending || isStopped || cancelRetry) return inFlight;
    batch ??= nextBatch();
    if (batch) inFlight = sendBatch(batch);
    return inFlight;
  };
  const sendNow = (): Promise<void> => {
    cancelRetry?.();
    cancelRetry = undefined;
    return sendNext();
  };

  return {
    document: () => visible,
    documentAsReplica: (replica) =>
      applyPendingAsReplica(base, [...acknowledged, ...pending], PENDING_REPLICA, replica, options.rules),
    base: () => base,
    isEmpty: () => pending.length === 0,
    status: () => {
      if (pending.length === 0) return { state: 'idle' };
      return heldReason === undefined ? { state: 'sending' } : { state: 'held', sentence: heldReason };
    },
    push: (edit, label, isHistoryStep = false) => {
      const highest = Math.max(counter, highestCounter(visible.clock));
      counter = highest + 1;
      const added: PendingEdit = { edit, label, dot: `${PENDING_REPLICA}-${counter}`, isHistoryStep };
      pending = [...pending, added];
      visible = applyPendingEdits(visible, [added], options.rules);
      options.onChange();
      void sendNext();
      return added.dot;
    },
    setBase: (next, commit) => {
      base = next;
      // The event of our own edit may come before the answer, or instead of it.
      if (batch && commit?.nonce === batch.nonce) {
        clearHold();
        acknowledge(batch, commit.dot);
      } else recompute();
      notify();
      void sendNext();
    },
    retryNow: () => void sendNow(),
    resendInFlight: () => (batch ? sendNow() : Promise.resolve()),
    whenIdle: () =>
      pending.length === 0 ? Promise.resolve() : new Promise((resolve) => idleListeners.push(resolve)),
    stop: () => {
      isStopped = true;
      cancelRetry?.();
    },
  };
}
