import type { ClipboardEvent } from 'react';
import { counted } from '../../../../../shared/records/fields/counted.ts';
import { currentProject, READ_ONLY_REASON } from '../../../../core/state/project-store.ts';
import { say } from '../../../../core/ui/message.ts';
import { rangeBetween } from '../cell-range.ts';
import { clearCells } from '../clear-cells.ts';
import { gridState } from '../grid-store.ts';
import type { MeasureGrid } from '../measure-grid.ts';
import { cellsAsHtml, cellsAsText, copiedCells } from './copied-cells.ts';
import { pasteIntoGrid } from './paste-into-grid.ts';

const isInField = (event: ClipboardEvent): boolean =>
  event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;

/** Puts the selected cells on the clipboard. @returns how many, 0 where there were none */
function copyCells(grid: MeasureGrid, data: DataTransfer): number {
  const { current, anchor } = gridState();
  const cells = copiedCells(grid, rangeBetween(grid.rows, grid.columns, anchor, current));
  if (cells.rows.length === 0) return 0;
  data.setData('text/plain', cellsAsText(cells));
  data.setData('text/html', cellsAsHtml(cells));
  return cells.rows.reduce((sum, row) => sum + row.length, 0);
}

/** Copy, cut and paste of cells; in a field they are about its text. */
export function gridClipboard(grid: MeasureGrid) {
  const copy = (event: ClipboardEvent): number => {
    if (isInField(event)) return 0;
    const count = copyCells(grid, event.clipboardData);
    if (count > 0) event.preventDefault();
    return count;
  };
  const onCopy = (event: ClipboardEvent) => {
    const count = copy(event);
    if (count > 0) say(`${counted(count, 'cell')} copied.`);
  };
  const onCut = (event: ClipboardEvent) => {
    if (isInField(event)) return;
    if (currentProject().readOnly) say(READ_ONLY_REASON);
    else if (copy(event) > 0) clearCells(grid);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isInField(event)) return;
    const { clipboardData: data } = event;
    if (data.files.length > 0 && data.getData('text/plain') === '') return;
    event.preventDefault();
    event.stopPropagation();
    pasteIntoGrid(grid, { text: data.getData('text/plain'), html: data.getData('text/html') });
  };
  return { onCopy, onCut, onPaste };
}
