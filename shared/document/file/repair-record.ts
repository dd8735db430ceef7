import type { StoredRecord } from '../model/document.ts';
import { isDot, UNKNOWN_DOT } from '../model/dots.ts';
import { getOwn } from '../model/get-own.ts';
import { isValidName } from '../model/is-valid-id.ts';
import { isJsonObject, isStorableValue } from '../model/json-values.ts';
import { ALIVE, DELETED, ERASED, isErasureStamp } from '../model/stamps.ts';
import { addUnreadable, UNREADABLE, unreadableEntries } from '../model/unreadable.ts';
import type { FileSection } from './check-record.ts';

type RawRecord = { readonly [key: string]: unknown };

/** A record's values as the file has them. */
export interface RecordSource {
  /** A number in the value would be written down as another one. */
  losesDigits(key: string): boolean;
  textOf(key: string, parsed: unknown): string;
}

const isListOfDots = (dots: unknown): boolean =>
  isDot(dots) || (Array.isArray(dots) && dots.every((dot) => isDot(dot)));

/** A stamp that cannot be trusted and can be dropped: it says no more than who wrote the record's values. */
const isDisposableStamp = (stamp: unknown, record: RawRecord): boolean =>
  isDot(stamp) ||
  (isJsonObject(stamp) &&
    Object.entries(stamp).every(
      ([register, dots]) =>
        isListOfDots(dots) && (['*', ALIVE, DELETED].includes(register) || Object.hasOwn(record, register)),
    ));

/**
 * Moves what can't stand in a record into its field `unreadable`, beside what was set aside there before, and gives
 * the rest a stamp of nobody's. What can't be kept as it was parsed, or no longer one level deeper, is kept as it was
 * written.
 */
export function repairRecord(record: RawRecord, section: FileSection, source: RecordSource): StoredRecord {
  const stampBefore = getOwn(record, '~');
  if (isErasureStamp(stampBefore)) return { '~': { [ERASED]: stampBefore[ERASED] } };
  const kept = new Map<string, unknown>();
  const unreadable: [string, unknown][] = [];
  const toUnreadable = (key: string, parsed: unknown): [string, unknown] => {
    const canMove = !source.losesDigits(key) && isStorableValue([parsed]);
    return [key, canMove ? parsed : source.textOf(key, parsed)];
  };
  for (const [key, parsed] of Object.entries(record)) {
    if (isValidName(key) && isStorableValue(parsed) && !source.losesDigits(key)) kept.set(key, parsed);
    else if (key !== '~' || !isDisposableStamp(parsed, record)) unreadable.push(toUnreadable(key, parsed));
  }
  if (unreadable.length > 0) {
    const before = kept.get(UNREADABLE);
    const isMoved = before !== undefined && !isJsonObject(before);
    const entries = unreadableEntries(isMoved ? toUnreadable(UNREADABLE, before)[1] : before);
    for (const [name, value] of unreadable) addUnreadable(entries, name, value);
    kept.set(UNREADABLE, Object.fromEntries(entries));
  }
  const stamp = section === 'trash' ? { '*': UNKNOWN_DOT, [DELETED]: UNKNOWN_DOT } : UNKNOWN_DOT;
  return { ...Object.fromEntries(kept), '~': stamp };
}
