import type { NotesWriter } from '../notes-writer.ts';
import { attributeOf, type Element } from '../page-tree.ts';
import { type ColumnRole, columnRole } from './column-roles.ts';
import { minutesRowLines, type TableLine } from './minutes-rows.ts';
import { type Cell, cellElementsOf, holdsTag, type Row, readGrid, rowElementsOf } from './table-grid.ts';

/** How the words in a table are reached: its cells are pages of their own. */
export interface TableReader {
  readonly writer: NotesWriter;
  /** Whether somebody sees the element. */
  isSeen(element: Element): boolean;
  linesOf(cell: Element): readonly string[];
  /** Reads a cell as if there were no table round it. */
  readLoose(cell: Element): void;
}

const BOLD = /^\*\*[^*]+\*\*:?$/;
/** Shorter words are what stands in a table; longer ones are what somebody wrote under a heading. */
const LONG_DISCUSSION = 100;

const isFilled = (cell: Cell): boolean => cell.blocks.length > 0;
const isBoldRow = (row: Row): boolean =>
  row.cells.some(isFilled) &&
  row.cells.filter(isFilled).every(({ blocks }) => blocks.every((line) => BOLD.test(line)));

const wordsOf = (cell: Cell): string => cell.blocks.join(' ');
const rolesOf = (row: Row): readonly (ColumnRole | undefined)[] =>
  row.cells.map((cell) => columnRole(wordsOf(cell)));

const isKnownHead = (row: Row): boolean => {
  const filled = row.cells.filter(isFilled);
  const isKnown = (cell: Cell): boolean => cell.blocks.length <= 2 && columnRole(wordsOf(cell)) !== undefined;
  const known = filled.filter(isKnown).length;
  return known >= 2 && known >= filled.length - 1 && filled.every((cell) => wordsOf(cell).length <= 30);
};

const isHeadRow = (row: Row, below: readonly Row[]): boolean =>
  below.length > 0 &&
  row.cells.filter(isFilled).length > 1 &&
  (row.isHead || (isBoldRow(row) && !below.every(isBoldRow)) || isKnownHead(row));

/** A table that only says where things stand on the page. */
const isLayout = (table: Element, rows: readonly Element[], hasHead: boolean): boolean => {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return true;
  const columns = Math.max(0, ...rows.map((row) => cellElementsOf(row).length));
  if (columns <= 1 || holdsTag(table, /^table$/)) return true;
  return (
    !hasHead && rows.some((row) => cellElementsOf(row).some((cell) => holdsTag(cell, /^(?:h[1-6]|ul|ol)$/)))
  );
};

const isMinutes = (roles: readonly (ColumnRole | undefined)[], rows: readonly Row[]): boolean => {
  const has = (role: ColumnRole): boolean => roles.includes(role);
  const hasBlocks = rows.some(({ cells }) => cells.some(({ blocks }) => blocks.length > 1));
  if (has('action') && hasBlocks) return true;
  if (!(has('item') && (has('discussion') || has('decision')))) return false;
  return hasBlocks || rows.some(({ cells }) => cells.some((cell) => wordsOf(cell).length > LONG_DISCUSSION));
};

const cellText = (cell: Cell): string =>
  (cell.blocks[0] ?? '')
    .trim()
    .replace(/^(?:- |#{1,6} )/, '')
    .replace(/^\*\*([^*]+)\*\*$/, '$1')
    .replaceAll('|', '\\|');

const rowText = (row: Row): string => `| ${row.cells.map(cellText).join(' | ')} |`;

const writeLines = (writer: NotesWriter, lines: readonly TableLine[]): void => {
  for (const { text, isApart } of lines) {
    if (isApart) writer.endParagraph();
    writer.writeLine(text);
  }
  writer.endParagraph();
};

/** A row whose cells hold several paragraphs is no row of a list: each of them is a line. */
const looseLines = (row: Row): readonly TableLine[] =>
  row.cells.flatMap(({ lines }) => {
    let isApart = true;
    return lines.flatMap((text): TableLine[] => {
      const isBlank = text.trim() === '';
      const line = { text, isApart };
      isApart = isBlank;
      return isBlank ? [] : [line];
    });
  });

const isLoose = (row: Row): boolean => row.cells.some(({ blocks }) => blocks.length > 1);
/** One cell over the whole width: a line between rows. */
const isSpanning = ({ cells }: Row): boolean => {
  const filled = cells.filter(isFilled);
  const columns = filled[0]?.columns ?? 1;
  return filled.length === 1 && columns > 1 && columns >= cells.length - 1;
};

const writeRow = (writer: NotesWriter, row: Row): void => {
  if (!row.cells.some(isFilled)) return;
  if (isSpanning(row) || isLoose(row)) {
    writer.endParagraph();
    writeLines(writer, looseLines(row));
  } else writer.writeLine(rowText(row));
};

const writeRows = (writer: NotesWriter, rows: readonly Row[], headAt: number): void => {
  const head = headAt < 0 ? undefined : rows[headAt];
  const below = rows.slice(headAt + 1);
  const roles = head ? rolesOf(head) : [];
  const asMinutes = isMinutes(roles, below);
  for (const row of rows) {
    writer.setSource(row.source);
    if (row === head) {
      if (asMinutes) continue;
      writer.writeLine(rowText({ ...row, cells: row.cells.map(joinBlocks) }));
      writer.writeLine(`| ${row.cells.map(() => '---').join(' | ')} |`);
    } else if (asMinutes && !isSpanning(row)) writeLines(writer, minutesRowLines(row, roles));
    else writeRow(writer, row);
  }
};

const joinBlocks = (cell: Cell): Cell => ({
  ...cell,
  blocks: cell.blocks.length > 1 ? [wordsOf(cell)] : cell.blocks,
});

/**
 * Writes a table: rows of short cells as `| a | b |`, minutes under a heading for each item, and as if there were no table
 * where it is there for the look of the page.
 */
export function writeTable(table: Element, reader: TableReader): void {
  const { writer } = reader;
  const rows = rowElementsOf(table).filter(([row]) => reader.isSeen(row));
  writer.endParagraph();
  const elements = rows.map(([row]) => row);
  if (isLayout(table, elements, true)) {
    for (const cell of elements.flatMap(cellElementsOf)) {
      reader.readLoose(cell);
      writer.endParagraph();
    }
    return;
  }
  const grid = readGrid(rows, reader.linesOf);
  const headAt = grid.slice(0, 3).findIndex((row, at) => isHeadRow(row, grid.slice(at + 1)));
  if (isLayout(table, elements, headAt >= 0)) for (const row of grid) writeLines(writer, looseLines(row));
  else writeRows(writer, grid, headAt);
  writer.endParagraph();
}
