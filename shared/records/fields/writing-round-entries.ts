import { z } from 'zod';
import type { Value } from '../../document/model/document.ts';
import type { RandomBytes } from '../../document/model/new-id.ts';
import { newId } from '../../document/model/new-id.ts';
import { type Field, hidden } from './field.ts';

/** What one wrote apart from the others. */
export interface RoundEntry {
  /** Random: nothing of it says who wrote, or when. */
  readonly id: string;
  readonly words: string;
  /** One of `sectorsAskedApart`, or as somebody typed it; absent where it is not asked. */
  readonly sector?: string;
}

/** Characters. Each is read out beside the others, also on paper. */
export const MAX_ENTRY_WORDS = 500;
export const MAX_SECTOR = 120;

const entrySchema = z.strictObject({
  id: z.string().min(1).max(64),
  words: z.string().max(MAX_ENTRY_WORDS),
  sector: z.string().max(MAX_SECTOR).optional(),
});

/** All that was written in one round: lists that were written at once are joined. Nothing shows it in a form. */
export const roundEntriesField: Field = {
  ...hidden({ label: 'What was written' }, z.array(entrySchema)),
  isSet: true,
};

/** The entries of a value; what is no entry is left out. */
export function readEntries(value: Value | undefined): readonly RoundEntry[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: Value) => {
    const read = entrySchema.safeParse(one);
    if (!read.success) return [];
    const { sector, ...entry } = read.data;
    return [sector === undefined ? entry : { ...entry, sector }];
  });
}

/** The same entries without their words. */
export function maskEntries(value: Value): Value {
  return readEntries(value).map((entry) => ({ ...entry, words: '' }));
}

/** Draws a whole number below `limit`, evenly. */
const drawBelow = (limit: number, random: RandomBytes): number => {
  const highest = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const drawn = random(4).reduce((sum, byte) => sum * 256 + byte, 0);
    if (drawn < highest) return drawn % limit;
  }
};

/**
 * What stands in the field with another entry in it, all in a random order: the file must not say who wrote first. What
 * a newer version wrote among them stays.
 */
export function withEntry(
  written: Value | undefined,
  added: Omit<RoundEntry, 'id'>,
  random: RandomBytes,
): Value {
  const all: Value[] = [...(Array.isArray(written) ? written : []), { ...added, id: newId(random) }];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = drawBelow(last + 1, random);
    [all[last], all[other]] = [all[other] as Value, all[last] as Value];
  }
  return all;
}
