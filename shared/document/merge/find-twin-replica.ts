import { counterIn } from '../model/clock.ts';
import type { ProjectDocument } from '../model/document.ts';
import { counterOf, replicaOf } from '../model/dots.ts';
import type { ReplicaId } from '../model/id-types.ts';
import { isDeepEqual } from '../model/json-values.ts';
import { registerKey } from '../model/record-key.ts';
import { type CurrentWrite, currentWritesOf, isExistenceRegister } from './current-writes.ts';
import type { MergeResult } from './merge.ts';
import type { OwnWriteLog } from './own-write-log.ts';

/** The writes that are not among the others, or have another value there. */
const writesMissingFrom = (
  writes: readonly CurrentWrite[],
  others: readonly CurrentWrite[],
): readonly CurrentWrite[] => {
  const keyOf = (write: CurrentWrite): string => `${registerKey(write)} ${write.dot}`;
  const values = new Map(others.map((other) => [keyOf(other), other.value]));
  return writes.filter((write) => {
    const key = keyOf(write);
    return !values.has(key) || !isDeepEqual(values.get(key), write.value);
  });
};

/** A twin as far as a copy shows it: another replica that ran under one of our ids. See replica.ts. */
export interface Twin {
  /** Ids that are no longer ours alone. */
  readonly sharedIds: readonly ReplicaId[];
  /** The twin's writes, which we did not make. */
  readonly twinWrites: readonly CurrentWrite[];
  /** To be written again under our own dots: the twin's writes, and those of ours that its copy does not hold. */
  readonly writesToReissue: readonly CurrentWrite[];
}

const noTwin: Twin = { sharedIds: [], twinWrites: [], writesToReissue: [] };

/** Replicas of which a copy says (`twinOf`) that they are a twin of ours, each with the id of ours that it shared. */
const declaredTwins = (
  { sessions }: ProjectDocument,
  ownWrites: OwnWriteLog,
): ReadonlyMap<ReplicaId, ReplicaId> => {
  const found = new Map<ReplicaId, ReplicaId>();
  for (const [replica, { twinOf }] of Object.entries(sessions))
    if (
      twinOf !== undefined &&
      ownWrites.replicaIds().has(twinOf) &&
      !ownWrites.replicaIds().has(replica) &&
      !ownWrites.isTwinMet(replica)
    )
      found.set(replica, twinOf);
  return found;
};

/**
 * The writes that we did not make. An existence write shows no author: under a dot that another write shows not to be
 * ours, it counts as not ours.
 */
const writesNotOurs = (
  currentWrites: readonly CurrentWrite[],
  ownWrites: OwnWriteLog,
): readonly CurrentWrite[] => {
  const foreignDots = new Set(
    currentWrites.filter((write) => !ownWrites.includes(write)).map(({ dot }) => dot),
  );
  return currentWrites.filter(
    (write) =>
      !ownWrites.includes(write) || (isExistenceRegister(write.register) && foreignDots.has(write.dot)),
  );
};

/** Ids of ours of which each copy claims to have replaced what the other holds. */
const contradictedIds = ({ warnings }: MergeResult, ownWrites: OwnWriteLog): readonly ReplicaId[] =>
  warnings
    .flatMap((one) => (one.anomaly === 'replacedEachOther' ? one.dots : []))
    .map(replicaOf)
    .filter((id) => ownWrites.replicaIds().has(id));

/** Looks for a twin in a copy that was merged with ours. `merged`: the result of that merge. */
export function findTwin(
  mine: ProjectDocument,
  theirs: ProjectDocument,
  merged: MergeResult,
  ownWrites: OwnWriteLog,
): Twin {
  const knownIds = [...ownWrites.replicaIds()].filter((id) => counterIn(theirs.clock, id) > 0);
  if (knownIds.length === 0) return noTwin;
  const theirWrites = currentWritesOf(theirs, ownWrites.replicaIds());
  const twinWrites = writesNotOurs(theirWrites, ownWrites);
  const idsAhead = knownIds.filter((id) => counterIn(theirs.clock, id) > ownWrites.highestCounter(id));
  const declared = declaredTwins(theirs, ownWrites);
  const contradicting = contradictedIds(merged, ownWrites);
  const sharedIds = [
    ...new Set([
      ...twinWrites.map(({ dot }) => replicaOf(dot)),
      ...idsAhead,
      ...declared.values(),
      ...contradicting,
    ]),
  ];
  if (sharedIds.length === 0) return noTwin;
  // It only went further than we did: it holds our last edit, and before that nothing of its own.
  const isMerelyAhead =
    twinWrites.every(({ dot }) => counterOf(dot) > ownWrites.highestCounter(replicaOf(dot))) &&
    sharedIds.every((id) => writesMissingFrom(ownWrites.lastWritesOf(id), theirWrites).length === 0);
  const writesToReissue =
    isMerelyAhead && declared.size + contradicting.length === 0
      ? []
      : [...twinWrites, ...writesMissingFrom(currentWritesOf(mine, ownWrites.replicaIds()), theirWrites)];
  return { sharedIds, twinWrites, writesToReissue };
}
