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

import { applyEdit } from '../edit/apply-edit.ts';
import type { Edit } from '../edit/edit.ts';
import { counterIn } from '../model/clock.ts';
import type { ProjectDocument, RecordRef } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import { hasCountersLeft, nextDot } from '../model/dots.ts';
import type { Dot, ReplicaId } from '../model/id-types.ts';
import { uniqueRefs } from '../model/record-key.ts';
import type { CurrentWrite } from './current-writes.ts';
import { findTwin } from './find-twin.ts';
import { type MergeResult, merge } from './merge.ts';
import { createOwnWriteLog } from './own-write-log.ts';
import { reissueWrites } from './reissue-writes.ts';

/** What joining a copy comes to. Nothing is changed before it is accepted. */
export interface ReplicaMerge extends MergeResult {
  /** The last dot under which something was written again, so that no value is lost; undefined where nothing was. */
  readonly lastDot: Dot | undefined;
  /** Another replica runs, or ran, under our id: once accepted, this one has a new id. */
  readonly hasTwin: boolean;
  /** The id under which something was written again, and under which this replica goes on. */
  readonly writerId: string;
  /** To be called once the joined document has taken the place of the old one. */
  accept(): void;
}

export interface Replica {
  /** Under which the next edit is given. */
  readonly id: ReplicaId;
  /** Goes on under a new id: the document went back to what it was, and what had come in meanwhile may come in again. */
  renewId(): void;
  /** An edit was given under this dot and is safe. */
  noteEdit(dot: Dot, edit: Edit): void;
  /** Makes two copies one and keeps every value, whoever ran under which id. */
  merge(mine: ProjectDocument, theirs: ProjectDocument, rules: DocumentRules): ReplicaMerge;
}

/** Values that a merge left out because another stood under the same dot. */
const droppedValues = ({ warnings }: MergeResult): readonly CurrentWrite[] =>
  warnings.flatMap((one) =>
    one.anomaly === 'twoValues'
      ? [{ kind: one.kind, id: one.id, register: one.field, value: one.value, dot: '' }]
      : [],
  );

/** Begins under an id that `newId` draws: 8 random characters, never one that was in use. */
export function createReplica(newId: () => string): Replica {
  const ownWrites = createOwnWriteLog();
  let id = newId();
  ownWrites.addReplica(id);
  const switchTo = (next: string): void => {
    id = next;
    ownWrites.addReplica(id);
  };
  return {
    get id() {
      return id;
    },
    renewId: () => {
      ownWrites.forgetTwins();
      switchTo(newId());
    },
    noteEdit: (dot, { writes }) => ownWrites.add(dot, writes),
    merge: (mine, theirs, rules) => {
      const merged = merge(mine, theirs, rules);
      const twin = findTwin(mine, theirs, merged, ownWrites);
      const hasTwin = twin.sharedIds.includes(id);
      const writerId = hasTwin ? newId() : id;
      const reissued = reissueWrites(
        merged.document,
        [...droppedValues(merged), ...twin.writesToReissue],
        rules,
      );
      let { document } = merged;
      let lastDot: Dot | undefined;
      const editsByDot = new Map<Dot, Edit>();
      const touched: RecordRef[] = [];
      if (hasTwin) document = { ...document, sessions: { ...document.sessions, [writerId]: { twinOf: id } } };
      for (const edit of reissued) {
        // Nothing can be written after the last counter: what was left out is still named by the warnings.
        if (!hasCountersLeft(document.clock)) break;
        lastDot = nextDot(document.clock, writerId);
        const applied = applyEdit(document, edit, lastDot, rules);
        document = applied.document;
        touched.push(...applied.touched);
        editsByDot.set(lastDot, edit);
      }
      return {
        document,
        changed: touched.length === 0 ? merged.changed : uniqueRefs([...merged.changed, ...touched]),
        warnings: merged.warnings,
        lastDot,
        hasTwin: hasTwin,
        writerId,
        accept: () => {
          if (hasTwin) switchTo(writerId);
          for (const [one, edit] of editsByDot) ownWrites.add(one, edit.writes);
          ownWrites.addTwinWrites(twin.twinWrites);
          for (const [replica, { twinOf }] of Object.entries(theirs.sessions))
            if (twinOf !== undefined) ownWrites.markTwinMet(replica);
          for (const one of ownWrites.replicaIds()) ownWrites.raiseCounter(one, counterIn(theirs.clock, one));
        },
      };
    },
  };
}
