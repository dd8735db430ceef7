/* biome-ignore-all lint/a11y/useSemanticElements: rows are drawn in blocks and flow into cards where there is no room, which a table element cannot */
/* biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard is on the cells */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Column } from '../../shared/records/table-columns.ts';
import { MORE, SELECT } from './layout.ts';
import { type Sort, useTable } from './table-store.ts';

interface HeadProps {
  readonly id: string;
  readonly label: string;
  readonly at: number;
  readonly sort: Sort | null;
  /** Heads of what is no column of the kind cannot be sorted by. */
  readonly isSortable: boolean;
}

const order = (sort: Sort | null, id: string): 'ascending' | 'descending' | 'none' => {
  if (sort?.column !== id) return 'none';
  return sort.isDown ? 'descending' : 'ascending';
};

const Head = ({ id, label, at, sort, isSortable }: HeadProps) => {
  const cell = useRef<HTMLDivElement>(null);
  const isStop = useTable(({ isHead, column }) => isHead && column === id);
  useEffect(() => {
    if (isStop) cell.current?.focus();
  }, [isStop]);
  const sorted = order(sort, id);
  return (
    <div
      ref={cell}
      role="columnheader"
      aria-colindex={at}
      className={isSortable ? 'table-head' : 'table-head is-plain'}
      data-head={id}
      tabIndex={isStop ? 0 : -1}
      {...(isSortable ? { 'aria-sort': sorted } : {})}
    >
      <span className={isSortable ? '' : 'hidden-text'}>{label}</span>
      {sorted === 'ascending' && <ArrowUp className="icon icon-s" aria-hidden="true" />}
      {sorted === 'descending' && <ArrowDown className="icon icon-s" aria-hidden="true" />}
    </div>
  );
};

interface HeadsProps {
  readonly columns: readonly Column[];
  readonly isReadOnly: boolean;
}

/** The heads of the columns: a press or Enter sorts. */
export const TableHeads = ({ columns, isReadOnly }: HeadsProps) => {
  const sort = useTable((state) => state.sort);
  return (
    <div role="rowgroup" className="table-heads">
      <div role="row" aria-rowindex={1} className="table-row">
        <Head id={SELECT} label="Selection" at={1} sort={sort} isSortable={false} />
        {columns.map(({ id, label }, at) => (
          <Head key={id} id={id} label={label} at={at + 2} sort={sort} isSortable />
        ))}
        {!isReadOnly && (
          <Head id={MORE} label="More" at={columns.length + 2} sort={sort} isSortable={false} />
        )}
      </div>
    </div>
  );
};
