import type { Edit } from '../../../shared/document/edit/edit.ts';
import { highestCounter } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { DocumentRules } from '../../../shared/document/model/document-rules.ts';
import { hasSeen } from '../../../shared/document/model/dots.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import {
  type AcknowledgedEdit,
  applyPendingEdits,
  joinPendingEdits,
  type PendingEdit,
  replacePendingDots,
  withoutRefused,
} from './pending-edits.ts';

/** How sending an edit ended. */
export type CommitReply =
  | { readonly outcome: 'acknowledged'; readonly dot: Dot }
  | { readonly outcome: 'refused'; readonly sentence: string }
  /** The services could not write it to the disk: it stays pending and is sent again. */
  | { readonly outcome: 'notSaved'; readonly sentence: string }
  /** Nobody answered: it may or may not have arrived, and is sent again under the same nonce. */
  | { readonly outcome: 'unreachable' };

/** Edits that are sent as one. */
export interface Batch {
  readonly edits: readonly PendingEdit[];
  readonly joinedEdit: Edit;
  /** The same each time the batch is sent, so that it is applied once. */
  readonly nonce: string;
}

/** Why saving is held up. */
interface Hold {
  /** What the services said; null where nobody answered. */
  readonly sentence: string | null;
  /** How often in a row sending has failed. */
  readonly failures: number;
  /** A timer runs, and nothing is sent before it ends. */
  readonly isWaiting: boolean;
}

/** All that a commit queue knows. Changed by the functions of this file alone. */
export interface CommitQueueState {
  /** The document as the services have it. */
  readonly base: ProjectDocument;
  /** `base` with every edit that it lacks laid over it. */
  readonly visible: ProjectDocument;
  /** Edits on the disk that `base` does not contain yet. */
  readonly acknowledged: readonly AcknowledgedEdit[];
  readonly pending: readonly PendingEdit[];
  /** What was sent, or is to be sent again. */
  readonly batch: Batch | undefined;
  readonly isSending: boolean;
  readonly hold: Hold | undefined;
  /** The highest counter that a pending dot has had. */
  readonly counter: number;
  /** Parts of a joined edit that was refused: they are sent one by one, so that only the bad one is lost. */
  readonly sentAlone: ReadonlySet<Dot>;
}

/** What is to be done in the world after a transition, in this order. */
export type CommitQueueEffect =
  | { readonly type: 'cancelRetry' }
  | { readonly type: 'scheduleRetry'; readonly delay: number }
  | { readonly type: 'reportAcknowledged'; readonly dots: ReadonlySet<Dot>; readonly dot: Dot }
  | { readonly type: 'reportRefused'; readonly refused: PendingEdit; readonly sentence: string };

/** A state and what follows from it. */
export interface CommitQueueTransition {
  readonly state: CommitQueueState;
  readonly effects: readonly CommitQueueEffect[];
}

/** Replica of edits that are not acknowledged; it never leaves the page. */
export const PENDING_REPLICA = 'Pending0';

/** Waits between tries, in milliseconds; the last one repeats. */
const RETRY_DELAYS = [300, 1000, 2000, 5000, 10_000];

/** The state over a document that the services gave. */
export function initialQueueState(document: ProjectDocument): CommitQueueState {
  return {
    base: document,
    visible: document,
    acknowledged: [],
    pending: [],
    batch: undefined,
    isSending: false,
    hold: undefined,
    counter: 0,
    sentAlone: new Set(),
  };
}

/** Applies what `base` lacks to it once more. */
const recompute = (state: CommitQueueState, rules: DocumentRules): CommitQueueState => {
  const acknowledged = state.acknowledged.filter(({ dot }) => !hasSeen(state.base.clock, dot));
  const visible = applyPendingEdits(state.base, [...acknowledged, ...state.pending], rules);
  return { ...state, acknowledged, visible };
};

/** Adds an edit under a pending dot, the last of `pending`, and shows it. */
export function addEdit(
  state: CommitQueueState,
  edit: Edit,
  label: string,
  isHistoryStep: boolean,
  rules: DocumentRules,
): { readonly state: CommitQueueState; readonly dot: Dot } {
  const counter = Math.max(state.counter, highestCounter(state.visible.clock)) + 1;
  const added: PendingEdit = { edit, label, dot: `${PENDING_REPLICA}-${counter}`, isHistoryStep };
  const visible = applyPendingEdits(state.visible, [added], rules);
  return { state: { ...state, counter, visible, pending: [...state.pending, added] }, dot: added.dot };
}

/** The edits that are sent next: an undo or redo alone, others joined up to the next of those. */
const nextBatchEdits = ({ pending, sentAlone }: CommitQueueState): readonly PendingEdit[] => {
  const mustGoAlone = (one: PendingEdit): boolean => one.isHistoryStep === true || sentAlone.has(one.dot);
  const firstAlone = pending.findIndex(mustGoAlone);
  if (firstAlone === 0) return pending.slice(0, 1);
  return firstAlone < 0 ? pending : pending.slice(0, firstAlone);
};

/**
 * The state in which `batch` is on the way, a new one where there was none; undefined where nothing is to be sent
 * now.
 */
export function startSending(
  state: CommitQueueState,
  newNonce: () => string,
): (CommitQueueState & { readonly batch: Batch }) | undefined {
  if (state.isSending || state.hold?.isWaiting) return undefined;
  if (state.batch) return { ...state, batch: state.batch, isSending: true };
  const edits = nextBatchEdits(state);
  if (edits.length === 0) return undefined;
  return {
    ...state,
    isSending: true,
    batch: { edits, joinedEdit: joinPendingEdits(edits), nonce: newNonce() },
  };
}

/** Whether a batch repeats or takes back an earlier state, so that no lifecycle guard applies to it. */
export function isHistoryBatch(batch: Batch): boolean {
  return batch.edits.some((part) => part.isHistoryStep === true);
}

const acknowledge = (
  state: CommitQueueState,
  sent: Batch,
  dot: Dot,
  rules: DocumentRules,
): CommitQueueTransition => {
  const dots = new Set(sent.edits.map((part) => part.dot));
  const rest = state.pending.filter((one) => !dots.has(one.dot));
  const next = {
    ...state,
    batch: undefined,
    pending: replacePendingDots(rest, dots, dot),
    acknowledged: [...state.acknowledged, { edit: sent.joinedEdit, dot }],
  };
  return { state: recompute(next, rules), effects: [{ type: 'reportAcknowledged', dots, dot }] };
};

const refuse = (
  state: CommitQueueState,
  sent: Batch,
  sentence: string,
  rules: DocumentRules,
): CommitQueueTransition => {
  const [only] = sent.edits;
  if (sent.edits.length > 1 || !only) {
    const sentAlone = new Set([...state.sentAlone, ...sent.edits.map((part) => part.dot)]);
    return { state: { ...state, batch: undefined, sentAlone }, effects: [] };
  }
  const rest = state.pending.filter((one) => one.dot !== only.dot);
  const next = { ...state, batch: undefined, pending: withoutRefused(rest, only) };
  return { state: recompute(next, rules), effects: [{ type: 'reportRefused', refused: only, sentence }] };
};

const holdBack = (state: CommitQueueState, sentence: string | null): CommitQueueTransition => {
  const failures = state.hold?.failures ?? 0;
  const delay = RETRY_DELAYS[Math.min(failures, RETRY_DELAYS.length - 1)] ?? 0;
  return {
    state: { ...state, hold: { sentence, failures: failures + 1, isWaiting: true } },
    effects: [{ type: 'scheduleRetry', delay }],
  };
};

const clearHold = (state: CommitQueueState): CommitQueueTransition => ({
  state: { ...state, hold: undefined },
  effects: [{ type: 'cancelRetry' }],
});

const andThen = (
  first: CommitQueueTransition,
  next: (state: CommitQueueState) => CommitQueueTransition,
): CommitQueueTransition => {
  const second = next(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
};

/** The services answered `sent`, or did not. */
export function receiveReply(
  state: CommitQueueState,
  sent: Batch,
  reply: CommitReply,
  rules: DocumentRules,
): CommitQueueTransition {
  const arrived: CommitQueueState = { ...state, isSending: false };
  // Where an event has acknowledged it already, the batch is another one or none.
  if (state.batch !== sent) return clearHold(arrived);
  if (reply.outcome === 'acknowledged')
    return andThen(clearHold(arrived), (next) => acknowledge(next, sent, reply.dot, rules));
  if (reply.outcome === 'refused')
    return andThen(clearHold(arrived), (next) => refuse(next, sent, reply.sentence, rules));
  return holdBack(arrived, reply.outcome === 'notSaved' ? reply.sentence : null);
}

/** The services' document changed; `commit` says by which edit, where it may be one of this queue. */
export function receiveBase(
  state: CommitQueueState,
  base: ProjectDocument,
  commit: { readonly nonce: string; readonly dot: Dot } | undefined,
  rules: DocumentRules,
): CommitQueueTransition {
  const rebased = { ...state, base };
  const { batch } = state;
  // The event of our own edit may come before the answer, or instead of it.
  if (!batch || commit?.nonce !== batch.nonce) return { state: recompute(rebased, rules), effects: [] };
  return andThen(clearHold(rebased), (next) => acknowledge(next, batch, commit.dot, rules));
}

/** The wait for the next try is over; that saving is held up stays so until an answer comes. */
export function endWait(state: CommitQueueState): CommitQueueState {
  return state.hold ? { ...state, hold: { ...state.hold, isWaiting: false } } : state;
}
