/**
 * A replica is one running copy of a document: it gives dots under an id of its own. Where a computer is copied or set
 * back while a project is open, two replicas run under one id, and each takes the other's dots for its own: a merge
 * that believed the clocks would drop what it has never seen.
 *
 * A running replica can tell, since it remembers what it gave. It goes on under a new id, and writes again under it, as
 * an outside edit is written: the twin's values, and those of its own that the twin's copy does not hold. Under a dot
 * that no other copy claims to know they are safe. Each replaces itself where it stands, and comes beside what stands
 * there where it does not. What the twin wrote is remembered, so that the same copy brings it once. `sessions` says of the
 * new id whose twin it was, for the twin may find nothing else that tells: all that we wrote may have been replaced. A
 * third copy, which gave neither, cannot tell; where it meets two values under one dot, it too writes the one that is
 * left out beside.
 */
import { applyEdit } from './apply-edit.ts';
import { counterIn } from './clock.ts';
import type { Dot, ProjectDocument, Ref } from './document.ts';
import { hasCountersLeft, nextDot } from './dots.ts';
import type { Edit } from './edit.ts';
import { findTwin } from './find-twin.ts';
import { createGivenWrites } from './given-writes.ts';
import { eachOnce, type Merged, merge } from './merge.ts';
import type { Rules } from './rules.ts';
import type { StandingWrite } from './standing-writes.ts';
import { editsAgain } from './write-again.ts';

/** What joining a copy comes to. Nothing is changed before it is accepted. */
export interface Joined extends Merged {
  /** The last dot under which something was written again, so that no value is lost; undefined where nothing was. */
  readonly dot: Dot | undefined;
  /** Another replica runs, or ran, under our id: once accepted, this one has a new id. */
  readonly hasTwin: boolean;
  /** The id under which something was written again, and under which this replica goes on. */
  readonly writer: string;
  /** To be called once the joined document has taken the place of the old one. */
  accept(): void;
}

export interface Replica {
  /** Under which the next edit is given. */
  readonly id: string;
  /** Goes on under a new id: the document went back to what it was, and what had come in meanwhile may come in again. */
  renew(): void;
  /** An edit was given under this dot and is safe. */
  gave(dot: Dot, edit: Edit): void;
  /** Makes two copies one and keeps every value, whoever ran under which id. */
  join(mine: ProjectDocument, theirs: ProjectDocument, rules: Rules): Joined;
}

/** Values that a merge left out because another stood under the same dot. */
const leftOut = ({ warnings }: Merged): readonly StandingWrite[] =>
  warnings.flatMap((one) =>
    one.anomaly === 'twoValues'
      ? [{ kind: one.kind, id: one.id, register: one.field, value: one.value, dot: '' }]
      : [],
  );

/** Begins under an id that `newId` draws: 8 random characters, never one that was in use. */
export function createReplica(newId: () => string): Replica {
  const given = createGivenWrites();
  let id = newId();
  given.begin(id);
  const use = (next: string): void => {
    id = next;
    given.begin(id);
  };
  return {
    get id() {
      return id;
    },
    renew: () => {
      given.forgetOthers();
      use(newId());
    },
    gave: (dot, { writes }) => given.add(dot, writes),
    join: (mine, theirs, rules) => {
      const merged = merge(mine, theirs, rules);
      const twin = findTwin(mine, theirs, merged, given);
      const isTwins = twin.ids.includes(id);
      const writer = isTwins ? newId() : id;
      const again = editsAgain(merged.document, [...leftOut(merged), ...twin.unsafe], rules);
      let { document } = merged;
      let dot: Dot | undefined;
      const edits = new Map<Dot, Edit>();
      const touched: Ref[] = [];
      if (isTwins) document = { ...document, sessions: { ...document.sessions, [writer]: { twinOf: id } } };
      for (const edit of again) {
        // Nothing can be written after the last counter: what was left out is still named by the warnings.
        if (!hasCountersLeft(document.clock)) break;
        dot = nextDot(document.clock, writer);
        const applied = applyEdit(document, edit, dot, rules);
        document = applied.document;
        touched.push(...applied.touched);
        edits.set(dot, edit);
      }
      return {
        document,
        changed: touched.length === 0 ? merged.changed : eachOnce([...merged.changed, ...touched]),
        warnings: merged.warnings,
        dot,
        hasTwin: isTwins,
        writer,
        accept: () => {
          if (isTwins) use(writer);
          for (const [one, edit] of edits) given.add(one, edit.writes);
          given.adopt(twin.foreign);
          for (const [session, { twinOf }] of Object.entries(theirs.sessions))
            if (twinOf !== undefined) given.meet(session);
          for (const one of given.ids()) given.raise(one, counterIn(theirs.clock, one));
        },
      };
    },
  };
}
