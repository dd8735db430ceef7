import type { MeasureColumn } from '../../../shared/interchange/tables/headed-columns.ts';

/** What a column of a table is taken for; `leaveOut` for nothing. */
export type MappedField = MeasureColumn | 'leaveOut';

/** The words for it, as people choose it. */
export const mappedFieldLabels: { readonly [target in MappedField]: string } = {
  date: 'Date',
  value: 'Number',
  numerator: 'Part',
  denominator: 'Whole',
  n: 'From how many',
  note: 'Note',
  excluded: 'Not in the chart (yes or no)',
  excludedWhy: 'Why it is not in the chart',
  phase: 'What begins here',
  measure: 'Name of the measure',
  kind: 'Kind of measure',
  unit: 'Unit',
  direction: 'Which way is better',
  leaveOut: 'Do not bring in',
};

/** In the order in which people are offered them. */
export const mappedFields = Object.keys(mappedFieldLabels) as readonly MappedField[];

/** What most tables have; the others are offered behind *More…*. */
export const commonMappedFields: readonly MappedField[] = [
  'date',
  'value',
  'numerator',
  'denominator',
  'n',
  'note',
  'leaveOut',
];

/** The heading by which a table of numbers is read. */
export function headingOf(target: MappedField): string {
  return target === 'leaveOut' ? '' : target;
}

/** Says of one column what it is; another that was the same is left out from now on. */
export function withMappedField(
  targets: readonly MappedField[],
  column: number,
  target: MappedField,
): readonly MappedField[] {
  return targets.map((before, index) => {
    if (index === column) return target;
    return before === target && target !== 'leaveOut' ? 'leaveOut' : before;
  });
}
