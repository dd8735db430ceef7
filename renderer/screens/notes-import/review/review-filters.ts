import { isCardKind } from '../../../../shared/notes/parsed-notes.ts';
import type { Review, ReviewRow } from '../../../../shared/notes/review/review.ts';
import {
  type RowWarning,
  rowWarnings,
  undecidedPeople,
} from '../../../../shared/notes/review/review-result.ts';

/** The filter of the list. */
export type ReviewFilter = 'all' | 'cards' | 'out' | 'check';

/** The checks of each row that has some, by row id. */
export function checksByRow(review: Review): ReadonlyMap<string, readonly RowWarning[]> {
  const open = undecidedPeople(review);
  return new Map(
    review.rows.flatMap((row) => {
      const checks = rowWarnings(row, open);
      return checks.length > 0 ? [[row.id, checks] as const] : [];
    }),
  );
}

const matchesFilter = (
  row: ReviewRow,
  filter: ReviewFilter,
  checks: ReadonlyMap<string, readonly RowWarning[]>,
): boolean => {
  if (filter === 'cards') return !row.isLeftOut && isCardKind(row.kind);
  if (filter === 'out') return row.isLeftOut;
  return filter === 'all' || checks.has(row.id);
};

/** The rows that a filter shows. */
export function filterRows(
  rows: readonly ReviewRow[],
  filter: ReviewFilter,
  checks: ReadonlyMap<string, readonly RowWarning[]>,
): readonly ReviewRow[] {
  return filter === 'all' ? rows : rows.filter((row) => matchesFilter(row, filter, checks));
}
