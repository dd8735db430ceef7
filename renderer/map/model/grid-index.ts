import type { Rect } from './rect.ts';

/** Side of a cell, px at 100 %. */
const CELL = 640;
/** Beyond this many cells a thing is kept in one list of large ones: a link across the whole map. */
const MOST_CELLS = 48;
const FARTHEST = 32_000;

const keyOf = (column: number, row: number): number => (column + 32_768) * 65_536 + (row + 32_768);
const cell = (at: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, Math.floor(at / CELL)));

/** Finds the numbers of rectangles that may touch an area, in time that depends on the area and not on the map. */
export interface GridIndex {
  set(item: number, rect: Rect): void;
  remove(item: number): void;
  clear(): void;
  /** Items whose cells touch the area; the caller checks the exact shape. Each once, in no order. */
  near(area: Rect): number[];
}

const ABSENT = 0;
const IN_CELLS = 1;
const LARGE = 2;

/** Cells of all items are kept as numbers in a row: most moves of thousands of cards leave each in its cells. */
export function createGridIndex(): GridIndex {
  const cells = new Map<number, Set<number>>();
  const large = new Set<number>();
  let spans = new Int16Array(4 * 256);
  let kinds = new Uint8Array(256);
  let length = 0;

  const grow = (item: number): void => {
    const size = Math.max(item + 1, kinds.length * 2);
    const [moreSpans, moreKinds] = [new Int16Array(4 * size), new Uint8Array(size)];
    moreSpans.set(spans);
    moreKinds.set(kinds);
    [spans, kinds] = [moreSpans, moreKinds];
  };

  const eachCell = (item: number, visit: (key: number) => void): void => {
    const at = 4 * item;
    const [right, bottom] = [spans[at + 2] ?? 0, spans[at + 3] ?? 0];
    for (let column = spans[at] ?? 0; column <= right; column += 1)
      for (let row = spans[at + 1] ?? 0; row <= bottom; row += 1) visit(keyOf(column, row));
  };

  const remove = (item: number): void => {
    const kind = kinds[item] ?? ABSENT;
    if (kind === ABSENT) return;
    kinds[item] = ABSENT;
    if (kind === LARGE) {
      large.delete(item);
      return;
    }
    eachCell(item, (key) => {
      const there = cells.get(key);
      there?.delete(item);
      if (there?.size === 0) cells.delete(key);
    });
  };

  const add = (item: number): void => {
    const at = 4 * item;
    const wide = (spans[at + 2] ?? 0) - (spans[at] ?? 0) + 1;
    const high = (spans[at + 3] ?? 0) - (spans[at + 1] ?? 0) + 1;
    kinds[item] = wide * high > MOST_CELLS ? LARGE : IN_CELLS;
    if (kinds[item] === LARGE) {
      large.add(item);
      return;
    }
    eachCell(item, (key) => {
      const there = cells.get(key);
      if (there) there.add(item);
      else cells.set(key, new Set([item]));
    });
  };

  return {
    set(item, { x, y, w, h }) {
      if (item >= kinds.length) grow(item);
      length = Math.max(length, item + 1);
      const [left, top, right, bottom] = [cell(x), cell(y), cell(x + w), cell(y + h)];
      const at = 4 * item;
      if (
        kinds[item] !== ABSENT &&
        spans[at] === left &&
        spans[at + 1] === top &&
        spans[at + 2] === right &&
        spans[at + 3] === bottom
      )
        return;
      remove(item);
      spans[at] = left;
      spans[at + 1] = top;
      spans[at + 2] = right;
      spans[at + 3] = bottom;
      add(item);
    },
    remove,
    clear() {
      cells.clear();
      large.clear();
      kinds.fill(ABSENT);
      length = 0;
    },
    near({ x, y, w, h }) {
      const [left, top, right, bottom] = [cell(x), cell(y), cell(x + w), cell(y + h)];
      const found: number[] = [];
      if ((right - left + 1) * (bottom - top + 1) > cells.size) {
        for (let item = 0; item < length; item += 1) if (kinds[item] !== ABSENT) found.push(item);
        return found;
      }
      const seen = new Set<number>(large);
      for (let column = left; column <= right; column += 1)
        for (let row = top; row <= bottom; row += 1)
          for (const item of cells.get(keyOf(column, row)) ?? []) seen.add(item);
      return [...seen];
    },
  };
}
