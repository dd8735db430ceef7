/**
 * A replica is one opening of a document that edits it: its edits get dots under an id of its own. (The file's word
 * is `sessions`.) Where a computer is copied or set back while a project is open, two replicas run under one id:
 * twins. Each takes the other's dots for its own, and a merge that believed the clocks would drop writes it has never
 * seen.
 *
 * A running replica can tell, since it logs its own writes. It goes on under a new id and writes again under it, as
 * an external edit is written: the twin's values, and those of its own that the twin's copy does not hold. Under a
 * dot that no other copy claims to know they are safe. Each replaces itself where the document holds it, and becomes
 * concurrent where it does not. The twin's writes are logged, so that the same copy brings them once. `twinOf` in
 * `sessions` says of the new id whose twin it was, for the twin may find nothing else that tells: all that we wrote
 * may have been replaced. A third copy, which made neither write, cannot tell; where it meets two values under one
 * dot, it too writes the dropped one again as a concurrent value.
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
import { findTwin } from './find-twin-replica.ts';
import { type MergeResult, merge } from './merge.ts';
import { createOwnWriteLog } from './own-write-log.ts';
import { reissueWrites } from './reissue-writes.ts';

/** A merge that a replica prepared. Nothing is changed before `accept`. */
export interface ReplicaMerge extends MergeResult {
  /** The last dot under which something was written again, so that no value is lost; undefined where nothing was. */
  readonly lastDot: Dot | undefined;
  /** Another replica runs, or ran, under our id: once accepted, this one has a new id. */
  readonly hasTwin: boolean;
  /** The id under which something was written again, and under which this replica goes on. */
  readonly writerId: ReplicaId;
  /** To be called once the joined document has taken the place of the old one. */
  accept(): void;
}

/** A running replica: its id, the edits it made, and merges that see through twins. */
export interface Replica {
  /** The id under which the next edit gets its dot. */
  readonly id: ReplicaId;
  /**
   * Goes on under a new id: a merge was undone, and the same copy may be merged again.
   */
  renewId(): void;
  /** Logs an edit that was made under this dot and is durable. */
  noteEdit(dot: Dot, edit: Edit): void;
  /** Merges two copies and keeps every value, whoever ran under which id. @throws RangeError for different projects */
  merge(mine: ProjectDocument, theirs: ProjectDocument, rules: DocumentRules): ReplicaMerge;
}

/** Values that a merge dropped because another has the same dot. */
const droppedValues = ({ warnings }: MergeResult): readonly CurrentWrite[] =>
  warnings.flatMap((one) =>
    one.anomaly === 'twoValues'
      ? [{ kind: one.kind, id: one.id, register: one.field, value: one.value, dot: '' }]
      : [],
  );

/** Creates a replica. `newId` draws an id: 8 random characters, never one that was in use. */
export function createReplica(newId: () => ReplicaId): Replica {
  const ownWrites = createOwnWriteLog();
  let id = newId();
  ownWrites.addReplica(id);
  const switchTo = (next: ReplicaId): void => {
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
        // Nothing can be written after the last counter: dropped values are still named by the warnings.
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
        hasTwin,
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
