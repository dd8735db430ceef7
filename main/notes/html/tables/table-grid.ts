import { attributeOf, type Element, isElement, nodesBelow } from '../page-tree.ts';

/** One cell: what is written in it, as lines of notes with blank ones between paragraphs. */
export interface Cell {
  readonly lines: readonly string[];
  /** The lines that hold words. */
  readonly blocks: readonly string[];
  readonly isHead: boolean;
  readonly columns: number;
}

export interface Row {
  readonly isHead: boolean;
  readonly cells: readonly Cell[];
  /** The line of the source at which it begins, 0 where that is not known. */
  readonly source: number;
}

const MAX_SPAN = 60;
/** Beyond these, cells stand where they come: no minutes are wider. */
const MAX_COLUMNS = 100;
const EMPTY_CELL: Cell = { lines: [], blocks: [], isHead: false, columns: 1 };

const isTag = (node: unknown, names: RegExp): node is Element =>
  isElement(node as Element) && names.test((node as Element).tagName);

/** The rows of a table itself, not those of tables in it; `isHead` for those in its head. */
export function rowElementsOf(table: Element): readonly (readonly [row: Element, isHead: boolean])[] {
  return table.childNodes.flatMap((child): (readonly [Element, boolean])[] => {
    if (isTag(child, /^tr$/)) return [[child, false]];
    if (!isTag(child, /^t(?:head|body|foot)$/)) return [];
    const rows = child.childNodes.filter((row): row is Element => isTag(row, /^tr$/));
    return rows.map((row) => [row, child.tagName === 'thead']);
  });
}

export function cellElementsOf(row: Element): readonly Element[] {
  return row.childNodes.filter((child): child is Element => isTag(child, /^t[dh]$/));
}

const spanOf = (cell: Element, name: string): number => {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return Number.isFinite(span) ? Math.min(MAX_SPAN, Math.max(1, span)) : 1;
};

/** Whether a tag that one of the names fits stands somewhere in an element. */
export function holdsTag(element: Element, names: RegExp): boolean {
  for (const node of nodesBelow(element, () => true)) if (node !== element && isTag(node, names)) return true;
  return false;
}

/** Reads rows with each cell in its own column: cells that reach over several rows leave empty ones below them. */
export function readGrid(
  rows: readonly (readonly [row: Element, isHead: boolean])[],
  linesOf: (cell: Element) => readonly string[],
): readonly Row[] {
  const reaching = new Map<number, number>();
  return rows.map(([row, isInHead]): Row => {
    const cells: Cell[] = [];
    const skipReached = (): void => {
      for (let left = reaching.get(cells.length); left; left = reaching.get(cells.length)) {
        reaching.set(cells.length, left - 1);
        cells.push(EMPTY_CELL);
      }
    };
    const elements = cellElementsOf(row);
    for (const element of elements) {
      skipReached();
      const lines = linesOf(element);
      const columns = spanOf(element, 'colspan');
      const rowsBelow = spanOf(element, 'rowspan') - 1;
      const isHead = element.tagName === 'th';
      const at = cells.length;
      cells.push({ lines, blocks: lines.filter((line) => line.trim() !== ''), isHead, columns });
      for (let more = 1; more < columns && cells.length < MAX_COLUMNS; more += 1) cells.push(EMPTY_CELL);
      for (let column = at; rowsBelow > 0 && column < Math.min(MAX_COLUMNS, at + columns); column += 1)
        reaching.set(column, rowsBelow);
    }
    skipReached();
    const isHead = elements.length > 0 && (isInHead || elements.every(({ tagName }) => tagName === 'th'));
    return { isHead, cells, source: row.sourceCodeLocation?.startLine ?? 0 };
  });
}
