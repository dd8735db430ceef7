import {
  type CSSProperties,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useProject } from '../../../core/state/project-store.ts';
import { say } from '../../../core/ui/message.ts';
import { type CellRange, hasSeveralCells, rangeBetween } from './cell-range.ts';
import { gridClipboard } from './clipboard/grid-clipboard.ts';
import { moreDigits } from './column-digits.ts';
import { useFocusAfterUndo } from './focus-after-undo.ts';
import { gridFooterInWords } from './grid-footer-in-words.ts';
import { gridKeyboard } from './grid-keyboard.ts';
import { gridPointer } from './grid-pointer.ts';
import { Row } from './grid-row.tsx';
import { hasRowMenu, NEW_ROW } from './grid-rows.ts';
import { focusGiven, gridState, resetGrid, useGridState } from './grid-store.ts';
import type { MeasureGrid } from './measure-grid.ts';
import { newRowCell } from './next-cell.ts';
import { BLOCK_SIZE, useRowBlocks } from './row-blocks.ts';
import { type OpenRowMenu, RowMenu } from './row-menu.tsx';
import { useMeasureGrid } from './use-measure-grid.ts';
import './numbers-grid.css';

/** So many rows scroll in their own box wherever they stand: a page of them would hide all else. */
const LONG = 40;

interface CellFocusProps {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly grid: MeasureGrid;
}

/**
 * The current cell takes the focus when it was asked to, and when what had it is gone. A part of its own: that it was
 * given renders no rows.
 */
const CellFocus = ({ table, grid }: CellFocusProps) => {
  const wantsFocus = useGridState((state) => state.wantsFocus);
  const current = useGridState((state) => state.current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cell may be there only once the rows are
  useLayoutEffect(() => {
    if (!wantsFocus) return;
    const row = table.current?.querySelector(`[data-row="${CSS.escape(current.row)}"]`);
    const cell = row?.querySelector<HTMLElement>(`[data-column="${current.column}"]`);
    if (!cell) return;
    // Not while React commits: those who follow the store still have what it said before, and would be rendered again.
    queueMicrotask(() => focusGiven(current));
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest' });
  }, [wantsFocus, current, grid]);
  return null;
};

/** The newest number is in sight, where one writes on. */
const useNewestInSight = (measureId: string) => {
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each measure
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, [measureId]);
  return scroller;
};

/** Each measure begins at its last row; what could not be saved is said when its measure is left. */
const useFreshGrid = (grid: MeasureGrid): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each measure
  useEffect(() => {
    resetGrid(newRowCell(grid));
    return () => {
      const { editor } = gridState();
      if (editor && editor.problem !== '') say(`“${editor.text}” was not saved. The cell stays as it was.`);
    };
  }, [grid.measureId]);
};

const useSelectedRange = (grid: MeasureGrid): CellRange | undefined => {
  const current = useGridState((state) => state.current);
  const anchor = useGridState((state) => state.anchor);
  const range = rangeBetween(grid.rows, grid.columns, anchor, current);
  return hasSeveralCells(range) ? range : undefined;
};

const selectedIn = (range: CellRange | undefined, row: number): string =>
  range && row >= range.firstRow && row <= range.lastRow ? `${range.firstColumn} ${range.lastColumn}` : '';

/** For the style sheet: how many more digits a column, or all of them, need room for. */
const roomFor = (name: '--own-digits' | '--more-digits', digits: number): CSSProperties | undefined =>
  digits === 0 ? undefined : ({ [name]: digits } as CSSProperties);

/** So many more find room in what the note leaves; beyond that the table is moved sideways. */
const SPARE_DIGITS = 3;

/** The numbers of a measure: one row a day, written in place. */
export function NumbersGrid({ measureId }: { readonly measureId: string }) {
  const grid = useMeasureGrid(measureId);
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const [menu, setMenu] = useState<OpenRowMenu | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const scroller = useNewestInSight(measureId);
  const blocks = useRowBlocks(table, grid.rows);
  const range = useSelectedRange(grid);
  const current = useGridState((state) => state.current);
  const isEditing = useGridState(({ editor }) => editor !== null);
  const count = grid.rows.filter(({ key }) => key !== NEW_ROW).length;
  useFreshGrid(grid);
  useFocusAfterUndo(grid);
  const openMenu = (row: string, anchor: HTMLElement) => {
    if (grid.rows.some((one) => one.key === row && hasRowMenu(one))) setMenu({ row, anchor });
  };
  const events = {
    ...gridKeyboard(grid, openMenu),
    ...gridPointer(grid, openMenu),
    ...gridClipboard(grid),
  };
  const { rows } = grid;
  const digits = useMemo(() => moreDigits(rows, grid.columns), [rows, grid.columns]);
  const beyond = Math.max(0, digits.reduce((sum, more) => sum + more, 0) - SPARE_DIGITS);
  return (
    <section className={count > LONG ? 'numbers is-long' : 'numbers'} aria-label="The numbers">
      <div className="numbers-scroll" ref={scroller}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked with arrows is a grid
          role="grid"
          className={beyond > 0 ? 'numbers-grid has-long-numbers' : 'numbers-grid'}
          style={roomFor('--more-digits', beyond)}
          aria-label={count === 1 ? '1 number' : `${count} numbers`}
          aria-rowcount={rows.length + 1}
          aria-multiselectable="true"
          aria-readonly={isReadOnly}
          {...events}
        >
          <thead>
            <tr aria-rowindex={1}>
              {grid.columns.map(({ id, label, help }, index) => (
                <th
                  key={id}
                  scope="col"
                  className={`is-${id}`}
                  style={roomFor('--own-digits', digits[index] ?? 0)}
                  aria-colindex={index + 1}
                  title={help}
                >
                  {label}
                  {help !== undefined && <span className="hidden-text">{`, ${help}`}</span>}
                </th>
              ))}
              <td className="grid-more" />
            </tr>
          </thead>
          {blocks.map(({ at, first, isRendered, height }) =>
            isRendered ? (
              <tbody key={at} data-block={at} data-rendered>
                {rows.slice(first, first + BLOCK_SIZE).map((row, index) => (
                  <Row
                    key={row.key}
                    measureId={measureId}
                    row={row}
                    index={first + index}
                    columns={grid.columns}
                    selected={selectedIn(range, first + index)}
                    current={row.key === current.row ? current.column : null}
                    isEdited={isEditing && row.key === current.row}
                  />
                ))}
              </tbody>
            ) : (
              <tbody key={at} data-block={at} aria-hidden="true">
                <tr style={{ height }} />
              </tbody>
            ),
          )}
        </table>
      </div>
      <CellFocus table={table} grid={grid} />
      <p className="meta numbers-foot">{gridFooterInWords(rows, isReadOnly)}</p>
      {menu && <RowMenu measureId={measureId} menu={menu} onClose={() => setMenu(null)} />}
    </section>
  );
}
