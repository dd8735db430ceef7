import {
  dayByRhythm,
  firstDayUntil,
  type RegularRhythm,
} from '../../../shared/measures/collection-frequency.ts';
import { parseDay } from '../../core/records/parse-day.ts';

/** What is known of the days of numbers that came without any. */
export interface KnownDays {
  /** Of the rows that they are pasted on, from the first on; `YYYY-MM-DD`. */
  readonly rows: readonly string[];
  /** The day that comes next in the measure; undefined where it has none yet. */
  readonly next: string | undefined;
  /** How often its numbers are written down; undefined where nothing says it. */
  readonly rhythm: RegularRhythm | undefined;
}

/** What a person says of the days that are not known. */
export interface ChosenDays {
  /** As it is written in its field; undefined as long as the proposal stands. */
  readonly first: string | undefined;
  readonly rhythm: RegularRhythm | undefined;
}

/** The first day that is not known: as it was said, else after those of the measure, else so that none is to come. */
export function firstOfDays(
  known: KnownDays,
  { first, rhythm }: ChosenDays,
  count: number,
  today: string,
): string | undefined {
  if (first !== undefined) return parseDay(first, today);
  if (known.next !== undefined) return known.next;
  return rhythm && firstDayUntil(today, rhythm, count - known.rows.length);
}

/** A day for each of `count` numbers; undefined while the first day, or how often there is one, has to be said. */
export function daysOfNumbers(
  known: KnownDays,
  chosen: ChosenDays,
  count: number,
  today: string,
): readonly string[] | undefined {
  const rows = known.rows.slice(0, count);
  if (rows.length === count) return rows;
  const first = firstOfDays(known, chosen, count, today);
  const { rhythm } = chosen;
  if (first === undefined || !rhythm) return undefined;
  return [
    ...rows,
    ...Array.from({ length: count - rows.length }, (_, step) => dayByRhythm(first, rhythm, step)),
  ];
}
