import { readDate } from '../../../shared/interchange/tables/read-date.ts';
import { localDateOf } from '../../../shared/records/fields/dates.ts';

/**
 * Reads a date as people in Britain write it: `13 March 2026`, `Fri 13 mar`, `13/3/26`, `2026-03-13`, `today`. Day comes
 * before month. A day without a year is in the year of `today` (`YYYY-MM-DD`).
 * @returns `YYYY-MM-DD`, or undefined where it is not a day
 */
export function parseDay(text: string, today: string): string | undefined {
  const read = readDate(text, 'dayFirst', today);
  return read.is === 'day' ? read.day : undefined;
}

/** Today's date in the computer's time zone, `YYYY-MM-DD`. */
export function localToday(): string {
  return localDateOf(new Date());
}
