import { type DateOrder, readDate } from './read-date.ts';

/** What a table's dates say of their order. */
export interface DateColumn {
  /**
   * `certain`: every date can be read as it stands. `unknown`: day and month stand in numbers somewhere, and a person
   * has to say which comes first.
   */
  readonly dates: 'certain' | 'unknown' | DateOrder;
  /** The order that all of them allow, where only one does: 23/03/2026 has no month 23. */
  readonly likelyOrder: DateOrder | null;
  /** Rows, as the spreadsheet counts them, whose date is one day by one order and another by the other. */
  readonly ambiguousRows: readonly number[];
  /** A cell that a person has to be asked about; null where every date is one day only, and all in one order. */
  readonly example: string | null;
}

/** Looks at all dates of a table before any is read. `chosen` is what a person has said, null for nothing yet. */
export function detectDateOrder(
  cells: readonly { readonly row: number; readonly cell: string }[],
  chosen: DateOrder | null,
): DateColumn {
  const ambiguousRows: number[] = [];
  let ambiguous: string | null = null;
  let ofOneOrder: string | null = null;
  let [isUnordered, mayBeDayFirst, mayBeMonthFirst] = [false, true, true];
  for (const { row, cell } of cells) {
    const date = readDate(cell, null);
    if (date.is !== 'unordered') continue;
    isUnordered = true;
    if (date.orders.length === 1) ofOneOrder ??= cell.trim();
    else if (!isSameByBoth(cell)) {
      ambiguous ??= cell.trim();
      ambiguousRows.push(row);
    }
    mayBeDayFirst &&= date.orders.includes('dayFirst');
    mayBeMonthFirst &&= date.orders.includes('monthFirst');
  }
  if (!isUnordered) return { dates: 'certain', likelyOrder: null, ambiguousRows, example: null };
  const likelyOrder = mayBeDayFirst === mayBeMonthFirst ? null : mayBeDayFirst ? 'dayFirst' : 'monthFirst';
  const example = ambiguous ?? (likelyOrder === null ? ofOneOrder : null);
  return { dates: chosen ?? 'unknown', likelyOrder, ambiguousRows, example };
}

/** 05/05/2026 is 5 May either way. */
const isSameByBoth = (cell: string): boolean => {
  const [one, other] = [readDate(cell, 'dayFirst'), readDate(cell, 'monthFirst')];
  return one.is === 'day' && other.is === 'day' && one.day === other.day;
};
