import type { TableRows } from '../../../../../shared/interchange/tables/delimited-text.ts';
import { daysAfter, nextDate } from '../../../../../shared/measures/rhythm.ts';
import { localToday } from '../../../../core/records/parse-day.ts';
import { currentProject, READ_ONLY_REASON } from '../../../../core/state/project-store.ts';
import { say } from '../../../../core/ui/message.ts';
import { guessTable } from '../../../../features/measure-table/guess-targets.ts';
import { openMeasureTable } from '../../../../features/measure-table/open-measure-table.tsx';
import { type Clipboard, readPastedTable } from '../../../../features/pasted-table/read-pasted-table.ts';
import { commitCell } from '../commit-cell.ts';
import { PERCENT_IS_COMPUTED } from '../editing.ts';
import { goToNewRow } from '../go-to-new-row.ts';
import { goToCell, gridState } from '../grid-store.ts';
import type { MeasureGrid } from '../measure-grid.ts';
import { isRatioGrid, targetsFrom } from './paste-targets.ts';

/** One cell is as if it were typed: letters are kept, a day is asked about. */
function pasteOneCell(grid: MeasureGrid, text: string): void {
  const { current } = gridState();
  const row = grid.rows.find(({ key }) => key === current.row);
  if (!row) return;
  if (current.column === 'percent') {
    say(PERCENT_IS_COMPUTED);
    return;
  }
  const editBase = currentProject().document;
  const result = commitCell({
    ...current,
    measureId: grid.measureId,
    date: row.date,
    text,
    editBase,
  });
  if (result.type === 'refused') say(result.sentence);
  else if (result.type === 'done') goToCell({ row: result.row, column: current.column });
}

/** The days of the rows from the current one on, and after the last those that come by the rhythm. */
function datesFrom(grid: MeasureGrid, count: number): readonly string[] {
  const all = grid.rows.map(({ date }) => date);
  const start = grid.rows.findIndex(({ key }) => key === gridState().current.row);
  const dates = all.slice(Math.max(start, 0), Math.max(start, 0) + count);
  const before = all.slice(0, Math.max(start, 0));
  while (dates.length < count) {
    const next = nextDate([...before, ...dates], '', localToday());
    dates.push(dates.includes(next) ? daysAfter(next, 1) : next);
  }
  return dates;
}

/** A table whose columns begin at the current cell: its days are those of the rows it is pasted on. */
function pasteOnRows(grid: MeasureGrid, rows: TableRows): void {
  const { column } = gridState().current;
  const dates = datesFrom(grid, rows.length);
  openMeasureTable({
    rows: rows.map((row, index) => [dates[index] ?? '', ...row]),
    source: 'What you copied',
    measure: { id: grid.measureId },
    guess: { headingsRow: -1, targets: ['date', ...targetsFrom(grid, column, rows[0]?.length ?? 0)] },
    leadingColumn: 'The days of the rows it is pasted on',
    onBroughtIn: () => goToNewRow(grid.measureId),
  });
}

const pasteTable = (grid: MeasureGrid, rows: TableRows): void => {
  const guess = guessTable(rows, isRatioGrid(grid));
  if (guess.headingsRow < 0 && !guess.targets.includes('date')) pasteOnRows(grid, rows);
  else
    openMeasureTable({
      rows,
      source: 'What you copied',
      measure: { id: grid.measureId },
      guess,
      onBroughtIn: () => goToNewRow(grid.measureId),
    });
};

/** Pastes what a clipboard holds: one cell at once, a table after a look at what goes where. */
export function pasteIntoGrid(grid: MeasureGrid, clipboard: Clipboard): void {
  const table = currentProject().readOnly ? undefined : readPastedTable(clipboard);
  const [first] = table?.rows ?? [];
  if (currentProject().readOnly) say(READ_ONLY_REASON);
  else if (!table || !first) say('There is nothing to paste: the clipboard holds no words.');
  else if (table.rows.length === 1 && first.length === 1) pasteOneCell(grid, first[0] ?? '');
  else pasteTable(grid, table.rows);
}
