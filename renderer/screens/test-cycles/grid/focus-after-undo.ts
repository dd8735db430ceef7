import { useEffect, useRef } from 'react';
import type { ColumnId } from './columns.ts';
import { finishEditing } from './editing.ts';
import type { GridRow } from './grid-rows.ts';
import { goToCell, gridState } from './grid-store.ts';
import type { MeasureGrid } from './measure-grid.ts';

/** How long after its key a step of Undo may come, ms: it waits for the next paint. */
const STEP_WITHIN = 1000;

let expectedUntil = 0;

/** Undo or Redo was asked for with the keyboard in the grid: what it changes takes the focus. */
export function expectUndo(): void {
  expectedUntil = performance.now() + STEP_WITHIN;
}

const changedColumn = (
  row: GridRow,
  before: GridRow | undefined,
  grid: MeasureGrid,
): ColumnId | undefined => {
  const index = row.cells.findIndex(({ text, flag }, at) => {
    const twin = before?.cells[at];
    return text !== twin?.text || flag !== twin.flag;
  });
  return grid.columns[index]?.id;
};

/** The first row that is new or other than it was. */
const firstChange = (grid: MeasureGrid, before: readonly GridRow[]) => {
  const known = new Map(before.map((row) => [row.key, row]));
  const row = grid.rows.slice(0, -1).find((one) => known.get(one.key) !== one);
  return row && { row: row.key, column: changedColumn(row, known.get(row.key), grid) };
};

/**
 * After Undo and Redo the keyboard is on what they changed. Where the current row is gone, the row that stands in its
 * place is current.
 */
export function useFocusAfterUndo(grid: MeasureGrid): void {
  const before = useRef(grid);
  useEffect(() => {
    const { rows } = before.current;
    before.current = grid;
    if (rows === grid.rows) return;
    const { current, editor } = gridState();
    const isGone = !grid.rows.some(({ key }) => key === current.row);
    // Somebody deleted the row that is being written in: what is written brings it back.
    if (editor && isGone) {
      finishEditing(grid.measureId, 'stay');
      return;
    }
    const change = performance.now() < expectedUntil ? firstChange(grid, rows) : undefined;
    if (change) {
      goToCell({ row: change.row, column: change.column ?? current.column });
      expectedUntil = 0;
      return;
    }
    if (!isGone) return;
    const place = rows.findIndex(({ key }) => key === current.row);
    const next = grid.rows[Math.min(Math.max(place, 0), grid.rows.length - 1)];
    if (next) goToCell({ row: next.key, column: current.column });
  }, [grid]);
}
