import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import type { Delimiter, TableRows } from '../../../shared/interchange/tables/delimited-text.ts';
import { importMeasures, type MeasuresImport } from '../../../shared/interchange/tables/import-measures.ts';
import type { DateOrder } from '../../../shared/interchange/tables/read-date.ts';
import type { NumberStyle } from '../../../shared/interchange/tables/read-number.ts';
import { readTable, type TableReading } from '../../../shared/interchange/tables/read-table.ts';
import type { RowProblem } from '../../../shared/interchange/tables/row-problem.ts';
import { unlikelyRows } from '../../../shared/interchange/tables/unlikely-rows.ts';
import { headingOf, type MappedField, mappedFieldLabels } from './column-mapping.ts';
import type { Missing } from './missing-part.ts';

/** What a person has said of a table. */
export interface TableSettings {
  readonly headingsRow: number;
  readonly targets: readonly MappedField[];
  readonly delimiter: Delimiter;
  readonly dateOrder: DateOrder | null;
  readonly numberStyle: NumberStyle | null;
  /** What happens to numbers that are there already and would be others. */
  readonly existing: 'replace' | 'keep';
}

/** Where the rows go that name no measure. */
export type TableMeasure = { readonly id: string } | { readonly name: string };

/** What a table does with these settings. */
export interface TablePlan {
  readonly reading: Extract<TableReading, { readonly sort: 'measures' }> | undefined;
  /** Absent while something has to be said first. */
  readonly imported: MeasuresImport | undefined;
  readonly problems: readonly RowProblem[];
  /** What has to be said first; absent for nothing. */
  readonly missing: Missing | undefined;
}

const hasNumbers = (targets: readonly MappedField[]): boolean =>
  targets.includes('value') || (targets.includes('numerator') && targets.includes('denominator'));

/** Columns that say something of a day without a number. */
const besideNumbers: readonly MappedField[] = ['n', 'note', 'excluded', 'phase'];

const isNameless = (document: ProjectDocument, measure: TableMeasure): boolean =>
  'id' in measure
    ? recordOf(document, { kind: 'measure', id: measure.id }) === undefined
    : measure.name.trim() === '';

const missingColumn = (targets: readonly MappedField[]): string => {
  if (!targets.includes('date')) return 'Say which column holds the dates.';
  if (targets.includes('numerator') !== targets.includes('denominator'))
    return 'Say which two columns are “Part” and “Whole”: the 5 and the 6 of 5 of 6.';
  return hasNumbers(targets) || besideNumbers.some((target) => targets.includes(target))
    ? ''
    : 'Say which column holds the numbers, or which two are “Part” and “Whole”: the 5 and the 6 of 5 of 6.';
};

const missingIn = (targets: readonly MappedField[]): Missing | undefined => {
  const sentence = missingColumn(targets);
  return sentence === '' ? undefined : { part: 'columns', sentence };
};

const missingMeasure = (
  document: ProjectDocument,
  targets: readonly MappedField[],
  measure: TableMeasure,
): Missing | undefined => {
  if (targets.includes('measure') || !isNameless(document, measure)) return undefined;
  return 'id' in measure
    ? {
        part: 'measure',
        sentence: 'This measure is no longer there. Say which one the numbers belong to.',
      }
    : { part: 'measureName', sentence: 'Give the new measure a name.' };
};

/**
 * The table with headings that say what a person has said of its columns, and how far its rows have moved down. Notes
 * alone have an empty column of numbers beside them; numbers that are written with a per cent sign have one with their
 * unit.
 */
const arranged = (rows: TableRows, { headingsRow, targets }: TableSettings) => {
  const body = headingsRow < 0 ? rows : rows.slice(headingsRow + 1);
  const isPercent = !targets.includes('unit') && isPercentColumn(body, targets.indexOf('value'));
  const more = [...(hasNumbers(targets) ? [] : ['value' as const]), ...(isPercent ? ['unit' as const] : [])];
  const heading = [...targets, ...more].map(headingOf);
  const own = isPercent
    ? body.map((row) => [...targets.map((_target, column) => row[column] ?? ''), '%'])
    : body;
  return { rows: [heading, ...own], moved: headingsRow < 0 ? 1 : -headingsRow };
};

/** Its filled cells say per cent, each of them: "41%" is no 41 of anything else. */
const isPercentColumn = (rows: TableRows, column: number): boolean => {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => cell.endsWith('%'));
};

/** Where the person says so, what is there already stays. */
const settledChanges = (imported: MeasuresImport, existing: TableSettings['existing']): MeasuresImport =>
  existing === 'replace'
    ? imported
    : {
        ...imported,
        changes: imported.changes.filter(({ kind, op }) => kind !== 'dataPoint' || op !== 'set'),
      };

const inOwnRows = (problems: readonly RowProblem[], moved: number): readonly RowProblem[] =>
  problems.map((problem) => ({
    ...problem,
    row: problem.row - moved,
    column: columnInWords(problem.column),
  }));

const columnInWords = (column: string): string => {
  const target = (Object.keys(mappedFieldLabels) as readonly MappedField[]).find(
    (one) => headingOf(one) === column,
  );
  return target === undefined ? column : mappedFieldLabels[target];
};

const unknownDates: Missing = { part: 'dateOrder', sentence: 'Say how the dates are written.' };

/** Works out what a table does to a project, before anything is written. `today` is `YYYY-MM-DD`. */
export function planTable(
  document: ProjectDocument,
  rows: TableRows,
  settings: TableSettings,
  measure: TableMeasure,
  today: string,
): TablePlan {
  const missing = missingIn(settings.targets) ?? missingMeasure(document, settings.targets, measure);
  const { rows: own, moved } = arranged(rows, settings);
  const { delimiter, dateOrder, numberStyle } = settings;
  const reading = readTable(own, { delimiter, dateOrder, numberStyle });
  if (missing || reading.sort !== 'measures')
    return { reading: undefined, imported: undefined, problems: [], missing };
  if (reading.dates === 'unknown')
    return { reading, imported: undefined, problems: [], missing: unknownDates };
  const imported = importMeasures(reading.rows, { document, today, measure });
  const unlikely = unlikelyRows(reading.rows, today);
  const problems = inOwnRows([...reading.problems, ...imported.problems, ...unlikely], moved);
  return { reading, imported: settledChanges(imported, settings.existing), problems, missing: undefined };
}
