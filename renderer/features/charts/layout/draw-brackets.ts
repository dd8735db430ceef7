import type { Rect } from '../../map-model/geometry/rect.ts';
import { textWidth } from '../../map-model/geometry/text-layout.ts';
import { polyline, type Shape, textShape } from './shape.ts';
import type { SignalBand, SignalBracket } from './signal-brackets.ts';
import { BASELINE, LINE_HEIGHT } from './wrap-label.ts';

/** Shapes, and the boxes of words in them that lines make way for. */
export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly words: readonly Rect[];
}

const TICK = 0.4;
const FROM_POINTS = 0.1;
const LETTER_GAP = 0.45;

const bracketShape = ({ from, to }: SignalBracket, y: number, towards: 1 | -1, size: number): string =>
  polyline([
    [from, y + towards * TICK * size],
    [from, y],
    [to, y],
    [to, y + towards * TICK * size],
  ]);

const labelShapes = (
  { letter, labelX, words }: SignalBracket,
  top: number,
  size: number,
  key: string,
): readonly Shape[] => {
  const letterWidth = textWidth(letter, size) * 1.05;
  const baseline = (line: number): number => top + (line * LINE_HEIGHT + BASELINE) * size;
  return [
    textShape({
      key: `${key}-letter`,
      text: letter,
      x: labelX,
      y: baseline(0),
      size,
      weight: 700,
      colour: '--kind-measure',
    }),
    ...words.lines.map((text, line) =>
      textShape({
        key: `${key}-words-${line}`,
        text,
        x: labelX + letterWidth + LETTER_GAP * size,
        y: baseline(line),
        size,
        weight: 600,
        colour: '--ink',
      }),
    ),
  ];
};

/**
 * Brackets with their letters and words, lane after lane away from the points.
 * @param edge - where the band begins, px
 * @param side - 1: under the points, -1: over them
 */
export function drawBrackets(band: SignalBand, edge: number, side: 1 | -1, size: number): Drawn {
  const shapes: Shape[] = [];
  const words: Rect[] = [];
  const starts = band.laneHeights.map((_, lane) =>
    band.laneHeights.slice(0, lane).reduce((sum, height) => sum + height, 0),
  );
  band.brackets.forEach((bracket, index) => {
    const key = `bracket-${side}-${index}`;
    const laneStart = edge + side * (starts[bracket.lane] ?? 0);
    const y = laneStart + side * (TICK + FROM_POINTS) * size;
    const height = Math.max(bracket.words.height, LINE_HEIGHT * size);
    const top = side === 1 ? y + 0.15 * size : y - 0.15 * size - height;
    shapes.push({
      type: 'path',
      key,
      d: bracketShape(bracket, y, side === 1 ? -1 : 1, size),
      stroke: '--ink-2',
      strokeWidth: 0.11 * size,
    });
    shapes.push(...labelShapes(bracket, top, size, key));
    const width = textWidth(bracket.letter, size) * 1.05 + LETTER_GAP * size + bracket.words.width;
    words.push({ x: bracket.labelX - 0.2 * size, y: top, w: width + 0.4 * size, h: height });
  });
  return { shapes, words };
}
