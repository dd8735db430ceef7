import {
  MAX_TABLE_ROWS,
  readDelimitedText,
  type TableRows,
} from '../../../shared/interchange/tables/delimited-text.ts';
import { cellWords } from './cell-words.ts';
import { isNotDisplayed } from './hidden-elements.ts';

/** What a clipboard holds, as its formats say it; empty for none. */
export interface Clipboard {
  readonly text: string;
  readonly html: string;
}

/** A table from a clipboard. */
export interface PastedTable {
  /** Cells as they are shown there, every row as long as the longest. */
  readonly rows: TableRows;
  readonly source: 'html' | 'text';
  /** Words stand around it: it was copied with the page or the letter that it is part of. */
  readonly isPartOfPage: boolean;
  /** It went on after the rows that are read. */
  readonly isCut: boolean;
}

/** Where cells of rows above reach down, by column: in how many rows still. */
type Reaching = Map<number, number>;

const rowCells = (row: HTMLTableRowElement, reaching: Reaching): readonly string[] => {
  const cells: string[] = [];
  const skipReached = (): void => {
    for (let left = reaching.get(cells.length) ?? 0; left > 0; left = reaching.get(cells.length) ?? 0) {
      reaching.set(cells.length, left - 1);
      cells.push('');
    }
  };
  for (const cell of row.cells) {
    if (isNotDisplayed(cell)) continue;
    skipReached();
    const words = cellWords(cell);
    for (let column = 0; column < cell.colSpan; column++) {
      if (cell.rowSpan > 1) reaching.set(cells.length, cell.rowSpan - 1);
      cells.push(column === 0 ? words : '');
    }
  }
  skipReached();
  return cells;
};

const tableRows = (table: HTMLTableElement): TableRows => {
  const reaching: Reaching = new Map();
  const rows = [...table.rows]
    .filter((row) => !isNotDisplayed(row))
    .slice(0, MAX_TABLE_ROWS)
    .map((row) => rowCells(row, reaching));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
};

const cellCount = (table: HTMLTableElement): number =>
  [...table.rows].reduce((sum, row) => sum + row.cells.length, 0);

/** The table with the most cells; one that only holds another table for its looks has fewer. */
const largestTable = (page: Document): HTMLTableElement | undefined =>
  [...page.querySelectorAll('table')].toSorted((one, other) => cellCount(other) - cellCount(one))[0];

const lettersIn = (text: string | null | undefined): number => (text ?? '').replace(/\s/g, '').length;

/**
 * The policy of our own page holds for what is parsed in it, and reports each style of a copied cell as a breach: they
 * are kept under another name.
 */
const withoutStyles = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/(<[a-z][^<>]*?\s)style(\s*=)/gi, '$1data-style$2');

/** Scripts do not run and nothing is loaded: a page that is only parsed is never shown. */
const readHtml = (html: string): PastedTable | undefined => {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  for (const unseen of page.querySelectorAll('style, script, title')) unseen.remove();
  const table = largestTable(page);
  if (!table || cellCount(table) === 0) return undefined;
  return {
    rows: tableRows(table),
    source: 'html',
    isPartOfPage: lettersIn(page.body.textContent) > lettersIn(table.textContent),
    isCut: table.rows.length > MAX_TABLE_ROWS,
  };
};

/**
 * The table on a clipboard: that of its HTML, as spreadsheets and web pages put it there, else its text, cells between
 * tabs. Text without tabs is one column. Undefined where there is nothing.
 */
export function readPastedTable({ text, html }: Clipboard): PastedTable | undefined {
  const fromHtml = html === '' ? undefined : readHtml(html);
  if (fromHtml) return fromHtml;
  const { rows, isCut } = readDelimitedText(text, '\t');
  return rows.length === 0 ? undefined : { rows, source: 'text', isPartOfPage: false, isCut };
}
