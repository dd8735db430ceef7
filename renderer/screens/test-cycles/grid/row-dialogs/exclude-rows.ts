import { dayAndMonthInWords } from '../../../../../shared/records/fields/read-field.ts';
import { edit } from '../../../../core/state/edit.ts';
import { counted } from '../../../../core/ui/counted-text.ts';
import type { GridRow } from '../grid-rows.ts';

const namesOf = (rows: readonly GridRow[]): string => {
  const [first] = rows;
  return rows.length === 1 && first ? dayAndMonthInWords(first.date) : counted(rows.length, 'number');
};

const setExcluded = (
  rows: readonly GridRow[],
  label: string,
  fields: { excluded: boolean; excludedWhy: string | null },
) =>
  edit(
    label,
    rows.map(({ key }) => ({ op: 'set', kind: 'dataPoint', id: key, fields }) as const),
    { message: `${label}.` },
  );

/** Leaves numbers out of the chart, for a reason that is shown beside them. */
export function excludeRows(rows: readonly GridRow[], why: string): boolean {
  return setExcluded(rows, `${namesOf(rows)} left out of the chart`, { excluded: true, excludedWhy: why });
}

/** They count again; the reason why they did not goes. */
export function countAgain(rows: readonly GridRow[]): void {
  setExcluded(rows, `${namesOf(rows)} counted again`, { excluded: false, excludedWhy: null });
}
