import type { Rect } from './rect.ts';

/** Side of a cell, px at 100 %. */
const CELL = 640;
/** Beyond this many cells a thing is kept in one list of large ones: a link across the whole map. */
const MOST_CELLS = 48;

const keyOf = (column: number, row: number): number => (column + 32_768) * 65_536 + (row + 32_768);
const cell = (at: number): number => Math.max(-32_000, Math.min(32_000, Math.floor(at / CELL)));

/** Finds the numbers of rectangles that may touch an area, in time that depends on the area and not on the map. */
export interface GridIndex {
  set(item: number, rect: Rect): void;
  remove(item: number): void;
  clear(): void;
  /** Items whose cells touch the area; the caller checks the exact shape. Each once, in no order. */
  near(area: Rect): number[];
}

type Span = readonly [left: number, top: number, right: number, bottom: number];
const spanOf = (rect: Rect): Span => [
  cell(rect.x),
  cell(rect.y),
  cell(rect.x + rect.w),
  cell(rect.y + rect.h),
];
const sizeOf = ([left, top, right, bottom]: Span): number => (right - left + 1) * (bottom - top + 1);
const same = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3];

function eachKey([left, top, right, bottom]: Span, visit: (key: number) => void): void {
  for (let column = left; column <= right; column += 1)
    for (let row = top; row <= bottom; row += 1) visit(keyOf(column, row));
}

export function createGridIndex(): GridIndex {
  const cells = new Map<number, Set<number>>();
  const large = new Set<number>();
  const spans = new Map<number, Span>();

  const remove = (item: number): void => {
    const span = spans.get(item);
    if (!span) return;
    spans.delete(item);
    if (large.delete(item)) return;
    eachKey(span, (key) => {
      const there = cells.get(key);
      there?.delete(item);
      if (there?.size === 0) cells.delete(key);
    });
  };

  const add = (item: number, span: Span): void => {
    spans.set(item, span);
    if (sizeOf(span) > MOST_CELLS) {
      large.add(item);
      return;
    }
    eachKey(span, (key) => {
      const there = cells.get(key);
      if (there) there.add(item);
      else cells.set(key, new Set([item]));
    });
  };

  return {
    set(item, rect) {
      const span = spanOf(rect);
      const before = spans.get(item);
      if (before && same(before, span)) return;
      if (before) remove(item);
      add(item, span);
    },
    remove,
    clear() {
      cells.clear();
      large.clear();
      spans.clear();
    },
    near(area) {
      const span = spanOf(area);
      if (sizeOf(span) > cells.size) return [...spans.keys()];
      const found = new Set<number>(large);
      eachKey(span, (key) => {
        for (const item of cells.get(key) ?? []) found.add(item);
      });
      return [...found];
    },
  };
}
