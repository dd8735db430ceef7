import type { Clock } from '../model/clock.ts';
import type { StoredRecord } from '../model/document.ts';
import { hasSeen } from '../model/dots.ts';
import type { Dot } from '../model/id-types.ts';
import { isDeepEqual } from '../model/json-values.ts';
import { ALIVE, DELETED, isMetaKey } from '../model/stamps.ts';

/** True where every register that `newer` stamps apart was written by somebody of whom the older copy has not heard. */
const isUnseenBy = (stamp: Exclude<StoredRecord['~'], string>, baseDot: Dot, olderClock: Clock): boolean => {
  for (const register of Object.keys(stamp)) {
    if (register === '*') continue;
    const dots = stamp[register] ?? [];
    for (const dot of typeof dots === 'string' ? [dots] : dots) {
      if (dot === baseDot || hasSeen(olderClock, dot)) return false;
    }
  }
  return true;
};

const isWholeRecord = (record: StoredRecord): boolean =>
  record['?'] === undefined && record['^'] === undefined;

/**
 * True where joining two states of a record gives exactly `newer`: the older was never edited since it was made, and
 * the newer one only adds writes that the older copy has not seen. Most records of a merge are so, and need no
 * joining. What the newer copy's clock has seen is not asked: no file is read whose records hold a dot above its own
 * clock.
 */
export function isSuccessor(older: StoredRecord, newer: StoredRecord, olderClock: Clock): boolean {
  const baseDot = older['~'];
  const stamp = newer['~'];
  if (typeof baseDot !== 'string' || typeof stamp === 'string' || stamp['*'] !== baseDot) return false;
  if (!isWholeRecord(older) || !isWholeRecord(newer)) return false;
  for (const field in older) {
    if (isMetaKey(field)) continue;
    if (!Object.hasOwn(newer, field)) return false;
    if (!Object.hasOwn(stamp, field) && !isDeepEqual(older[field], newer[field])) return false;
  }
  for (const field in newer) {
    if (!isMetaKey(field) && !Object.hasOwn(older, field) && !Object.hasOwn(stamp, field)) return false;
  }
  return (
    (Object.hasOwn(stamp, ALIVE) || Object.hasOwn(stamp, DELETED)) && isUnseenBy(stamp, baseDot, olderClock)
  );
}
