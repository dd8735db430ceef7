import { Ellipsis, EyeOff, Split, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import { useEndAtWord } from '../../../core/ui/use-end-at-word.ts';
import { CellEditor } from './cell-editor.tsx';
import type { ColumnId, GridColumn } from './columns.ts';
import { type CellFlag, type GridRow, hasRowMenu, NEW_ROW } from './grid-rows.ts';

interface RowProps {
  readonly measureId: string;
  readonly row: GridRow;
  /** Its place among all rows, from 0. */
  readonly index: number;
  readonly columns: readonly GridColumn[];
  /** The first and last selected column of this row; empty where none is. */
  readonly selected: string;
  /** The column of the current cell; null where that lies in another row. */
  readonly current: ColumnId | null;
  /** The current cell is being written in. */
  readonly isEdited: boolean;
}

const flagMarks = {
  clash: { icon: Split, words: 'Written twice' },
  withheld: { icon: EyeOff, words: 'Kept back in this copy' },
  typed: { icon: TriangleAlert, words: 'Not used' },
} as const;

const FlagMark = ({ flag }: { readonly flag: Exclude<CellFlag, ''> }) => {
  const { icon: Icon, words } = flagMarks[flag];
  return (
    <span className={`grid-flag is-${flag}`} title={words}>
      <Icon className="icon icon-s" aria-hidden="true" />
      <span className="hidden-text">{words}</span>
    </span>
  );
};

interface CellProps extends Pick<RowProps, 'measureId' | 'row'> {
  readonly column: GridColumn;
  readonly columnIndex: number;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
  readonly describedBy: string | undefined;
}

const rowNameOf = (row: GridRow): string =>
  row.key === NEW_ROW ? `the next one, ${dateInWords(row.date)}` : dateInWords(row.date);

/** Digits that each column of numbers has room for. */
const SHORT_TEXT = 4;

const mayBeCut = (row: GridRow, column: GridColumn, columnIndex: number): boolean => {
  const { text, flag } = row.cells[columnIndex] ?? { text: '', flag: '' };
  const isNumber = column.id !== 'date' && column.id !== 'note';
  return isNumber && (text.length > SHORT_TEXT || flag !== '');
};

/** A note of more letters than these may be longer than its cell is high. */
const LONG_NOTE = 40;

/** Words of a note, which end at a word where the cell is full. */
const LongWords = ({ className, words }: { readonly className: string; readonly words: string }) => {
  const ref = useEndAtWord<HTMLSpanElement>();
  return (
    <span ref={ref} className={className} dir="auto">
      {words}
    </span>
  );
};

const CellContent = ({ row, column, columnIndex }: Pick<CellProps, 'row' | 'column' | 'columnIndex'>) => {
  const cell = row.cells[columnIndex] ?? { text: '', flag: '' };
  const isLongNote = column.id === 'note' && cell.text.length > LONG_NOTE;
  return (
    <>
      {isLongNote ? (
        <LongWords className="grid-text" words={cell.text} />
      ) : (
        <span
          className="grid-text"
          dir="auto"
          title={column.id === 'note' || mayBeCut(row, column, columnIndex) ? cell.text : undefined}
        >
          {cell.text}
        </span>
      )}
      {cell.flag !== '' && <FlagMark flag={cell.flag} />}
      {column.id === 'note' && row.marks !== '' && <LongWords className="grid-marks" words={row.marks} />}
    </>
  );
};

const cellClass = ({ row, column, columnIndex, isEditing }: CellProps): string => {
  if (isEditing) return `grid-cell is-${column.id} is-edited`;
  return `grid-cell is-${column.id}${mayBeCut(row, column, columnIndex) ? ' is-long' : ''}`;
};

const Cell = (props: CellProps) => {
  const { measureId, row, column, columnIndex, isTabStop, isSelected, isEditing, describedBy } = props;
  const Tag = column.id === 'date' ? 'th' : 'td';
  return (
    <Tag
      {...(column.id === 'date' ? { scope: 'row' as const } : {})}
      aria-colindex={columnIndex + 1}
      aria-selected={isSelected}
      aria-describedby={describedBy}
      className={cellClass(props)}
      data-column={column.id}
      tabIndex={isTabStop ? 0 : -1}
    >
      {isEditing ? (
        <CellEditor measureId={measureId} column={column} rowName={rowNameOf(row)} />
      ) : (
        <CellContent row={row} column={column} columnIndex={columnIndex} />
      )}
    </Tag>
  );
};

const isWithin = (selected: string, index: number): boolean => {
  if (selected === '') return false;
  const [first = 0, last = 0] = selected.split(' ').map(Number);
  return index >= first && index <= last;
};

const MoreCell = ({ row }: { readonly row: GridRow }) => (
  <td className="grid-more">
    {hasRowMenu(row) && (
      <button
        type="button"
        tabIndex={-1}
        data-more
        aria-haspopup="menu"
        aria-label={`What to do with ${rowNameOf(row)}`}
      >
        <Ellipsis className="icon icon-s" aria-hidden="true" />
      </button>
    )}
  </td>
);

const classNameOf = (row: GridRow, isCurrent: boolean): string =>
  [
    'grid-row',
    isCurrent && 'is-current',
    row.isExcluded && 'is-left-out',
    row.key === NEW_ROW && 'is-waiting',
    row.problem !== '' && 'has-problem',
  ]
    .filter(Boolean)
    .join(' ');

/**
 * One number of a measure as a row, and below it what is wrong with it. What changes in another row does not render it
 * again: it is told only of itself, and follows nothing.
 */
export const Row = memo((props: RowProps) => {
  const { measureId, row, index, columns, selected, current, isEdited } = props;
  const problemId = row.problem === '' ? undefined : `problem-${row.key}`;
  return (
    <>
      <tr aria-rowindex={index + 2} className={classNameOf(row, current !== null)} data-row={row.key}>
        {columns.map((column, columnIndex) => (
          <Cell
            key={column.id}
            measureId={measureId}
            row={row}
            column={column}
            columnIndex={columnIndex}
            isTabStop={current === column.id}
            isSelected={isWithin(selected, columnIndex)}
            isEditing={isEdited && current === column.id}
            describedBy={problemId}
          />
        ))}
        <MoreCell row={row} />
      </tr>
      {problemId !== undefined && (
        <tr className={row.isExcluded ? 'grid-problem is-left-out' : 'grid-problem'}>
          <td id={problemId} colSpan={columns.length + 1}>
            <span className="grid-problem-words">{row.problem}</span>
          </td>
        </tr>
      )}
    </>
  );
});
