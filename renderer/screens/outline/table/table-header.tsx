/* biome-ignore-all lint/a11y/useSemanticElements: rows are rendered in blocks and become cards in a narrow viewport, which a table element cannot */
/* biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard is on the cells */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { TableColumn } from '../../../../shared/records/computed/table-columns.ts';
import { MORE_COLUMN, SELECT_COLUMN } from './column-tracks.ts';
import { type TableSort, useTable } from './table-store.ts';

interface HeaderCellProps {
  readonly id: string;
  readonly label: string;
  readonly columnIndex: number;
  readonly sort: TableSort | null;
  /** Whether the column can be sorted by; not the checkbox and the menu. */
  readonly isSortable: boolean;
}

const ariaSort = (sort: TableSort | null, id: string): 'ascending' | 'descending' | 'none' => {
  if (sort?.column !== id) return 'none';
  return sort.isDescending ? 'descending' : 'ascending';
};

const HeaderCell = ({ id, label, columnIndex, sort, isSortable }: HeaderCellProps) => {
  const cell = useRef<HTMLDivElement>(null);
  const isTabStop = useTable(({ isHeader, column }) => isHeader && column === id);
  useEffect(() => {
    if (isTabStop) cell.current?.focus();
  }, [isTabStop]);
  const sorted = ariaSort(sort, id);
  return (
    <div
      ref={cell}
      role="columnheader"
      aria-colindex={columnIndex}
      className={isSortable ? 'table-header-cell' : 'table-header-cell is-plain'}
      data-head={id}
      tabIndex={isTabStop ? 0 : -1}
      {...(isSortable ? { 'aria-sort': sorted } : {})}
    >
      <span className={isSortable ? '' : 'hidden-text'}>{label}</span>
      {sorted === 'ascending' && <ArrowUp className="icon icon-s" aria-hidden="true" />}
      {sorted === 'descending' && <ArrowDown className="icon icon-s" aria-hidden="true" />}
    </div>
  );
};

interface TableHeaderProps {
  readonly columns: readonly TableColumn[];
  readonly isReadOnly: boolean;
}

/** The column headers: a press or Enter sorts. */
export function TableHeader({ columns, isReadOnly }: TableHeaderProps) {
  const sort = useTable((state) => state.sort);
  return (
    <div role="rowgroup" className="table-header">
      <div role="row" aria-rowindex={1} className="table-row">
        <HeaderCell id={SELECT_COLUMN} label="Selection" columnIndex={1} sort={sort} isSortable={false} />
        {columns.map(({ id, label }, index) => (
          <HeaderCell key={id} id={id} label={label} columnIndex={index + 2} sort={sort} isSortable />
        ))}
        {!isReadOnly && (
          <HeaderCell
            id={MORE_COLUMN}
            label="More"
            columnIndex={columns.length + 2}
            sort={sort}
            isSortable={false}
          />
        )}
      </div>
    </div>
  );
}
