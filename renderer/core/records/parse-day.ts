import { localDateOf, monthNames } from '../../../shared/records/fields/dates.ts';

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** `YYYY-MM-DD`, or undefined where the calendar has no such day. */
const isoDay = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` : undefined;
};

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

const monthNumber = (word: string): number => {
  const start = word.toLowerCase();
  return start.length < 3 ? 0 : monthNames.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
};

/**
 * Parses a date as people in Britain write it: `13 March 2026`, `13 mar`, `13/3/26`, `2026-03-13`, `today`.
 * Day comes before month. A day without a year is in the year of `today` (`YYYY-MM-DD`).
 * @returns `YYYY-MM-DD`, or undefined where it is not a day
 */
export function parseDay(text: string, today: string): string | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  if (/^today$/i.test(words)) return today;
  const plain = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (plain) return isoDay(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})$/.exec(words);
  if (slashed) return isoDay(fullYear(Number(slashed[3])), Number(slashed[2]), Number(slashed[1]));
  const named = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\.?,?(?: (\d{4}))?$/i.exec(words);
  if (!named) return undefined;
  const year = named[3] === undefined ? Number(today.slice(0, 4)) : Number(named[3]);
  return isoDay(year, monthNumber(named[2] ?? ''), Number(named[1]));
}

/** Today's date in the computer's time zone, `YYYY-MM-DD`. */
export function localToday(): string {
  return localDateOf(new Date());
}
