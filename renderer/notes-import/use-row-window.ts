import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Row } from '../../shared/notes/review.ts';
import { guessHeight, type RowHeights, rowHeights } from './row-heights.ts';

/** Rows drawn beyond what can be seen, so that the keyboard always has a next one. */
const BEYOND = 6;
/** Room that the number, the kind and the gaps take beside the words, px. */
const BESIDE = 320;

interface View {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

const useView = (list: RefObject<HTMLElement | null>): View => {
  const [view, setView] = useState<View>({ top: 0, height: 900, width: 900 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const look = () => {
      const { scrollTop, clientHeight, clientWidth } = element;
      setView((last) =>
        last.top === scrollTop && last.height === clientHeight && last.width === clientWidth
          ? last
          : { top: scrollTop, height: clientHeight || 900, width: clientWidth || 900 },
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [list]);
  return view;
};

const useMeasured = () => {
  const known = useRef(new Map<string, number>());
  const [turn, setTurn] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    observer.current ??= new ResizeObserver((entries) => {
      let isNew = false;
      for (const entry of entries) {
        const id = (entry.target as HTMLElement).dataset.row;
        const height = (entry.target as HTMLElement).offsetHeight;
        if (!id || height === 0 || known.current.get(id) === height) continue;
        known.current.set(id, height);
        isNew = true;
      }
      if (isNew) setTurn((last) => last + 1);
    });
    const watching = observer.current;
    watching.observe(element);
    return () => watching.unobserve(element);
  }, []);
  useEffect(() => () => observer.current?.disconnect(), []);
  return { known: known.current, turn, measure };
};

interface Anchor {
  readonly id: string;
  /** How far the top of the view is below the row's own. */
  readonly offset: number;
}

/**
 * Keeps the row at the top of the view where it is while heights above it turn from guesses into measures.
 * The browser's own anchoring does not know which rows come and go.
 */
const useAnchor = (list: RefObject<HTMLElement | null>, rows: readonly Row[], heights: RowHeights) => {
  const anchor = useRef<Anchor | null>(null);
  const latest = useRef({ rows, heights });
  latest.current = { rows, heights };
  const hold = useCallback(() => {
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
    element?.addEventListener('scroll', hold, { passive: true });
    return () => element?.removeEventListener('scroll', hold);
  }, [list, hold]);
  return hold;
};

/** Rows that are drawn one after the other, and the room left free before them, px. */
export interface Stretch {
  readonly gap: number;
  readonly from: number;
  readonly to: number;
}

/** What is drawn, from top to bottom; the last stretch is the room left free at the end. */
const stretchesOf = (
  heights: RowHeights,
  [first, last]: readonly [number, number],
  pinned: number,
  count: number,
): readonly Stretch[] => {
  const runs: [number, number][] = [[first, last]];
  if (pinned >= 0 && pinned < first) runs.unshift([pinned, pinned]);
  if (pinned > last && pinned < count) runs.push([pinned, pinned]);
  let at = 0;
  const stretches = runs.map(([from, to]): Stretch => {
    const gap = heights.top(from) - heights.top(at);
    at = to + 1;
    return { gap, from, to };
  });
  return [...stretches, { gap: heights.total - heights.top(at), from: at, to: at - 1 }];
};

/**
 * Which rows of a long list are drawn: those that can be seen, a few beyond, and the `pinned` one (-1 for none), which
 * has the keyboard and must not go while the list is scrolled.
 */
export const useRowWindow = (list: RefObject<HTMLElement | null>, rows: readonly Row[], pinned: number) => {
  const view = useView(list);
  const { known, turn, measure } = useMeasured();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` says that something was measured
  const heights: RowHeights = useMemo(
    () =>
      rowHeights(rows.map((row) => known.get(row.id) ?? guessHeight(row.text.length, view.width - BESIDE))),
    [rows, known, turn, view.width],
  );
  const hold = useAnchor(list, rows, heights);
  const first = Math.max(0, heights.at(view.top) - BEYOND);
  const last = Math.min(rows.length - 1, heights.at(view.top + view.height) + BEYOND);
  const showRow = useCallback(
    (index: number) => {
      const element = list.current;
      if (!element) return;
      const [top, bottom] = [heights.top(index), heights.top(index + 1)];
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight)
        element.scrollTop = bottom - element.clientHeight;
      hold();
    },
    [list, heights, hold],
  );
  return { stretches: stretchesOf(heights, [first, last], pinned, rows.length), measure, showRow, hold };
};
