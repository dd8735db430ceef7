/** Heights of rows of which most were never rendered, px: measured where known, estimated elsewhere. */
export interface RowHeights {
  readonly total: number;
  /** Distance of a row's top from the list's, px. */
  top(index: number): number;
  /** Index of the row at a distance from the top, px; the last row where that is beyond the end. */
  at(y: number): number;
}

const ROW_PADDING = 17;
const LINE_HEIGHT = 23;
const HINT_HEIGHT = 20;
const LETTER_WIDTH = 7.9;
const MIN_HEIGHT = 60;

/** Estimates the height of a row, px, from the length of its text. `width` is that of the text, px. */
export function estimateHeight(letters: number, width: number): number {
  const lines = Math.max(1, Math.ceil((letters * LETTER_WIDTH) / Math.max(120, width)));
  return Math.max(MIN_HEIGHT, ROW_PADDING + lines * LINE_HEIGHT + HINT_HEIGHT);
}

/** Estimates the height of a row with several texts one below the other, px. */
export function estimateHeights(texts: readonly string[], width: number): number {
  return texts.reduce((sum, text) => sum + estimateHeight(text.length, width), 0);
}

/** Sums heights (px) once, so that any row is found by binary search. */
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
