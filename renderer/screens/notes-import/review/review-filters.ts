import { isCardKind } from '../../../../shared/notes/parsed-notes.ts';
import {
  isAlreadyHere,
  partsOf,
  type Review,
  type ReviewRow,
} from '../../../../shared/notes/review/review.ts';
import {
  type RowWarning,
  rowWarnings,
  undecidedPeople,
} from '../../../../shared/notes/review/row-warnings.ts';

/** The filter of the list. */
export type ReviewFilter = 'all' | 'cards' | 'here' | 'out' | 'check';

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
  const parts = partsOf(row);
  if (filter === 'cards') return parts.some((part) => isCardKind(part.kind) && !isAlreadyHere(part));
  if (filter === 'here') return parts.some((part) => part.existing !== undefined);
  if (filter === 'out') return parts.length === 0;
  return filter === 'all' || checks.has(row.id);
};

/** The rows that a filter shows, and the one that the person is at work on. */
export function filterRows(
  rows: readonly ReviewRow[],
  filter: ReviewFilter,
  checks: ReadonlyMap<string, readonly RowWarning[]>,
  open: string | undefined,
): readonly ReviewRow[] {
  if (filter === 'all') return rows;
  return rows.filter((row) => row.id === open || matchesFilter(row, filter, checks));
}
