import { textWidth, wrapLines, wrapText } from '../../map-model/geometry/text-layout.ts';

/** Height of a line of words, in sizes of its letters. */
export const LINE_HEIGHT = 1.25;
/** From the top of a line to what its letters stand on, in sizes of its letters. */
export const BASELINE = 0.95;

/** Words in lines with the width that they take. */
export interface WrappedLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Nothing of them was cut. */
  readonly isWhole: boolean;
}

/** No words. */
export const noLines: WrappedLabel = { lines: [], width: 0, height: 0, isWhole: true };

/** Words in at most `maxLines` lines of at most `maxWidth`; cut with an ellipsis where they are more. */
export function wrapLabel(text: string, maxWidth: number, size: number, maxLines: number): WrappedLabel {
  const { lines: all, isWhole } = wrapLines(text, maxWidth, size, maxLines);
  const lines = isWhole ? all : wrapText(text, maxWidth, size, maxLines);
  return {
    lines,
    isWhole,
    width: lines.reduce((widest, line) => Math.max(widest, textWidth(line, size)), 0),
    height: lines.length * LINE_HEIGHT * size,
  };
}
