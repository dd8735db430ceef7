import { type Line, rowText } from './split-lines.ts';

/** How many columns a head row must name before lines without a frame are read as a table. */
const MIN_KNOWN_COLUMNS = 2;

/** Ways in which people set columns apart without a frame. */
const SEPARATORS: readonly RegExp[] = [/\t+/, /\s\|\s/, /\s{3,}/];

const split = (line: Line, separator: RegExp): readonly string[] =>
  line.text.split(separator).map((cell) => cell.trim());

/**
 * Tables without a frame: columns set apart by tabs, strokes or many spaces, below a row that names them.
 * `knowsColumn` says whether words name a column. Gives the lines of such tables their cells.
 */
export function withLooseTables(
  lines: readonly Line[],
  knowsColumn: (head: string) => boolean,
): readonly Line[] {
  const result = [...lines];
  for (let index = 0; index < lines.length; index += 1) {
    const head = lines[index];
    if (!head || head.isBlank || head.cells || head.marker || head.text.length > 120) continue;
    const separator = SEPARATORS.find((one) => one.test(head.text));
    if (!separator) continue;
    const columns = split(head, separator);
    if (columns.length > 8 || columns.filter(knowsColumn).length < MIN_KNOWN_COLUMNS) continue;
    if (!columns.every((cell) => cell.split(' ').length <= 4)) continue;
    let end = index + 1;
    while (end < lines.length) {
      const row = lines[end];
      if (!row || row.isBlank || row.cells || split(row, separator).length < 2) break;
      end += 1;
    }
    if (end - index < 2) continue;
    for (let at = index; at < end; at += 1) {
      const row = lines[at];
      if (!row) continue;
      const { marker, ...rest } = row;
      const cells = split(row, separator);
      // "1. Ask the vicar<tab>Errol": the number belongs to the row.
      result[at] = { ...rest, cells, text: rowText(cells) };
      void marker;
    }
    index = end - 1;
  }
  return result;
}
