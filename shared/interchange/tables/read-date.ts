import { monthNames } from '../../records/fields/dates.ts';

/** Which comes first where a date is written in numbers: 03/04/2026 is 3 April or 4 March. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** What a cell says of a day. */
export type ReadDate =
  | { readonly is: 'day' /** `YYYY-MM-DD` */; readonly day: string }
  /** Day and month in numbers, and nobody has said which comes first: the orders that give a day. */
  | { readonly is: 'unordered'; readonly orders: readonly DateOrder[] }
  /** `reason` follows the cell in a sentence: "31/02/2026 " + "is not a date: February has no 31st." */
  | { readonly is: 'none'; readonly reason: string };

const NO_DATE: ReadDate = {
  is: 'none',
  reason: 'is not a date. Write it as 9 March 2026 or 09/03/2026.',
};

const NO_YEAR: ReadDate = {
  is: 'none',
  reason: 'is not a date without its year. Write it as 9 March 2026 or 09/03/2026.',
};

const daysIn = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** `31` as "31st". Days that no month has are 0, or 29 and more: no "11th" is among them. */
const inOrder = (day: number): string => `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;

const two = (part: number): string => String(part).padStart(2, '0');

/** Two digits are this century up to 69, as spreadsheets have it or nearly so. */
const fullYear = (year: string): number => {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
};

const dayOf = (year: number, month: number, day: number): ReadDate => {
  if (year < 1000 || year > 9999) return NO_DATE;
  const name = monthNames[month - 1];
  if (name === undefined)
    return {
      is: 'none',
      reason: `is not a date: there is no month ${month}. Check whether the day or the month comes first.`,
    };
  if (day < 1 || day > daysIn(year, month))
    return { is: 'none', reason: `is not a date: ${name} has no ${inOrder(day)}.` };
  return { is: 'day', day: `${year}-${two(month)}-${two(day)}` };
};

const monthNumber = (name: string): number =>
  1 + monthNames.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());

const isMonthName = (name: string): boolean =>
  monthNames.some(
    (month) =>
      month.toLowerCase().startsWith(name.toLowerCase()) &&
      (name.length >= 3 || name.length === month.length),
  ) || /^sept$/i.test(name);

const inNumbers = (first: number, second: number, year: number, order: DateOrder | null): ReadDate => {
  const readings = {
    dayFirst: dayOf(year, second, first),
    monthFirst: dayOf(year, first, second),
  } satisfies Record<DateOrder, ReadDate>;
  if (order !== null) return readings[order];
  const orders = (['dayFirst', 'monthFirst'] as const).filter((one) => readings[one].is === 'day');
  return orders.length === 0 ? readings.dayFirst : { is: 'unordered', orders };
};

/** What spreadsheets and databases put round a day: the name of its weekday before it, and a time after it. */
const AROUND =
  /^'|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]*\s+|[\sT]{1,3}\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m)?Z?$/gi;

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const IN_NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})\.?,?[-/. ]*(\d{2}|\d{4})$/i;
const DAY_ONLY = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})\.?,?$/i;
const MONTH_DAY = /^([a-z]{3,9})\.?[-/. ]*(\d{1,2})(?:st|nd|rd|th)?,?[-/. ]+(\d{2}|\d{4})$/i;

/** "13 March". In numbers "1/2" stays none: it is as often a part of a whole. */
const withoutYear = (bare: string, today: string | undefined): ReadDate => {
  const [, day, month] = DAY_ONLY.exec(bare) ?? [];
  if (!day || !month || !isMonthName(month)) return NO_DATE;
  return today ? dayOf(Number(today.slice(0, 4)), monthNumber(month), Number(day)) : NO_YEAR;
};

/**
 * The day that a cell of a table, or what a person types, says. Dates are never moments: no time zone moves them. Day and
 * month in numbers are read only where it is known which comes first. "13 March" is in the year of `today`
 * (`YYYY-MM-DD`); without it neither this nor "today" is a day. "March 26" is none, being as often a month.
 */
export function readDate(cell: string, order: DateOrder | null, today?: string): ReadDate {
  const plain = YEAR_FIRST.exec(cell);
  if (plain) return dayOf(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const bare = cell.replace(/\s+/g, ' ').trim().replace(AROUND, '').trim();
  const iso = YEAR_FIRST.exec(bare);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = IN_NUMBERS.exec(bare);
  if (numbers) return inNumbers(Number(numbers[1]), Number(numbers[2]), fullYear(numbers[3] ?? ''), order);
  const [, day, month, year] = DAY_MONTH.exec(bare) ?? [];
  if (day && month && year && isMonthName(month))
    return dayOf(fullYear(year), monthNumber(month), Number(day));
  const [, name, dayAfter, yearAfter] = MONTH_DAY.exec(bare) ?? [];
  if (name && dayAfter && yearAfter && isMonthName(name))
    return dayOf(fullYear(yearAfter), monthNumber(name), Number(dayAfter));
  if (today && /^today$/i.test(bare)) return { is: 'day', day: today };
  return withoutYear(bare, today);
}
