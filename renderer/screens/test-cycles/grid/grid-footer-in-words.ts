import { type GridRow, NEW_ROW } from './grid-rows.ts';

/** Nobody should find out from a partner: values of points are in no copy that is shared (`data-point.ts`). */
const COPIES_LEAVE_OUT =
  'A copy for a partner leaves these numbers out, because they may be about a few people. To pass them on, copy the chart as a picture.';

const keptBackInWords = (count: number): string =>
  count === 1
    ? '1 number was kept back when this copy was made. It is in the project that it comes from.'
    : `${count} numbers were kept back when this copy was made. They are in the project that it comes from.`;

/** Under the grid: how numbers come in, who will see them, and what this copy does not hold. */
export function gridFooterInWords(rows: readonly GridRow[], isReadOnly: boolean): string {
  const points = rows.filter(({ key }) => key !== NEW_ROW);
  const keptBack = points.filter(({ cells }) => cells.some(({ flag }) => flag === 'withheld')).length;
  const parts = [
    keptBack > 0 && keptBackInWords(keptBack),
    isReadOnly && points.length === 0 && 'No numbers yet.',
    isReadOnly && points.length > 0 && 'This project is open for reading only.',
    !isReadOnly && 'Type a number, or paste a column from Excel. One number for each date.',
    !isReadOnly && keptBack === 0 && COPIES_LEAVE_OUT,
  ];
  return parts.filter(Boolean).join(' ');
}
