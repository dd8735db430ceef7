import { personKey } from '../../shared/notes/name-roles.ts';
import { isCardKind } from '../../shared/notes/parsed-notes.ts';
import type { Review, Row } from '../../shared/notes/review.ts';
import { type Check, checksOf, openPeople } from '../../shared/notes/review-result.ts';

/** What the list shows. */
export type Filter = 'all' | 'cards' | 'out' | 'check';

/** Why each row is worth a look; rows that are not are left away. */
export const checksIn = (review: Review): ReadonlyMap<string, readonly Check[]> => {
  const open = openPeople(review);
  return new Map(
    review.rows.flatMap((row) => {
      const checks = checksOf(row, open, personKey);
      return checks.length > 0 ? [[row.id, checks] as const] : [];
    }),
  );
};

const shows = (row: Row, filter: Filter, checks: ReadonlyMap<string, readonly Check[]>): boolean => {
  if (filter === 'cards') return !row.isOut && isCardKind(row.kind);
  if (filter === 'out') return row.isOut;
  return filter === 'all' || checks.has(row.id);
};

/** The rows that a filter shows. */
export const shownRows = (
  rows: readonly Row[],
  filter: Filter,
  checks: ReadonlyMap<string, readonly Check[]>,
): readonly Row[] => (filter === 'all' ? rows : rows.filter((row) => shows(row, filter, checks)));
