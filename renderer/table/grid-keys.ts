/** A cell: its row's id, or null among the heads, and its column. */
export interface Cell {
  readonly id: string | null;
  readonly column: string;
}

interface Grid {
  /** Rows from top to bottom. */
  readonly ids: readonly string[];
  /** Columns from left to right. */
  readonly columns: readonly string[];
}

/** So many rows does PageUp or PageDown go. */
const PAGE = 10;

/** Steps over rows, the heads being the one before the first. */
const rowAt = ({ ids }: Grid, id: string | null, step: number): string | null => {
  const at = id === null ? -1 : ids.indexOf(id);
  const to = Math.max(-1, Math.min(ids.length - 1, at + step));
  return to < 0 ? null : (ids[to] ?? null);
};

const columnAt = ({ columns }: Grid, column: string, step: number): string =>
  columns[Math.max(0, Math.min(columns.length - 1, columns.indexOf(column) + step))] ?? column;

/** The cell that a key leads to, as in the grid pattern of the ARIA guide; undefined where the key is not ours. */
export const cellAfterKey = (grid: Grid, at: Cell, key: string, withControl: boolean): Cell | undefined => {
  const inRow = (column: string | undefined): Cell => ({ id: at.id, column: column ?? at.column });
  const inColumn = (id: string | null | undefined): Cell => ({ id: id ?? null, column: at.column });
  switch (key) {
    case 'ArrowUp':
      return inColumn(rowAt(grid, at.id, -1));
    case 'ArrowDown':
      return inColumn(rowAt(grid, at.id, 1));
    case 'PageUp':
      return inColumn(rowAt(grid, at.id, -PAGE));
    case 'PageDown':
      return inColumn(rowAt(grid, at.id, PAGE));
    case 'ArrowLeft':
      return inRow(columnAt(grid, at.column, -1));
    case 'ArrowRight':
      return inRow(columnAt(grid, at.column, 1));
    case 'Home':
      return withControl
        ? { id: grid.ids[0] ?? null, column: grid.columns[0] ?? at.column }
        : inRow(grid.columns[0]);
    case 'End':
      return withControl
        ? { id: grid.ids.at(-1) ?? null, column: grid.columns.at(-1) ?? at.column }
        : inRow(grid.columns.at(-1));
    default:
      return undefined;
  }
};
