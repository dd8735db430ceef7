import { topOf } from '../../shared/document/clock.ts';
import type { Dot, ProjectDocument } from '../../shared/document/document.ts';
import { hasSeen } from '../../shared/document/dots.ts';
import type { Edit } from '../../shared/document/edit.ts';
import type { Rules } from '../../shared/document/rules.ts';
import {
  type Acknowledged,
  joinPending,
  overlaid,
  type Pending,
  renamed,
  underSession,
  withoutRefused,
} from './pending.ts';

/** How sending an edit ended. */
export type Reply =
  | { readonly outcome: 'taken'; readonly dot: Dot }
  | { readonly outcome: 'refused'; readonly sentence: string }
  /** The services have it not on the disk: it stays here and goes out again. */
  | { readonly outcome: 'notSaved'; readonly sentence: string }
  /** Nobody answered: it may or may not have arrived, and goes out again under the same name. */
  | { readonly outcome: 'away' };

/** What the queue needs of the world. */
export interface QueueOptions {
  readonly rules: Rules;
  /** Sends one edit. `name` is the same each time the same edit is sent, so that it is never taken twice. */
  readonly send: (edit: Edit, name: string, isTurn: boolean) => Promise<Reply>;
  readonly newName: () => string;
  /** Calls back after some milliseconds; returns a function that calls it off. */
  readonly later: (wait: number, then: () => void) => () => void;
  /** The document or the state of saving is another one now. */
  readonly onChange: () => void;
  /** Edits got the dot they will have for ever. */
  readonly onTaken: (dots: ReadonlySet<Dot>, dot: Dot) => void;
  /** An edit was turned down and is off the screen again. */
  readonly onRefused: (refused: Pending, sentence: string) => void;
}

/** Where saving stands: nothing on the way, on the way, or held up with a sentence that says why. */
export type Standing =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  | { readonly state: 'held'; readonly sentence: string | null };

/** Edits on their way to the disk. One is on the way at a time; what comes meanwhile goes out joined. */
export interface CommitQueue {
  document(): ProjectDocument;
  /** The same for a file: edits on their way are those of `session`, which nobody else may have. */
  copyUnder(session: string): ProjectDocument;
  standing(): Standing;
  isEmpty(): boolean;
  /** Shows an edit at once and sends it. Returns the dot it goes by until it is safe. */
  push(edit: Edit, label: string, isTurn?: boolean): Dot;
  /** The services' document moved on; `made` says by which edit, where it may be ours. */
  landed(base: ProjectDocument, made?: { readonly name: string; readonly dot: Dot }): void;
  base(): ProjectDocument;
  /** Tries what is held up without waiting. */
  tryNow(): void;
  /** Asks again for what was sent and not answered; resolves with the answer, whatever it is. */
  askAgain(): Promise<void>;
  /** Resolves when nothing is on the way any more. */
  settled(): Promise<void>;
  stop(): void;
}

/** Session of edits that are not safe yet; it never leaves the page. */
export const PENDING_SESSION = 'Pending0';

/** Waits between tries, in milliseconds; the last one repeats. */
const WAITS = [300, 1000, 2000, 5000, 10_000];

interface Batch {
  readonly parts: readonly Pending[];
  readonly edit: Edit;
  readonly name: string;
}

/** Starts a queue over a document that the services gave. */
export const createCommitQueue = (start: ProjectDocument, options: QueueOptions): CommitQueue => {
  let base = start;
  let view = start;
  let acknowledged: readonly Acknowledged[] = [];
  let pending: readonly Pending[] = [];
  let batch: Batch | undefined;
  let isSending = false;
  let inFlight: Promise<void> = Promise.resolve();
  let heldBy: string | null | undefined;
  let tries = 0;
  let counter = 0;
  let callOff: (() => void) | undefined;
  let isStopped = false;
  /** Parts of a joined edit that was refused: they go out one by one, so that only the bad one is lost. */
  const apart = new Set<Dot>();
  let settlers: (() => void)[] = [];

  const redraw = () => {
    acknowledged = acknowledged.filter(({ dot }) => !hasSeen(base.clock, dot));
    view = overlaid(base, [...acknowledged, ...pending], options.rules);
  };
  const told = () => {
    options.onChange();
    if (pending.length > 0) return;
    for (const settle of settlers) settle();
    settlers = [];
  };
  const nextBatch = (): Batch | undefined => {
    const [first] = pending;
    if (!first) return undefined;
    const isAlone = (one: Pending): boolean => one.isTurn === true || apart.has(one.dot);
    const together = pending.findIndex(isAlone);
    const parts = isAlone(first) ? [first] : together < 0 ? pending : pending.slice(0, together);
    return { parts, edit: joinPending(parts), name: options.newName() };
  };
  const isPartOf = (sent: Batch) => (one: Pending) => sent.parts.some((part) => part.dot === one.dot);

  const taken = (sent: Batch, dot: Dot) => {
    const dots = new Set(sent.parts.map((part) => part.dot));
    const isSent = isPartOf(sent);
    pending = renamed(
      pending.filter((one) => !isSent(one)),
      dots,
      dot,
    );
    acknowledged = [...acknowledged, { edit: sent.edit, dot }];
    batch = undefined;
    redraw();
    options.onTaken(dots, dot);
  };
  const refused = (sent: Batch, sentence: string) => {
    batch = undefined;
    const [only] = sent.parts;
    if (sent.parts.length > 1 || !only) {
      for (const part of sent.parts) apart.add(part.dot);
      return;
    }
    pending = withoutRefused(
      pending.filter((one) => one.dot !== only.dot),
      only,
    );
    redraw();
    options.onRefused(only, sentence);
  };
  const held = (sentence: string | null) => {
    heldBy = sentence;
    const wait = WAITS[Math.min(tries, WAITS.length - 1)] ?? 0;
    tries += 1;
    callOff = options.later(wait, () => {
      callOff = undefined;
      void sendNext();
    });
  };
  const free = () => {
    tries = 0;
    heldBy = undefined;
    callOff?.();
    callOff = undefined;
  };
  const answered = (sent: Batch, reply: Reply) => {
    isSending = false;
    if (isStopped) return;
    // Where an event has answered already, the batch is another one or none.
    const isAnswered = batch !== sent;
    if (isAnswered || reply.outcome === 'taken' || reply.outcome === 'refused') free();
    if (!isAnswered) {
      if (reply.outcome === 'taken') taken(sent, reply.dot);
      else if (reply.outcome === 'refused') refused(sent, reply.sentence);
      else held(reply.outcome === 'notSaved' ? reply.sentence : null);
    }
    told();
    void sendNext();
  };
  const deliver = async (sent: Batch): Promise<void> => {
    isSending = true;
    const isTurn = sent.parts.some((part) => part.isTurn === true);
    const reply = await options.send(sent.edit, sent.name, isTurn).catch((): Reply => ({ outcome: 'away' }));
    answered(sent, reply);
  };
  const sendNext = (): Promise<void> => {
    if (isSending || isStopped || callOff) return inFlight;
    batch ??= nextBatch();
    if (batch) inFlight = deliver(batch);
    return inFlight;
  };
  const sendNow = (): Promise<void> => {
    callOff?.();
    callOff = undefined;
    return sendNext();
  };

  return {
    document: () => view,
    copyUnder: (session) =>
      underSession(base, [...acknowledged, ...pending], PENDING_SESSION, session, options.rules),
    base: () => base,
    isEmpty: () => pending.length === 0,
    standing: () => {
      if (pending.length === 0) return { state: 'idle' };
      return heldBy === undefined ? { state: 'sending' } : { state: 'held', sentence: heldBy };
    },
    push: (edit, label, isTurn = false) => {
      const highest = Math.max(counter, topOf(view.clock));
      counter = highest + 1;
      const one: Pending = { edit, label, dot: `${PENDING_SESSION}-${counter}`, isTurn };
      pending = [...pending, one];
      view = overlaid(view, [one], options.rules);
      options.onChange();
      void sendNext();
      return one.dot;
    },
    landed: (next, made) => {
      base = next;
      // The event of our own edit may come before the answer, or instead of it.
      if (batch && made?.name === batch.name) {
        free();
        taken(batch, made.dot);
      } else redraw();
      told();
      void sendNext();
    },
    tryNow: () => void sendNow(),
    askAgain: () => (batch ? sendNow() : Promise.resolve()),
    settled: () =>
      pending.length === 0 ? Promise.resolve() : new Promise((resolve) => settlers.push(resolve)),
    stop: () => {
      isStopped = true;
      callOff?.();
    },
  };
};
