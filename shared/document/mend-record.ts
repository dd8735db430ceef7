import { isSoundValue, type Place } from './check-record.ts';
import type { StoredRecord } from './document.ts';
import { isDot, NOBODY } from './dots.ts';
import { isName, own } from './names.ts';
import { addUnder, setAsideIn, UNREADABLE } from './set-aside.ts';
import { ALIVE, DELETED, ERASED, isErasureStamp } from './stamps.ts';
import { isTable } from './values.ts';

type RawRecord = { readonly [key: string]: unknown };

/** A record's values as the file has them. */
export interface RecordText {
  /** A number in the value would be written down as another one. */
  losesDigits(key: string): boolean;
  textOf(key: string, parsed: unknown): string;
}

const isListOfDots = (dots: unknown): boolean =>
  isDot(dots) || (Array.isArray(dots) && dots.every((dot) => isDot(dot)));

/** A stamp that nobody can believe any more, and that says nothing but who wrote what stands in the record. */
const isSpentStamp = (stamp: unknown, record: RawRecord): boolean =>
  isDot(stamp) ||
  (isTable(stamp) &&
    Object.entries(stamp).every(
      ([register, dots]) =>
        isListOfDots(dots) && (['*', ALIVE, DELETED].includes(register) || Object.hasOwn(record, register)),
    ));

/**
 * Moves what can't stand in a record into its field `unreadable`, beside what was set aside there before, and gives the
 * rest a stamp of nobody's. What can't be kept as it was parsed, or no longer one level deeper, is kept as it was written.
 */
export function mendRecord(record: RawRecord, place: Place, text: RecordText): StoredRecord {
  const stamped = own(record, '~');
  if (isErasureStamp(stamped)) return { '~': { [ERASED]: stamped[ERASED] } };
  const kept = new Map<string, unknown>();
  const aside: [string, unknown][] = [];
  const asideOf = (key: string, parsed: unknown): [string, unknown] => {
    const canMove = !text.losesDigits(key) && isSoundValue([parsed]);
    return [key, canMove ? parsed : text.textOf(key, parsed)];
  };
  for (const [key, parsed] of Object.entries(record)) {
    if (isName(key) && isSoundValue(parsed) && !text.losesDigits(key)) kept.set(key, parsed);
    else if (key !== '~' || !isSpentStamp(parsed, record)) aside.push(asideOf(key, parsed));
  }
  if (aside.length > 0) {
    const before = kept.get(UNREADABLE);
    const isMoved = before !== undefined && !isTable(before);
    const set = setAsideIn(isMoved ? asideOf(UNREADABLE, before)[1] : before);
    for (const [name, value] of aside) addUnder(set, name, value);
    kept.set(UNREADABLE, Object.fromEntries(set));
  }
  const stamp = place === 'trash' ? { '*': NOBODY, [DELETED]: NOBODY } : NOBODY;
  return { ...Object.fromEntries(kept), '~': stamp };
}
