import { lookAtDates } from '../../../shared/interchange/tables/date-column.ts';
import { type DateOrder, readDate } from '../../../shared/interchange/tables/read-date.ts';
import { parseDay } from '../../core/records/parse-day.ts';

/** A day without the weekday before it and the time after it: what spreadsheets put there by their formats. */
const bareDay = (cell: string): string =>
  cell
    .trim()
    .replace(/^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+/i, '')
    .replace(/[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m)?Z?$/i, '');

/** What the days of a table say of their order. */
export interface FoundDateOrder {
  /** The order that all of them allow, where only one does. It is a guess as long as there is an `example`. */
  readonly likely: DateOrder | undefined;
  /** A cell that a person has to be asked about; undefined where every day is one day only. */
  readonly example: string | undefined;
}

/** The orders in which a cell in numbers is a day; none for a day in words, and for no day. */
const ordersOf = (cell: string): readonly DateOrder[] => {
  const read = readDate(bareDay(cell), null);
  return read.is === 'unordered' ? read.orders : [];
};

/** Reads the order of days from cells: a number over 12 speaks for one, and decides nothing for the others. */
export function findDateOrder(cells: readonly string[]): FoundDateOrder {
  const { likelyOrder, ambiguousRows } = lookAtDates(
    cells.map((cell, row) => ({ row, cell: bareDay(cell) })),
    null,
  );
  const [ambiguous] = ambiguousRows;
  const ofOneOrder = cells.find((cell) => ordersOf(cell).length === 1);
  const disagreeing = likelyOrder === null ? ofOneOrder : undefined;
  const example = ambiguous === undefined ? disagreeing : cells[ambiguous];
  return { likely: likelyOrder ?? undefined, example: example?.trim() };
}

/**
 * A day as a table writes it: `YYYY-MM-DD`, or undefined where it is none. A day in numbers is read in this order and in
 * no other: 3/13/2026 is no day where the day comes first. A day without a year is in the year of `today`.
 */
export function readTableDay(cell: string, order: DateOrder, today: string): string | undefined {
  const day = bareDay(cell);
  const read = readDate(day, order);
  if (read.is === 'day') return read.day;
  return ordersOf(cell).length > 0 ? undefined : parseDay(day, today);
}
