import type { RefObject } from 'react';
import { useVisibleBlocks } from '../../../core/ui/use-visible-blocks.ts';
import type { GridRow } from './grid-rows.ts';
import { useGridState } from './grid-store.ts';

/** Rows in a block; a block far from the viewport is one empty row of the same height. */
export const BLOCK_SIZE = 10;
/** Distance from the viewport within which blocks are rendered, px. */
const MARGIN = 200;
/** Of a row without a problem below it, in rem; a block that was rendered once has the height that it had. */
const ROW_HEIGHT = 2.3125;

/** Consecutive rows of the grid. */
export interface RowBlock {
  /** Its place among the blocks. */
  readonly at: number;
  /** The place of its first row among all. */
  readonly first: number;
  readonly isRendered: boolean;
  /** CSS, of a block that is not rendered. */
  readonly height: string;
}

/** The rows in blocks. Those near the viewport are rendered, and always the one with the current cell. */
export function useRowBlocks(
  table: RefObject<HTMLTableElement | null>,
  rows: readonly GridRow[],
): readonly RowBlock[] {
  const count = Math.ceil(rows.length / BLOCK_SIZE);
  // The grid begins at its end, where one writes on.
  const initial = { first: count - 4, last: count - 1 };
  const { first, last, heightOf } = useVisibleBlocks(table, { margin: MARGIN, initial });
  const currentKey = useGridState(({ current }) => current.row);
  const current = Math.floor(rows.findIndex(({ key }) => key === currentKey) / BLOCK_SIZE);
  return Array.from({ length: count }, (_, at): RowBlock => {
    const size = Math.min(BLOCK_SIZE, rows.length - at * BLOCK_SIZE);
    const measured = heightOf(at);
    return {
      at,
      first: at * BLOCK_SIZE,
      isRendered: (at >= first && at <= last) || at === current,
      height: measured === undefined ? `${size * ROW_HEIGHT}rem` : `${measured}px`,
    };
  });
}
