/** The days that a row stands for: up to the next row's. Either end may be open. */
interface RowDateSpan {
  readonly from: string | undefined;
  readonly before: string | undefined;
}

/** The first row has what was before it too, the last all that came after: nothing on the chart is out of reach. */
export function dateSpanOfRow(rows: readonly { readonly date: string }[], index: number): RowDateSpan {
  return { from: index === 0 ? undefined : rows[index]?.date, before: rows[index + 1]?.date };
}

/** Whether a day, `YYYY-MM-DD`, is one of them. */
export function isInDateSpan({ from, before }: RowDateSpan, day: string): boolean {
  return day !== '' && (from === undefined || day >= from) && (before === undefined || day < before);
}

/**
 * Whether a row is the first on a day (`YYYY-MM-DD`) or after it, as the chart has it of the day on which a phase begins;
 * the last row, the one that waits, has all that comes after the others.
 */
export function isFirstRowFrom(
  rows: readonly { readonly date: string }[],
  index: number,
  day: string,
): boolean {
  if (day === '') return false;
  const first = rows.findIndex(({ date }) => date >= day);
  return index === (first < 0 ? rows.length - 1 : first);
}
