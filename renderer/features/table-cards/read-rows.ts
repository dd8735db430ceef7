import { readDelimitedText, type TableRows } from '../../../shared/interchange/tables/delimited-text.ts';
import { type Clipboard, readPastedTable } from '../pasted-table/read-pasted-table.ts';

/** Whether tabs stand between cells: in outlines they indent, and in lists of Word they follow the bullet. */
const hasTabs = (text: string): boolean => {
  const hasListMarker = /^\s*(?:[^\p{L}\p{N}\s"]|o|\(?\p{N}+[.)])\t/mu.test(text);
  return /\S\t/.test(text) && !hasListMarker;
};

const isEmptyRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** Rows and columns in which something stands; undefined where that is no more than one column. */
function asTable(rows: TableRows): TableRows | undefined {
  const filled = rows.filter((row) => !isEmptyRow(row));
  const columns = (filled[0] ?? []).flatMap((_cell, at) =>
    filled.some((row) => (row[at] ?? '').trim() !== '') ? [at] : [],
  );
  return columns.length > 1 ? filled.map((row) => columns.map((at) => row[at] ?? '')) : undefined;
}

/**
 * Rows of a spreadsheet or of a table on a web page, from a clipboard: two columns or more. A cell keeps its line breaks.
 * @returns undefined where it is a list, an outline, or a page with words around its table
 */
export function readCopiedRows(clipboard: Clipboard): TableRows | undefined {
  const table = readPastedTable(clipboard);
  if (!table || table.isPartOfPage) return undefined;
  return table.source === 'html' || hasTabs(clipboard.text) ? asTable(table.rows) : undefined;
}

/** Rows of a file of a spreadsheet program, whichever sign parts its cells. @returns undefined where it is no table */
export function readFileRows(text: string): TableRows | undefined {
  return asTable(readDelimitedText(text).rows);
}
