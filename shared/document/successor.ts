import type { Clock, Dot, StoredRecord } from './document.ts';
import { hasSeen } from './dots.ts';
import { ALIVE, DELETED, isMeta } from './stamps.ts';
import { same } from './values.ts';

/** True where every register that `newer` stamps apart was written by somebody of whom the older copy has not heard. */
const isNews = (stamp: Exclude<StoredRecord['~'], string>, base: Dot, olderClock: Clock): boolean => {
  for (const register of Object.keys(stamp)) {
    if (register === '*') continue;
    const dots = stamp[register] ?? [];
    for (const dot of typeof dots === 'string' ? [dots] : dots) {
      if (dot === base || hasSeen(olderClock, dot)) return false;
    }
  }
  return true;
};

const isPlain = (record: StoredRecord): boolean => record['?'] === undefined && record['^'] === undefined;

/**
 * True where joining two states of a record gives exactly `newer`: the older was never edited since it was made, and the
 * newer one only adds writes that the older copy has not seen. Most records of a merge are so, and need no joining.
 * What the newer copy's clock has seen is not asked: no file is read whose records hold a dot above its own clock.
 */
export const isSuccessor = (older: StoredRecord, newer: StoredRecord, olderClock: Clock): boolean => {
  const base = older['~'];
  const stamp = newer['~'];
  if (typeof base !== 'string' || typeof stamp === 'string' || stamp['*'] !== base) return false;
  if (!isPlain(older) || !isPlain(newer)) return false;
  for (const field in older) {
    if (isMeta(field)) continue;
    if (!Object.hasOwn(newer, field)) return false;
    if (!Object.hasOwn(stamp, field) && !same(older[field], newer[field])) return false;
  }
  for (const field in newer) {
    if (!isMeta(field) && !Object.hasOwn(older, field) && !Object.hasOwn(stamp, field)) return false;
  }
  return (Object.hasOwn(stamp, ALIVE) || Object.hasOwn(stamp, DELETED)) && isNews(stamp, base, olderClock);
};
