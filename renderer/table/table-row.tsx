/* biome-ignore-all lint/a11y/useSemanticElements: rows are drawn in blocks and flow into cards where there is no room, which a table element cannot */
/* biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role of a cell depends on its column */
/* biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard is on the cells */
import { Check, CircleAlert, Ellipsis, EyeOff, Lock, Split } from 'lucide-react';
import { memo, useEffect } from 'react';
import type { Column } from '../../shared/records/table-columns.ts';
import { WORDS } from '../../shared/records/table-columns.ts';
import { useOutline } from '../outline/outline-store.ts';
import { giveFocus, useKeepFocus } from '../outline/row-focus.ts';
import { useIsSelected } from '../state/selection.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { type CellContent, type Flag, sameCells } from './cells.ts';
import { MORE, SELECT } from './layout.ts';
import { useTable } from './table-store.ts';

interface RowProps {
  readonly id: string;
  /** Its place among all rows, from 0. */
  readonly index: number;
  readonly columns: readonly Column[];
  readonly cells: readonly CellContent[];
  /** The Tab key leads to it because no row that is listed was visited. */
  readonly isFirst: boolean;
  readonly isReadOnly: boolean;
}

const flags = {
  locked: { icon: Lock, words: 'Locked' },
  clash: { icon: Split, words: 'Written twice' },
  withheld: { icon: EyeOff, words: 'Kept back in this copy' },
  waiting: { icon: CircleAlert, words: 'Not saved yet' },
} as const;

const FlagMark = ({ flag }: { readonly flag: Exclude<Flag, ''> }) => {
  const { icon: Icon, words } = flags[flag];
  return (
    <span className={`table-flag is-${flag}`} title={words}>
      <Icon className="icon icon-s" aria-hidden="true" />
      <span className="hidden-text">{words}</span>
    </span>
  );
};

interface CellProps {
  readonly id: string;
  readonly column: Column;
  readonly at: number;
  readonly cell: CellContent;
  readonly isStop: boolean;
}

const Cell = ({ id, column, at, cell, isStop }: CellProps) => (
  <div
    role={column.id === WORDS ? 'rowheader' : 'gridcell'}
    aria-colindex={at + 2}
    className="table-cell"
    data-column={column.id}
    data-control={column.field?.control ?? column.id}
    tabIndex={isStop ? 0 : -1}
    {...(isStop ? { 'data-row': id } : {})}
  >
    <span className="table-label" aria-hidden="true">
      {column.label}
    </span>
    {column.id === WORDS && <KindMark kind={column.kind.name} size={20} />}
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
    data-column={SELECT}
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
    data-column={MORE}
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
  sameCells(before.cells, now.cells);

/** One card as a row. What its cells say is compared by value: another card's change does not draw it anew. */
export const TableRow = memo(({ id, index, columns, cells, isFirst, isReadOnly }: RowProps) => {
  const isCurrent = useOutline(({ current }) => isFirst || current === id);
  // Only the current row listens to the column.
  const stop = useTable(({ column, isHead }) => (isCurrent && !isHead ? column : null));
  const isSelected = useIsSelected(id);
  useKeepFocus(id);
  useEffect(() => {
    if (stop !== null) giveFocus();
  }, [stop]);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={isSelected ? 'table-row is-open' : 'table-row'}
      data-line={id}
    >
      <SelectCell id={id} isStop={stop === SELECT} isSelected={isSelected} />
      {columns.map((column, at) => (
        <Cell
          key={column.id}
          id={id}
          column={column}
          at={at}
          cell={cells[at] ?? { text: '', flag: '' }}
          isStop={stop === column.id}
        />
      ))}
      {!isReadOnly && (
        <MoreCell id={id} isStop={stop === MORE} title={cells[0]?.text ?? ''} at={columns.length + 2} />
      )}
    </div>
  );
}, isSame);
