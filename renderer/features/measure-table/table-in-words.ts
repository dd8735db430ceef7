import type { MeasuresImport } from '../../../shared/interchange/tables/import-measures.ts';
import type { ChangedPoint } from '../../../shared/interchange/tables/import-points.ts';
import { numberInWords } from '../../../shared/measures/figure-in-words.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { dayAndMonthInWords, numberOf, partsOf } from '../../../shared/records/fields/read-field.ts';
import type { TableSettings } from './plan-table.ts';

/** "48 new, 2 changed, 1 here already." */
export function importInWords(
  { added, changed, unchanged }: MeasuresImport,
  existing: TableSettings['existing'],
): string {
  const parts = [
    ...(added > 0 ? [`${numberInWords(added)} new`] : []),
    ...(changed.length > 0
      ? [
          existing === 'keep'
            ? `${numberInWords(changed.length)} kept as ${changed.length === 1 ? 'it is' : 'they are'}`
            : `${numberInWords(changed.length)} changed`,
        ]
      : []),
    ...(unchanged > 0 ? [`${numberInWords(unchanged)} here already`] : []),
  ];
  return parts.length === 0 ? 'No numbers.' : `${parts.join(', ')}.`;
}

/** How many numbers would be written. */
export function writtenCount(
  { added, changed }: MeasuresImport,
  existing: TableSettings['existing'],
): number {
  return added + (existing === 'keep' ? 0 : changed.length);
}

const NO_FIGURE = 'no number';

const figureOf = (fields: ChangedPoint['before']['fields'], isPercent: boolean): string => {
  const record = { id: '', fields };
  const { numerator, denominator } = partsOf(record, 'ratio');
  if (typeof numerator === 'number' && typeof denominator === 'number')
    return `${numerator} of ${denominator}`;
  const value = numberOf(record, 'value');
  return value === undefined ? NO_FIGURE : `${value}${isPercent ? '%' : ''}`;
};

const hasFigure = (fields: ChangedPoint['before']['fields']): boolean =>
  figureOf(fields, false) !== NO_FIGURE;

/** "9 March: 4 becomes 5"; where the number stays and something else changes, "9 March: still 4; something else about it changes". */
export function changedPointInWords({ date, before, fields }: ChangedPoint, isPercent: boolean): string {
  const day = dayAndMonthInWords(date);
  const [was, becomes] = [
    figureOf(before.fields, isPercent),
    figureOf({ ...before.fields, ...fields }, isPercent),
  ];
  return was === becomes
    ? `${day}: still ${was}; something else about it changes`
    : `${day}: ${was} becomes ${becomes}`;
}

/** "2 numbers that are here will be replaced."; empty where none is. */
export function replacedInWords(imported: MeasuresImport, existing: TableSettings['existing']): string {
  const count = imported.changed.filter(
    ({ before, fields }) =>
      hasFigure(before.fields) &&
      figureOf(before.fields, false) !== figureOf({ ...before.fields, ...fields }, false),
  ).length;
  if (existing === 'keep' || count === 0) return '';
  return `${counted(count, 'number that is', 'numbers that are')} here will be replaced.`;
}

/** "4 rows will be left out."; empty where none is. */
export function rowsLeftOutInWords(rows: number): string {
  return rows === 0 ? '' : `${counted(rows, 'row')} will be left out.`;
}

/** What is said once a table is in. `leftRows` did not come in. */
export function broughtInWords(
  imported: MeasuresImport,
  existing: TableSettings['existing'],
  leftRows: number,
): string {
  const left =
    leftRows === 0 ? '' : ` ${counted(leftRows, 'row')} ${leftRows === 1 ? 'was' : 'were'} left out.`;
  return `${writtenInWords(imported, existing)}${left}`;
}

const writtenInWords = (imported: MeasuresImport, existing: TableSettings['existing']): string => {
  const count = writtenCount(imported, existing);
  const all = imported.added + imported.changed.length + imported.unchanged;
  if (all === 0 && imported.changes.length === 0) return 'No numbers were brought in.';
  if (count === 0 && imported.newPhases === 0)
    return all === 1
      ? 'This number is here already. Nothing was changed.'
      : `All ${numberInWords(all)} numbers are here already. Nothing was changed.`;
  return `${counted(count, 'number')} brought in.`;
};
