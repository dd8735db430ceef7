import { generateNKeysBetween } from 'fractional-indexing';
import type { PlainRecord } from '../../document/model/document.ts';
import { textOf } from './read-field.ts';

/** `count` keys behind the last one; a key from elsewhere that is none starts a new row. */
export function orderKeysAfter(last: string | null, count: number): readonly string[] {
  try {
    return generateNKeysBetween(last, null, count);
  } catch {
    return generateNKeysBetween(null, null, count);
  }
}

/** The highest order key of a list, or null where none has one. */
export function lastOrderKey(records: readonly PlainRecord[]): string | null {
  return records.reduce<string | null>((last, record) => {
    const order = textOf(record, 'order');
    return order > (last ?? '') ? order : last;
  }, null);
}

/** The order key of something that goes to the end of a list. */
export function orderKeyAtEnd(records: readonly PlainRecord[]): string {
  return orderKeysAfter(lastOrderKey(records), 1)[0] ?? '';
}
