import type { TableColumn } from '../../../../shared/records/computed/table-columns.ts';
import { TITLE_COLUMN } from '../../../../shared/records/computed/table-columns.ts';

/** The columns before and after those of the kind: the checkbox of the selection, and the row menu. */
export const SELECT_COLUMN = 'select';
export const MORE_COLUMN = 'more';

/** Widths in rem, by the type of a column. */
const widths: { readonly [control: string]: number } = {
  number: 7,
  scale: 7,
  yesNo: 6,
  date: 9.5,
  choice: 10,
  parent: 11,
};
const WORDS_WIDTH = 18;
const OTHER_WIDTH = 12;
/** A target of 36 px and its padding. */
const BUTTON_WIDTH = 2.75;

const widthOf = ({ id, field }: TableColumn): number => {
  if (id === TITLE_COLUMN) return WORDS_WIDTH;
  return field ? (widths[field.control] ?? OTHER_WIDTH) : 7;
};

/** `grid-template-columns` of every row: the same in all rows because none depends on its content. */
export function columnTracks(
  columns: readonly TableColumn[],
  isReadOnly: boolean,
): { tracks: string; minWidth: string } {
  const moreWidth = isReadOnly ? 0 : BUTTON_WIDTH;
  const tracks = columns.map((column) => `minmax(${widthOf(column)}rem, ${widthOf(column)}fr)`).join(' ');
  const least = columns.reduce((sum, column) => sum + widthOf(column), BUTTON_WIDTH + moreWidth);
  return {
    tracks: `${BUTTON_WIDTH}rem ${tracks}${moreWidth > 0 ? ` ${moreWidth}rem` : ''}`,
    minWidth: `${least}rem`,
  };
}
