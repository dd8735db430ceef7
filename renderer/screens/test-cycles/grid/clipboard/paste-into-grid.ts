import type { TableRows } from '../../../../../shared/interchange/tables/delimited-text.ts';
import { currentProject, READ_ONLY_REASON } from '../../../../core/state/project-store.ts';
import { say } from '../../../../core/ui/message.ts';
import type { KnownDays } from '../../../../features/measure-table/days-of-numbers.ts';
import { type GuessedTable, guessTable } from '../../../../features/measure-table/guess-mapping.ts';
import { openMeasureTable } from '../../../../features/measure-table/open-measure-table.tsx';
import { type Clipboard, readPastedTable } from '../../../../features/pasted-table/read-pasted-table.ts';
import { commitCell } from '../commit-cell.ts';
import { PERCENT_IS_COMPUTED, sayHasRow } from '../editing.ts';
import { goToNewRow } from '../go-to-new-row.ts';
import { NEW_ROW } from '../grid-rows.ts';
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
  if (result.type === 'hasRow') sayHasRow(result.date, true);
  if (result.type === 'refused') say(result.sentence);
  else if (result.type !== 'asked') goToCell({ row: result.row, column: current.column });
}

/** What the grid knows of the days of numbers that are pasted at the current cell. */
function knownDays({ rows, rhythm }: MeasureGrid): KnownDays {
  const start = rows.findIndex(({ key }) => key === gridState().current.row);
  const points = rows.filter(({ key }) => key !== NEW_ROW);
  return {
    rows: points.slice(Math.max(start, 0)).map(({ date }) => date),
    next: points.length === 0 ? undefined : rows.at(-1)?.date,
    rhythm: rhythm === 'other' ? undefined : rhythm,
  };
}

/** A table without days: they are those of the rows it is pasted on, and for numbers beyond the last row they are asked. */
function pasteWithoutDays(grid: MeasureGrid, rows: TableRows, { headingsRow, targets }: GuessedTable): void {
  const { column } = gridState().current;
  const width = rows[0]?.length ?? 0;
  // One column goes where it is pasted; of several, headings say which is which.
  const named = headingsRow < 0 || width === 1 ? targetsFrom(grid, column, width) : targets;
  openMeasureTable({
    rows,
    source: 'What you copied',
    measure: { id: grid.measureId },
    guess: { headingsRow, targets: ['date', ...named] },
    days: knownDays(grid),
    onBroughtIn: () => goToNewRow(grid.measureId),
  });
}

const pasteTable = (grid: MeasureGrid, rows: TableRows): void => {
  const guess = guessTable(rows, isRatioGrid(grid));
  if (!guess.targets.includes('date')) pasteWithoutDays(grid, rows, guess);
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
