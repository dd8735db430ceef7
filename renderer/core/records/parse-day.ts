import { readDate } from '../../../shared/interchange/tables/read-date.ts';
import { localDateOf } from '../../../shared/records/fields/dates.ts';

const DAY_AND_MONTH = /^\s*(\d{1,2})\/(\d{1,2})\s*$/;

/**
 * Reads a date as people in Britain write it: `13 March 2026`, `Fri 13 mar`, `13/3/26`, `13/3`, `2026-03-13`, `today`. Day comes
 * before month. A day without a year is in the year of `today` (`YYYY-MM-DD`).
 * @returns `YYYY-MM-DD`, or undefined where it is not a day
 */
export function parseDay(text: string, today: string): string | undefined {
  const dayAndMonth = DAY_AND_MONTH.exec(text);
  const dated = dayAndMonth ? `${dayAndMonth[1]}/${dayAndMonth[2]}/${today.slice(0, 4)}` : text;
  const read = readDate(dated, 'dayFirst', today);
  return read.is === 'day' ? read.day : undefined;
}

/** Today's date in the computer's time zone, `YYYY-MM-DD`. */
export function localToday(): string {
  return localDateOf(new Date());
}
