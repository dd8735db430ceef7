import { type Line, rowText } from './split-lines.ts';

/** How many columns a head row must name before lines without a frame are read as a table. */
const MIN_KNOWN_COLUMNS = 2;

/** Ways in which people set columns apart without a frame. */
const SEPARATORS: readonly RegExp[] = [/\t+/, /\s*\|\s*/, /\s{3,}/, /\s{2,}/];
/** So far in from its row, and further, stands what goes on in a cell. */
const CELL_INDENT = 4;

const split = (line: Line, separator: RegExp): readonly string[] =>
  line.text.split(separator).map((cell) => cell.trim());

/** What sets the columns of a head row apart: so that at least two of them are known, and none is a sentence. */
const separatorOf = (head: Line, knowsColumn: (head: string) => boolean): RegExp | undefined =>
  SEPARATORS.find((separator) => {
    if (!separator.test(head.text)) return false;
    const columns = split(head, separator);
    return (
      columns.length <= 8 &&
      columns.filter(knowsColumn).length >= MIN_KNOWN_COLUMNS &&
      columns.every((cell) => cell.split(' ').length <= 4)
    );
  });

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
    if (!/[\t|]|\s\s/.test(head.text)) continue;
    const separator = separatorOf(head, knowsColumn);
    if (!separator) continue;
    const isRule = (row: Line): boolean => /^[-=|:+\s]{3,}$/.test(row.raw) && row.raw.includes('|');
    const isRow = (row: Line): boolean =>
      !isRule(row) && !row.isBlank && !row.cells && split(row, separator).length >= 2;
    const goesOn = (row: Line): boolean =>
      !row.isBlank && !row.cells && !row.marker && row.indent >= head.indent + CELL_INDENT;
    let end = index + 1;
    for (
      let row = lines[end];
      row && (isRow(row) || isRule(row) || (end > index + 1 && goesOn(row)));
      row = lines[end]
    )
      end += 1;
    if (end - index < 2) continue;
    for (let at = index; at < end; at += 1) {
      const row = lines[at];
      if (!row) continue;
      if (isRule(row)) continue;
      if (!isRow(row)) {
        result[at] = { ...row, goesOnRow: true };
        continue;
      }
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
