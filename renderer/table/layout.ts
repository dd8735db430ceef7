import type { Column } from '../../shared/records/table-columns.ts';
import { WORDS } from '../../shared/records/table-columns.ts';

/** The columns before and after those of the kind: the tick of the selection, and what else can be done. */
export const SELECT = 'select';
export const MORE = 'more';

/** Widths in rem, by what stands in a column. */
const widths: { readonly [control: string]: number } = {
  number: 7,
  scale: 7,
  yesNo: 6,
  date: 9.5,
  choice: 10,
  parent: 11,
};
const WORDS_WIDTH = 18;
const OTHER = 12;
/** A target of 36 px with room around it. */
const BESIDE = 2.75;

const widthOf = ({ id, field }: Column): number => {
  if (id === WORDS) return WORDS_WIDTH;
  return field ? (widths[field.control] ?? OTHER) : 7;
};

/** The tracks of every row, which are the same in all rows because none depends on what stands in it. */
export const tracksOf = (
  columns: readonly Column[],
  isReadOnly: boolean,
): { tracks: string; least: string } => {
  const more = isReadOnly ? 0 : BESIDE;
  const tracks = columns.map((column) => `minmax(${widthOf(column)}rem, ${widthOf(column)}fr)`).join(' ');
  const least = columns.reduce((sum, column) => sum + widthOf(column), BESIDE + more);
  return { tracks: `${BESIDE}rem ${tracks}${more > 0 ? ` ${more}rem` : ''}`, least: `${least}rem` };
};
