import type { Clock, Counters } from './document.ts';
import { own } from './names.ts';

/** A clock of fewer sessions is copied with every edit: quicker than asking two tables. */
const COPIED = 64;

const none: Counters = Object.freeze({});

/**
 * A clock of many sessions after a few edits: the large table that it shares with the clocks before it, and what was
 * raised since. In JSON it is one table like any other.
 */
export class RaisedClock {
  readonly base: Counters;
  /** At most `COPIED`; these count where `base` has the session too. */
  readonly newer: Counters;
  readonly top: number;

  constructor(base: Counters, newer: Counters, top: number) {
    this.base = base;
    this.newer = newer;
    this.top = top;
  }

  toJSON(): Counters {
    return { ...this.base, ...this.newer };
  }
}

/** The two tables of a clock; `newer` is empty in one that is a plain table. */
export function layersOf(clock: Clock): { readonly base: Counters; readonly newer: Counters } {
  return clock instanceof RaisedClock ? clock : { base: clock, newer: none };
}

/** The highest counter that was seen of a session; 0 where none was. */
export function counterIn(clock: Clock, session: string): number {
  if (!(clock instanceof RaisedClock)) return own(clock, session) ?? 0;
  return own(clock.newer, session) ?? own(clock.base, session) ?? 0;
}

/** A clock as one plain table. Of a raised one a copy is made: not for every edit. */
export function countersOf(clock: Clock): Counters {
  return clock instanceof RaisedClock ? clock.toJSON() : clock;
}

interface Summary {
  readonly size: number;
  readonly top: number;
}

const summaries = new WeakMap<Counters, Summary>();

/** How many sessions a table has and the highest counter of them: of a large one found once. */
function summaryOf(counters: Counters): Summary {
  const known = summaries.get(counters);
  if (known) return known;
  const sessions = Object.keys(counters);
  let top = 0;
  for (const session of sessions) top = Math.max(top, own(counters, session) ?? 0);
  const summary = { size: sessions.length, top };
  if (sessions.length > COPIED) summaries.set(counters, summary);
  return summary;
}

/** The highest counter of any session. */
export function topOf(clock: Clock): number {
  return clock instanceof RaisedClock ? clock.top : summaryOf(clock).top;
}

/** How many sessions a clock has seen writes of. */
export function sizeOf(clock: Clock): number {
  const { base, newer } = layersOf(clock);
  const added = Object.keys(newer).filter((session) => own(base, session) === undefined);
  return summaryOf(base).size + added.length;
}

/** The counters of `clock` that are above those of `other`. Clocks that share a table differ in what was raised alone. */
export function above(clock: Clock, other: Clock): Counters {
  const { base, newer } = layersOf(clock);
  const found: { [session: string]: number } = {};
  for (const counters of base === layersOf(other).base ? [newer] : [base, newer]) {
    for (const session of Object.keys(counters)) {
      const counter = counterIn(clock, session);
      if (counter > counterIn(other, session)) found[session] = counter;
    }
  }
  return found;
}

/** The clock with these counters, each of them above its own. */
export function withCounters(clock: Clock, higher: Counters): Clock {
  const { base, newer } = layersOf(clock);
  if (newer === none && summaryOf(base).size <= COPIED) return { ...base, ...higher };
  const raised = { ...newer, ...higher };
  const { size, top } = summaryOf(raised);
  return size > COPIED ? { ...base, ...raised } : new RaisedClock(base, raised, Math.max(topOf(clock), top));
}
