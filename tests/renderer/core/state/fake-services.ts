import {
  type CommitQueue,
  type CommitReply,
  createCommitQueue,
} from '../../../../renderer/core/state/commit-queue.ts';
import type { PendingEdit } from '../../../../renderer/core/state/pending-edits.ts';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import type { Edit } from '../../../../shared/document/edit/edit.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { DocumentRules } from '../../../../shared/document/model/document-rules.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import type { Dot } from '../../../../shared/document/model/id-types.ts';

/** What the next request meets. `lost`: it was taken, and the answer never came. */
export type Fate = 'taken' | 'lost' | 'away' | 'notSaved' | 'refused';

const DISK_FULL = 'Not saved: the disk is full. Your work is kept here.';

/** Services that answer only when told to, as the real ones do: serial, and an edit under one name is made once. */
export function createServices(rules: DocumentRules) {
  let document: ProjectDocument = emptyDocument('project1');
  const names = new Map<string, Dot>();
  const requests: { edit: Edit; name: string; isTurn: boolean; answer: (reply: CommitReply) => void }[] = [];
  const log: { edit: Edit; nonce: string; isTurn: boolean; dot: Dot }[] = [];
  const stamp = (edit: Edit, session: string): Dot => {
    const dot = nextDot(document.clock, session);
    document = applyEdit(document, edit, dot, rules).document;
    return dot;
  };
  const take = ({ edit, name, isTurn }: (typeof requests)[number]): Dot => {
    const known = names.get(name);
    if (known) return known;
    const dot = stamp(edit, 'Service1');
    names.set(name, dot);
    log.push({ edit, nonce: name, isTurn, dot });
    return dot;
  };
  return {
    document: () => document,
    /** Edits that were really made, in order. */
    made: log,
    waiting: () => requests.length,
    send: (edit: Edit, name: string, isTurn: boolean): Promise<CommitReply> =>
      new Promise((answer) => {
        requests.push({ edit, name, isTurn, answer });
      }),
    /** Answers the request that waits. Returns false where none does. */
    answer: async (fate: Fate): Promise<boolean> => {
      const request = requests.shift();
      if (!request) return false;
      // What was taken once is not refused when it is asked for again.
      const isKnown = fate === 'refused' && names.has(request.name);
      if (fate === 'taken' || isKnown) request.answer({ outcome: 'acknowledged', dot: take(request) });
      else if (fate === 'lost') {
        take(request);
        request.answer({ outcome: 'unreachable' });
      } else if (fate === 'away') request.answer({ outcome: 'unreachable' });
      else if (fate === 'notSaved') request.answer({ outcome: 'notSaved', sentence: DISK_FULL });
      else request.answer({ outcome: 'refused', sentence: 'That cannot be.' });
      await new Promise((resolve) => setImmediate(resolve));
      return true;
    },
    partner: (edit: Edit): void => {
      stamp(edit, 'Partner1');
    },
    /** A copy is taken in. */
    merge: (theirs: ProjectDocument): void => {
      document = merge(document, theirs, rules).document;
    },
  };
}

export type Services = ReturnType<typeof createServices>;

/** A queue over such services; waits between tries end when `tick` is called. */
export function createFixture(rules: DocumentRules) {
  const services = createServices(rules);
  const refused: { refused: PendingEdit; sentence: string }[] = [];
  const taken: { dots: ReadonlySet<Dot>; dot: Dot }[] = [];
  let timers: (() => void)[] = [];
  let count = 0;
  const queue: CommitQueue = createCommitQueue(services.document(), {
    rules,
    send: services.send,
    newNonce: () => {
      count += 1;
      return `edit${count}`;
    },
    setTimer: (_wait, then) => {
      timers.push(then);
      return () => {
        timers = timers.filter((timer) => timer !== then);
      };
    },
    onChange: () => undefined,
    onAcknowledged: (dots, dot) => taken.push({ dots, dot }),
    onRefused: (one, sentence) => refused.push({ refused: one, sentence }),
  });
  const tick = async () => {
    const due = timers;
    timers = [];
    for (const timer of due) timer();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    services,
    queue,
    refused,
    taken,
    tick,
    /** The line and the disk work again, until nothing is on the way. */
    drain: async () => {
      for (let round = 0; round < 120 && !queue.isEmpty(); round += 1) {
        await tick();
        await services.answer('taken');
      }
    },
    /** The whole document comes, whatever else is on the way. */
    land: () => queue.setBase(services.document()),
    /** Reads everything anew, as after a lost connection: what was sent is asked for first. */
    readAnew: async () => {
      const asked = queue.resendInFlight();
      await services.answer('taken');
      await asked;
      queue.setBase(services.document());
    },
    /** The event of the edit that the services made last, with everything before it. */
    event: () => queue.setBase(services.document(), services.made.at(-1)),
  };
}
