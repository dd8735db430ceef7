import { counted } from '../../../../../shared/records/fields/counted.ts';
import { dayAndMonthInWords } from '../../../../../shared/records/fields/read-field.ts';
import { edit } from '../../../../core/state/edit.ts';
import type { GridRow } from '../grid-rows.ts';

const namesOf = (rows: readonly GridRow[]): string => {
  const [first] = rows;
  return rows.length === 1 && first ? dayAndMonthInWords(first.date) : counted(rows.length, 'number');
};

const setExcluded = (
  rows: readonly GridRow[],
  words: { label: string; message: string },
  fields: { excluded: boolean; excludedWhy: string | null },
) =>
  edit(
    words.label,
    rows.map(({ key }) => ({ op: 'set', kind: 'dataPoint', id: key, fields }) as const),
    { message: words.message },
  );

/** Leaves numbers out of the chart, for a reason that is shown beside them. */
export function excludeRows(rows: readonly GridRow[], why: string): boolean {
  const label = `${namesOf(rows)} left out of the chart`;
  return setExcluded(rows, { label, message: `${label}.` }, { excluded: true, excludedWhy: why });
}

/** Puts numbers back in the chart; the reason why they were not there goes. */
export function countAgain(rows: readonly GridRow[]): void {
  const names = namesOf(rows);
  const words = {
    label: `${names} put back in the chart`,
    message: `${names} ${rows.length === 1 ? 'is' : 'are'} back in the chart.`,
  };
  setExcluded(rows, words, { excluded: false, excludedWhy: null });
}
