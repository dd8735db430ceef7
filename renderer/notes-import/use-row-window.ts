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

/** Which rows of a long list are drawn: those that can be seen, and a few beyond. */
export const useRowWindow = (list: RefObject<HTMLElement | null>, rows: readonly Row[]) => {
  const view = useView(list);
  const { known, turn, measure } = useMeasured();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` says that something was measured
  const heights: RowHeights = useMemo(
    () =>
      rowHeights(rows.map((row) => known.get(row.id) ?? guessHeight(row.text.length, view.width - BESIDE))),
    [rows, known, turn, view.width],
  );
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
    },
    [list, heights],
  );
  return {
    first,
    last,
    before: heights.top(first),
    after: heights.total - heights.top(last + 1),
    measure,
    showRow,
  };
};
