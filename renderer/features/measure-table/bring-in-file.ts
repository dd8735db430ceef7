import { childrenOf, recordOf } from '../../../shared/document/model/selectors.ts';
import {
  type Delimiter,
  readDelimitedText,
  type TableRows,
} from '../../../shared/interchange/tables/delimited-text.ts';
import { readTable } from '../../../shared/interchange/tables/read-table.ts';
import { isFilled } from '../../../shared/records/fields/read-field.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { showNotice } from '../../core/state/edit.ts';
import { currentProject, READ_ONLY_REFUSAL } from '../../core/state/project-store.ts';
import { readTableFile } from '../pasted-table/read-table-file.ts';
import { guessTable } from './guess-mapping.ts';
import type { IncomingTable } from './incoming-table.ts';
import { hasNumbersAlone, knownDaysOf } from './known-days.ts';
import { openMeasureTable } from './open-measure-table.tsx';
import type { TableMeasure } from './plan-table.ts';

/** A file as rows, with the text that another delimiter would read otherwise. */
export interface TableFileRows {
  readonly name: string;
  readonly text: string;
  readonly rows: TableRows;
  readonly delimiter: Delimiter;
  readonly remark: string;
}

/** Reads a file of a spreadsheet program; says why, and returns nothing, where it is none. */
export async function readRowsOfFile(file: File): Promise<TableFileRows | undefined> {
  const { key } = currentProject();
  const read = await readTableFile(file);
  if (currentProject().key !== key) return undefined;
  if (!read.isText) {
    showNotice(`${read.sentence} Nothing was changed.`);
    return undefined;
  }
  const { rows, delimiter, isCut } = readDelimitedText(read.text);
  if (rows.length === 0) {
    showNotice(`“${file.name}” is empty. Nothing was changed.`);
    return undefined;
  }
  const cut = isCut ? 'Only its first 100,000 rows are read.' : '';
  const remark = [read.remark, cut].filter((words) => words !== '').join(' ');
  return { name: file.name, text: read.text, rows, delimiter, remark };
}

/** Whether its headings say that a table is one of numbers: days beside a number, or beside a part and its whole. */
export function isMeasureRows(rows: TableRows): boolean {
  return readTable(rows).sort === 'measures';
}

const isRatioMeasure = (measure: TableMeasure): boolean => {
  if (!('id' in measure)) return false;
  const { document } = currentProject();
  const record = recordOf(document, { kind: 'measure', id: measure.id });
  const saysParts = record && (isFilled(record, 'numeratorDef') || isFilled(record, 'denominatorDef'));
  return saysParts || childrenOf(document, 'dataPoint', measure.id).some((point) => isFilled(point, 'ratio'));
};

/**
 * Shows what the rows of a file would do as numbers; without a measure they go into a new one with the file's name. For
 * numbers alone their days are asked, as for those that are pasted.
 */
export function openTableOfFile(
  { name, text, rows, delimiter, remark }: TableFileRows,
  measure: TableMeasure = { name: name.replace(/\.[^.]+$/, '') },
  onBroughtIn?: IncomingTable['onBroughtIn'],
): void {
  const guess = guessTable(rows, isRatioMeasure(measure));
  const common = { source: `“${name}”`, rows, remark, measure, ...(onBroughtIn ? { onBroughtIn } : {}) };
  if (!hasNumbersAlone(guess)) openMeasureTable({ ...common, text, delimiter, guess });
  else {
    const days = knownDaysOf(measure, localToday());
    openMeasureTable({ ...common, guess: { ...guess, targets: ['date', ...guess.targets] }, days });
  }
}

/** Asks for a file, and shows what its rows would do; without a measure they make one. */
export function chooseTableFile(
  measure: TableMeasure | undefined,
  onBroughtIn?: IncomingTable['onBroughtIn'],
): void {
  if (currentProject().readOnly) {
    showNotice(READ_ONLY_REFUSAL);
    return;
  }
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csv,.tsv,.txt,text/csv,text/tab-separated-values';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (!file) return;
    void readRowsOfFile(file).then((read) => read && openTableOfFile(read, measure, onBroughtIn));
  });
  input.click();
}
