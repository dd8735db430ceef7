import type { ColumnPlaces } from './table-columns.ts';

/** The columns of a table of numbers, each with its headings: that of `measures.csv` first. */
export const measureColumns = {
  measure: ['measure', 'measurename', 'indicator', 'name'],
  kind: ['kind', 'kindofmeasure'],
  unit: ['unit'],
  direction: ['direction'],
  date: ['date', 'weekof', 'weekbeginning', 'weekcommencing', 'periodstart', 'week', 'month', 'day', 'on'],
  value: ['value', 'number', 'median', 'mean', 'average', 'count', 'total', '%', 'percent'],
  numerator: ['numerator', 'part', 'answered', 'k'],
  denominator: ['denominator', 'whole', 'outof', 'offered', 'asked'],
  n: ['n', 'fromhowmany', 'people', 'residents'],
  note: ['note', 'notes', 'comment', 'comments', 'remark'],
  excluded: ['excluded', 'leftout', 'leftoutofthechart'],
  excludedWhy: ['excludedwhy', 'whyitisleftout', 'whyleftout', 'reason'],
  phase: ['phase', 'whatbegins'],
} as const;

export type MeasureColumn = keyof typeof measureColumns;

/** A day and a number, or a part and a whole, make a table of numbers. */
export function isMeasureTable({
  date,
  value,
  numerator,
  denominator,
}: ColumnPlaces<MeasureColumn>): boolean {
  return date >= 0 && (value >= 0 || (numerator >= 0 && denominator >= 0));
}
