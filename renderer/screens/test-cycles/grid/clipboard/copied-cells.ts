import type { CellRange } from '../cell-range.ts';
import { type GridRow, NEW_ROW } from '../grid-rows.ts';
import type { MeasureGrid } from '../measure-grid.ts';

/** Cells as they go on a clipboard, and whether the words over their columns go first. */
export interface CopiedCells {
  readonly heads: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
}

/** What spreadsheets take for the beginning of a formula, where it is not a number. */
const isFormula = (cell: string): boolean => /^[=+\-@]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);

const cellsOf = (grid: MeasureGrid, row: GridRow, range: CellRange): readonly string[] =>
  grid.columns.slice(range.firstColumn, range.lastColumn + 1).map(({ id }, index) =>
    // A day with its year, as every spreadsheet reads it.
    id === 'date' ? row.date : (row.cells[range.firstColumn + index]?.text ?? ''),
  );

/** The selected cells; with the words over their columns where all rows are selected. */
export function copiedCells(grid: MeasureGrid, range: CellRange): CopiedCells {
  const rows = grid.rows.slice(range.firstRow, range.lastRow + 1).filter(({ key }) => key !== NEW_ROW);
  const isAll = rows.length > 1 && rows.length === grid.rows.filter(({ key }) => key !== NEW_ROW).length;
  const heads = grid.columns.slice(range.firstColumn, range.lastColumn + 1).map(({ label }) => label);
  return { heads: isAll ? heads : undefined, rows: rows.map((row) => cellsOf(grid, row, range)) };
}

const tsvCell = (cell: string): string => {
  const guarded = isFormula(cell) ? `'${cell}` : cell;
  return /["\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Excel reads a cell of a web table as a formula unless its format says that it is text. */
const AS_TEXT = ` style="mso-number-format:'\\@'"`;

const htmlCell = (cell: string): string =>
  `<td${isFormula(cell) ? AS_TEXT : ''}>${escaped(cell).replaceAll('\n', '<br>')}</td>`;

/** Cells between tabs, as spreadsheets put them on a clipboard. */
export function cellsAsText({ heads, rows }: CopiedCells): string {
  return [...(heads ? [heads] : []), ...rows].map((row) => row.map(tsvCell).join('\t')).join('\r\n');
}

/** The same as a table for mail, Word and spreadsheets. */
export function cellsAsHtml({ heads, rows }: CopiedCells): string {
  const head = heads ? `<tr>${heads.map((cell) => `<th>${escaped(cell)}</th>`).join('')}</tr>` : '';
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table>${head}${body}</table>`;
}
