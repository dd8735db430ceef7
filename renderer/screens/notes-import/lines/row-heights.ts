/** Heights of rows of which most were never drawn: measured where known, guessed elsewhere. Px. */
export interface RowHeights {
  readonly total: number;
  /** Where a row begins. */
  top(index: number): number;
  /** The row at a height; the last where it is beyond the end. */
  at(y: number): number;
}

const ROW_PADDING = 17;
const LINE_HEIGHT = 23;
const HINT_HEIGHT = 20;
const LETTER_WIDTH = 7.9;
const MIN_HEIGHT = 60;

/** The height a row will probably have, from the length of its words. `width` is the room for words, px. */
export function estimateHeight(letters: number, width: number): number {
  const lines = Math.max(1, Math.ceil((letters * LETTER_WIDTH) / Math.max(120, width)));
  return Math.max(MIN_HEIGHT, ROW_PADDING + lines * LINE_HEIGHT + HINT_HEIGHT);
}

/** Adds heights up once, so that any row is found by halving. */
export function rowHeights(heights: readonly number[]): RowHeights {
  const tops = new Float64Array(heights.length + 1);
  for (let index = 0; index < heights.length; index += 1) {
    tops[index + 1] = (tops[index] ?? 0) + (heights[index] ?? 0);
  }
  return {
    total: tops[heights.length] ?? 0,
    top: (index) => tops[Math.min(Math.max(index, 0), heights.length)] ?? 0,
    at: (y) => {
      let [low, high] = [0, Math.max(0, heights.length - 1)];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((tops[middle] ?? 0) <= y) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
