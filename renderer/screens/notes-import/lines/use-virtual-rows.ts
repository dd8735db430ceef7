import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type ListEntry, textsOfEntry } from './list-entries.ts';
import { estimateHeights, type RowHeights, rowHeights } from './row-heights.ts';

/** Rows rendered before and after the viewport, so that the arrow keys always find the next one. */
const OVERSCAN = 8;
/** Width that the number, the kind and the gaps take beside the text, px. */
const NON_TEXT_WIDTH = 320;

interface ScrollState {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

const useScrollState = (list: RefObject<HTMLElement | null>): ScrollState => {
  const [view, setView] = useState<ScrollState>({ top: 0, height: 900, width: 900 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const update = () => {
      const { scrollTop, clientHeight, clientWidth } = element;
      setView((last) =>
        last.top === scrollTop && last.height === clientHeight && last.width === clientWidth
          ? last
          : { top: scrollTop, height: clientHeight || 900, width: clientWidth || 900 },
      );
    };
    update();
    element.addEventListener('scroll', update, { passive: true });
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', update);
      observer.disconnect();
    };
  }, [list]);
  return view;
};

const useMeasuredHeights = () => {
  const heights = useRef(new Map<string, number>());
  const [turn, setTurn] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    observer.current ??= new ResizeObserver((entries) => {
      let isNew = false;
      for (const entry of entries) {
        const id = (entry.target as HTMLElement).dataset.row;
        const height = (entry.target as HTMLElement).offsetHeight;
        if (!id || height === 0 || heights.current.get(id) === height) continue;
        heights.current.set(id, height);
        isNew = true;
      }
      if (isNew) setTurn((last) => last + 1);
    });
    const current = observer.current;
    current.observe(element);
    return () => current.unobserve(element);
  }, []);
  useEffect(() => () => observer.current?.disconnect(), []);
  return { known: heights.current, turn, measure };
};

interface ScrollAnchor {
  readonly id: string;
  /** How far the top of the view is below the row's own. */
  readonly offset: number;
}

/**
 * Scroll anchoring: keeps the row at the top of the viewport where it is while estimated heights above it are replaced by
 * measured ones. The browser's own anchoring does not know which rows are mounted and unmounted.
 */
const useScrollAnchor = (
  list: RefObject<HTMLElement | null>,
  rows: readonly ListEntry[],
  heights: RowHeights,
) => {
  const anchor = useRef<ScrollAnchor | null>(null);
  const latest = useRef({ rows, heights });
  latest.current = { rows, heights };
  const captureAnchor = useCallback(() => {
    const top = list.current?.scrollTop ?? 0;
    const index = latest.current.heights.at(top);
    const row = latest.current.rows[index];
    anchor.current = row ? { id: row.id, offset: top - latest.current.heights.top(index) } : null;
  }, [list]);
  useLayoutEffect(() => {
    const element = list.current;
    const index = rows.findIndex((row) => row.id === anchor.current?.id);
    if (!element || !anchor.current || index < 0) return;
    const top = heights.top(index) + anchor.current.offset;
    if (Math.abs(element.scrollTop - top) > 1) element.scrollTop = top;
  }, [list, rows, heights]);
  useEffect(() => {
    const element = list.current;
    element?.addEventListener('scroll', captureAnchor, { passive: true });
    return () => element?.removeEventListener('scroll', captureAnchor);
  }, [list, captureAnchor]);
  return captureAnchor;
};

/** Consecutive rows that are rendered, and the height of the spacer before them, px. */
export interface RowRange {
  readonly spaceBefore: number;
  readonly from: number;
  readonly to: number;
}

/** The rendered ranges from top to bottom; the last one is empty, for the spacer at the end. */
const rangesToDraw = (
  heights: RowHeights,
  [first, last]: readonly [number, number],
  focusedIndex: number,
  count: number,
): readonly RowRange[] => {
  const runs: [number, number][] = [[first, last]];
  if (focusedIndex >= 0 && focusedIndex < first) runs.unshift([focusedIndex, focusedIndex]);
  if (focusedIndex > last && focusedIndex < count) runs.push([focusedIndex, focusedIndex]);
  let next = 0;
  const ranges = runs.map(([from, to]): RowRange => {
    const spaceBefore = heights.top(from) - heights.top(next);
    next = to + 1;
    return { spaceBefore, from, to };
  });
  return [...ranges, { spaceBefore: heights.total - heights.top(next), from: next, to: next - 1 }];
};

/**
 * Virtualizes a list of rows of unequal heights: which rows are rendered (those in the viewport, a few around it, and the
 * focused one, which must not be unmounted while the list is scrolled), how to measure them, and how to scroll to one.
 * `focusedIndex` is -1 for none.
 *
 * Not React Aria's `Virtualizer` with `ListLayout`, which was measured on notes of 2,000 lines (November 2026,
 * react-aria-components 1.22.1, headless Chromium, list of 800 px, best of seven; first rows / main thread for each step
 * of 700 px / elements):
 * - this hook: 95 ms / 27 ms / 398;
 * - `Virtualizer` with `GridList`: 171 ms / 46 ms / 420. Its rows are cells of a grid that get the focus themselves, while
 *   here the arrow keys go from one main control to the next;
 * - `Virtualizer` with a bare collection of our own, and our keys: 122 ms / 36 ms / 369, with two wrappers between the
 *   list and each of its items, so that it is no `ol` with `li` any more.
 * It would be taken once it is as fast for rows that hold buttons, and lets a list stay a list.
 */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  rows: readonly ListEntry[],
  focusedIndex: number,
) {
  const view = useScrollState(list);
  const { known: measured, turn, measure } = useMeasuredHeights();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` changes whenever a height was measured
  const heights: RowHeights = useMemo(
    () =>
      rowHeights(
        rows.map(
          (row) => measured.get(row.id) ?? estimateHeights(textsOfEntry(row), view.width - NON_TEXT_WIDTH),
        ),
      ),
    [rows, measured, turn, view.width],
  );
  const captureAnchor = useScrollAnchor(list, rows, heights);
  const first = Math.max(0, heights.at(view.top) - OVERSCAN);
  const last = Math.min(rows.length - 1, heights.at(view.top + view.height) + OVERSCAN);
  const showRow = useCallback(
    (index: number) => {
      const element = list.current;
      if (!element) return;
      const [top, bottom] = [heights.top(index), heights.top(index + 1)];
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight)
        element.scrollTop = bottom - element.clientHeight;
      captureAnchor();
    },
    [list, heights, captureAnchor],
  );
  return {
    ranges: rangesToDraw(heights, [first, last], focusedIndex, rows.length),
    measure,
    showRow,
    captureAnchor,
  };
}
