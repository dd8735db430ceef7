import { headerSynonyms, titleSynonyms } from '../../../shared/interchange/tables/header-synonyms.ts';
import { normalisedHeading } from '../../../shared/interchange/tables/read-words.ts';

const allColumnWords = new Set(
  [...Object.values(headerSynonyms).flat(), ...titleSynonyms].map(normalisedHeading),
);

/** A head is a few words. */
const MAX_HEAD = 40;

const isFigureOrDay = (cell: string): boolean => /^[£$€]?\d[\d.,/: -]*%?$/.test(cell.trim());

/** A column whose first cell is in words and all others are numbers or days. */
const isHeadedFigures = (rows: readonly (readonly string[])[], at: number): boolean => {
  const below = rows.slice(1, 50).flatMap((row) => (row[at]?.trim() ? [row[at]] : []));
  return below.length > 0 && below.every(isFigureOrDay) && !isFigureOrDay(rows[0]?.[at] ?? '');
};

/** Whether the first row of a table heads its columns: short, each once, and called as columns are, or over figures. */
export function guessHead(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = rows;
  if (others.length === 0) return false;
  const cells = first.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isShort = cells.length > 1 && cells.every((cell) => cell.length <= MAX_HEAD && !/[.!?]\s/.test(cell));
  if (!isShort || new Set(cells.map(normalisedHeading)).size < cells.length || cells.some(isFigureOrDay))
    return false;
  const known = cells.filter((cell) => allColumnWords.has(normalisedHeading(cell))).length;
  return known * 2 >= cells.length || first.some((_cell, at) => isHeadedFigures(rows, at));
}
