import type { FieldDifference, RecordDifference } from './comparison.ts';

/** Whether a field is the one that a new record's title says already: a list need not say it again. */
export function isSaidByTitle({ what, title }: RecordDifference, field: FieldDifference): boolean {
  return what === 'new' && !field.isHidden && !field.isWithheld && field.to === title;
}
