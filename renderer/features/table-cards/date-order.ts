import { parseDay } from '../../core/records/parse-day.ts';

/** How a column writes its days: 3/4/2026 is 3 April, or 4 March. */
export type DateOrder = 'dayFirst' | 'monthFirst';

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

/** A day without the weekday before it and the time after it: what spreadsheets put there by their formats. */
const bareDay = (cell: string): string =>
  cell
    .trim()
    .replace(/^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+/i, '')
    .replace(/[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m)?Z?$/i, '');

/** `13-Mar-26` as `13 Mar 2026`: a name of a month with hyphens, as Excel writes it. */
const withSpaces = (day: string): string =>
  day.replace(
    /^(\d{1,2})-([a-z]{3,9})-(\d{2}|\d{4})$/i,
    (_all, date: string, month: string, year: string) =>
      `${date} ${month} ${year.length === 2 ? `20${year}` : year}`,
  );

/** What of the days of a table settles their order; `undefined` where both can be meant, with one such cell. */
export interface FoundDateOrder {
  readonly order: DateOrder | undefined;
  /** A cell that can be read both ways; undefined where there is none. */
  readonly example: string | undefined;
}

/** Reads the order of days from cells: a number over 12 says it. Cells that differ in it say nothing for each other. */
export function findDateOrder(cells: Iterable<string>): FoundDateOrder {
  let [isDayFirst, isMonthFirst] = [false, false];
  let example: string | undefined;
  for (const cell of cells) {
    const [, first, , second] = NUMBERS.exec(bareDay(cell)) ?? [];
    if (first === undefined || second === undefined) continue;
    if (Number(first) > 12) isDayFirst = true;
    else if (Number(second) > 12) isMonthFirst = true;
    else if (first !== second) example ??= cell.trim();
  }
  if (isDayFirst === isMonthFirst) return { order: undefined, example };
  return { order: isDayFirst ? 'dayFirst' : 'monthFirst', example };
}

/** A day as a table writes it, in this order where it is written in numbers: `YYYY-MM-DD`, or undefined where it is none. */
export function readTableDay(cell: string, order: DateOrder, today: string): string | undefined {
  const day = withSpaces(bareDay(cell));
  const [, first, , second, year] = NUMBERS.exec(day) ?? [];
  if (first === undefined || second === undefined || year === undefined) return parseDay(day, today);
  const isMonthFirst = Number(second) > 12 || (order === 'monthFirst' && Number(first) <= 12);
  return parseDay(isMonthFirst ? `${second}/${first}/${year}` : `${first}/${second}/${year}`, today);
}
