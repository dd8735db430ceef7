/* biome-ignore-all lint/a11y/useSemanticElements: rows are rendered in blocks and become cards in a narrow viewport, which a table element cannot */
/* biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role of a cell depends on its column */
/* biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard is on the cells */
import { Check, CircleAlert, Ellipsis, EyeOff, Lock, Split } from 'lucide-react';
import { memo, useEffect } from 'react';
import type { TableColumn } from '../../../../shared/records/computed/table-columns.ts';
import { TITLE_COLUMN } from '../../../../shared/records/computed/table-columns.ts';
import { useIsSelected } from '../../../core/state/selection.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { useOutline } from '../state/outline-store.ts';
import { applyFocus, useRestoreFocus } from '../state/row-focus.ts';
import { areCellsEqual, type CellContent, type CellFlag } from './cell-contents.ts';
import { MORE_COLUMN, SELECT_COLUMN } from './column-tracks.ts';
import { useTable } from './table-store.ts';

interface RowProps {
  readonly id: string;
  /** Its index among all rows, from 0. */
  readonly index: number;
  readonly columns: readonly TableColumn[];
  readonly cells: readonly CellContent[];
  /** Whether it is the tab stop because no listed row is current. */
  readonly isFirst: boolean;
  readonly isReadOnly: boolean;
}

const flagMarks = {
  locked: { icon: Lock, words: 'Locked' },
  clash: { icon: Split, words: 'Written twice' },
  withheld: { icon: EyeOff, words: 'Kept back in this copy' },
  unsaved: { icon: CircleAlert, words: 'Not saved yet' },
} as const;

const FlagMark = ({ flag }: { readonly flag: Exclude<CellFlag, ''> }) => {
  const { icon: Icon, words } = flagMarks[flag];
  return (
    <span className={`table-flag is-${flag}`} title={words}>
      <Icon className="icon icon-s" aria-hidden="true" />
      <span className="hidden-text">{words}</span>
    </span>
  );
};

interface CellProps {
  readonly id: string;
  readonly column: TableColumn;
  readonly columnIndex: number;
  readonly cell: CellContent;
  readonly isTabStop: boolean;
}

const TableCell = ({ id, column, columnIndex, cell, isTabStop }: CellProps) => (
  <div
    role={column.id === TITLE_COLUMN ? 'rowheader' : 'gridcell'}
    aria-colindex={columnIndex + 2}
    className="table-cell"
    data-column={column.id}
    data-control={column.field?.control ?? column.id}
    tabIndex={isTabStop ? 0 : -1}
    {...(isTabStop ? { 'data-row': id } : {})}
  >
    <span className="table-label" aria-hidden="true">
      {column.label}
    </span>
    {column.id === TITLE_COLUMN && <KindMark kind={column.kind.name} size={20} />}
    <span className="table-text" dir="auto">
      {cell.text}
    </span>
    {cell.flag !== '' && <FlagMark flag={cell.flag} />}
  </div>
);

const SelectCell = ({ id, isStop, isSelected }: { id: string; isStop: boolean; isSelected: boolean }) => (
  <div
    role="gridcell"
    aria-colindex={1}
    className="table-cell table-select"
    data-column={SELECT_COLUMN}
    tabIndex={isStop ? 0 : -1}
    {...(isStop ? { 'data-row': id } : {})}
  >
    <span className="table-check">{isSelected && <Check className="icon icon-s" aria-hidden="true" />}</span>
    <span className="hidden-text">{isSelected ? 'Selected' : 'Not selected'}</span>
  </div>
);

const MoreCell = ({ id, isStop, title, at }: { id: string; isStop: boolean; title: string; at: number }) => (
  <div
    role="gridcell"
    aria-colindex={at}
    className="table-cell table-more"
    data-column={MORE_COLUMN}
    tabIndex={isStop ? 0 : -1}
    {...(isStop ? { 'data-row': id } : {})}
  >
    <button
      type="button"
      className="outline-more"
      data-more={id}
      tabIndex={-1}
      aria-haspopup="menu"
      aria-label={`What to do with “${title}”`}
    >
      <Ellipsis className="icon" aria-hidden="true" />
    </button>
  </div>
);

const isSame = (before: RowProps, now: RowProps): boolean =>
  before.id === now.id &&
  before.index === now.index &&
  before.columns === now.columns &&
  before.isFirst === now.isFirst &&
  before.isReadOnly === now.isReadOnly &&
  areCellsEqual(before.cells, now.cells);

/** One card as a row. Its cells are compared by value: another card's change does not render it again. */
export const TableRow = memo(({ id, index, columns, cells, isFirst, isReadOnly }: RowProps) => {
  const isCurrent = useOutline(({ current }) => isFirst || current === id);
  // Only the current row subscribes to the current column.
  const tabStopColumn = useTable(({ column, isHeader }) => (isCurrent && !isHeader ? column : null));
  const isSelected = useIsSelected(id);
  useRestoreFocus(id);
  useEffect(() => {
    if (tabStopColumn !== null) applyFocus();
  }, [tabStopColumn]);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={isSelected ? 'table-row is-open' : 'table-row'}
      data-line={id}
    >
      <SelectCell id={id} isStop={tabStopColumn === SELECT_COLUMN} isSelected={isSelected} />
      {columns.map((column, columnOrder) => (
        <TableCell
          key={column.id}
          id={id}
          column={column}
          columnIndex={columnOrder}
          cell={cells[columnOrder] ?? { text: '', flag: '' }}
          isTabStop={tabStopColumn === column.id}
        />
      ))}
      {!isReadOnly && (
        <MoreCell
          id={id}
          isStop={tabStopColumn === MORE_COLUMN}
          title={cells[0]?.text ?? ''}
          at={columns.length + 2}
        />
      )}
    </div>
  );
}, isSame);
