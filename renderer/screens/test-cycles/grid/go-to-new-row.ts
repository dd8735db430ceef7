import { afterOverlayCloses } from '../../../core/ui/focus.ts';
import { goToCell } from './grid-store.ts';
import { currentGrid } from './measure-grid.ts';
import { newRowCell } from './next-cell.ts';

/**
 * Goes to the first number of the row that waits, once a dialog or menu in front of it is gone. The cell is looked up
 * at once: by then the project may be closed.
 */
export function goToNewRow(measureId: string): void {
  const cell = newRowCell(currentGrid(measureId));
  afterOverlayCloses(() => goToCell(cell));
}
