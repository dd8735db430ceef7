import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { dayAndMonthInWords } from '../../../../shared/records/fields/read-field.ts';
import { currentProject, READ_ONLY_REASON } from '../../../core/state/project-store.ts';
import { say } from '../../../core/ui/message.ts';
import { type CellCommitResult, commitCell } from './commit-cell.ts';
import type { GridCell } from './grid-rows.ts';
import {
  changeEditor,
  closeEditor,
  type GridAddress,
  goToCell,
  gridState,
  openEditor,
} from './grid-store.ts';
import { currentGrid, type MeasureGrid } from './measure-grid.ts';
import { type NextCell, nextCell } from './next-cell.ts';
import { reasonWithheld } from './reason-withheld.ts';

const cellAt = ({ rows, columns }: MeasureGrid, { row, column }: GridAddress): GridCell | undefined =>
  rows.find(({ key }) => key === row)?.cells[columns.findIndex(({ id }) => id === column)];

/** What an editor of a cell starts with: a date with its year, whatever the cell shows. */
const textToEdit = (grid: MeasureGrid, at: GridAddress): string =>
  at.column === 'date'
    ? (grid.rows.find(({ key }) => key === at.row)?.date ?? '')
    : (cellAt(grid, at)?.text ?? '');

/** Why the column of per cent is not written in. */
export const PERCENT_IS_COMPUTED = 'This is worked out. Change the two numbers beside it.';

/** Why nothing can be written in a cell; undefined where it can. */
function reasonNotToEdit(at: GridAddress): string | undefined {
  if (currentProject().readOnly) return READ_ONLY_REASON;
  if (at.column === 'percent') return PERCENT_IS_COMPUTED;
  return reasonWithheld(recordOf(currentProject().document, { kind: 'dataPoint', id: at.row }), at.column);
}

/** Opens the editor of the current cell: with what stands there, or with the letter that was typed. */
export function startEditing(measureId: string, typed?: string): void {
  const { current } = gridState();
  const grid = currentGrid(measureId);
  const reason = reasonNotToEdit(current);
  const row = grid.rows.find(({ key }) => key === current.row);
  if (reason !== undefined) say(reason);
  else if (row)
    openEditor({
      date: row.date,
      text: typed ?? textToEdit(grid, current),
      initialText: textToEdit(grid, current),
      editBase: currentProject().document,
      isOverwriting: typed !== undefined,
    });
}

/** A person who has gone elsewhere meanwhile (`isGoneTo` false) is not taken to the row. */
export function sayHasRow(date: string, isGoneTo: boolean): void {
  say(`${dayAndMonthInWords(date)} has a row already. ${isGoneTo ? 'Here it is.' : 'None was added.'}`);
}

/**
 * Writes what stands in the editor and goes on. What cannot stand there stays in the editor with the reason.
 * @returns whether the editor is closed
 */
export function finishEditing(measureId: string, next: NextCell): boolean {
  const { editor } = gridState();
  if (!editor) return true;
  const result: CellCommitResult =
    editor.text === editor.initialText
      ? { type: 'done', row: editor.row }
      : commitCell({ ...editor, measureId });
  if (result.type === 'refused') {
    changeEditor({ problem: result.sentence });
    return false;
  }
  closeEditor(next !== 'none');
  if (result.type === 'asked') return true;
  const at = { row: result.row, column: editor.column };
  if (result.type === 'hasRow') sayHasRow(result.date, next !== 'none');
  const step = result.type === 'hasRow' && next !== 'none' ? 'stay' : next;
  if (step !== 'none') goToCell(nextCell(currentGrid(measureId), at, step));
  return true;
}

/** Leaves the cell as it was. */
export function cancelEditing(): void {
  closeEditor(true);
}
