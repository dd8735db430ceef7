/** Days are `YYYY-MM-DD`; months count from 1. */

const pad = (number: number): string => String(number).padStart(2, '0');

const DAY_MS = 86_400_000;

/** Days in a month. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day, or undefined where there is none: 31 June. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2199 || day > daysIn(year, month))
    return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Whether the text is a day that exists. */
export function isDay(text: string | undefined): text is string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

const msOf = (day: string): number => Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8, 10)));

/** The day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  const date = new Date(msOf(day) + days * DAY_MS);
  return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** Days from one to the other; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((msOf(to) - msOf(from)) / DAY_MS);
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(msOf(day)).getUTCDay() || 7;
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** The last day of a month; `months` later than the day's own. */
export function monthEnd(day: string, months = 0): string {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return `${year}-${pad(month)}-${pad(daysIn(year, month))}`;
}
