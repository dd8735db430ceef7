/** A cell: its row's id, or null for the header row, and its column's id. */
export interface CellAddress {
  readonly id: string | null;
  readonly column: string;
}

interface Grid {
  /** Rows from top to bottom. */
  readonly ids: readonly string[];
  /** Columns from left to right. */
  readonly columns: readonly string[];
}

/** Rows that PageUp and PageDown move by. */
const PAGE_ROWS = 10;

/** Moves over rows; the header row is before the first. */
const rowAt = ({ ids }: Grid, id: string | null, step: number): string | null => {
  const index = id === null ? -1 : ids.indexOf(id);
  const to = Math.max(-1, Math.min(ids.length - 1, index + step));
  return to < 0 ? null : (ids[to] ?? null);
};

const columnAt = ({ columns }: Grid, column: string, step: number): string =>
  columns[Math.max(0, Math.min(columns.length - 1, columns.indexOf(column) + step))] ?? column;

/** The cell that a key moves to, by the grid pattern of the ARIA Authoring Practices; undefined where it does not navigate. */
export function cellAfterKey(
  grid: Grid,
  from: CellAddress,
  key: string,
  withControl: boolean,
): CellAddress | undefined {
  const inRow = (column: string | undefined): CellAddress => ({ id: from.id, column: column ?? from.column });
  const inColumn = (id: string | null | undefined): CellAddress => ({ id: id ?? null, column: from.column });
  switch (key) {
    case 'ArrowUp':
      return inColumn(rowAt(grid, from.id, -1));
    case 'ArrowDown':
      return inColumn(rowAt(grid, from.id, 1));
    case 'PageUp':
      return inColumn(rowAt(grid, from.id, -PAGE_ROWS));
    case 'PageDown':
      return inColumn(rowAt(grid, from.id, PAGE_ROWS));
    case 'ArrowLeft':
      return inRow(columnAt(grid, from.column, -1));
    case 'ArrowRight':
      return inRow(columnAt(grid, from.column, 1));
    case 'Home':
      return withControl
        ? { id: grid.ids[0] ?? null, column: grid.columns[0] ?? from.column }
        : inRow(grid.columns[0]);
    case 'End':
      return withControl
        ? { id: grid.ids.at(-1) ?? null, column: grid.columns.at(-1) ?? from.column }
        : inRow(grid.columns.at(-1));
    default:
      return undefined;
  }
}
