import { textWidth } from '../../map-model/geometry/text-layout.ts';
import type { SideLabelText } from './reference-lines.ts';
import { polyline, type Shape, textShape } from './shape.ts';
import { spreadLabels } from './spread-labels.ts';
import { BASELINE, LINE_HEIGHT } from './wrap-label.ts';

const GAP = 0.55;

/** How much room the words at the right need, px. */
export function sideLabelsWidth(labels: readonly SideLabelText[], size: number): number {
  const widest = labels.reduce(
    (width, { name, figure }) => Math.max(width, textWidth(name, size), textWidth(figure, size)),
    0,
  );
  return widest === 0 ? 0 : widest + GAP * size;
}

interface SideLabelPlace {
  /** Where the lines end. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the words may end at the latest, beside the dates: in a low chart they would not all fit above these. */
  readonly lowest: number;
  readonly size: number;
  readonly yOf: (value: number) => number;
}

/** Names with their figures at the right ends of lines, none on another; one that had to move is led to its line. */
export function sideLabelShapes(
  labels: readonly SideLabelText[],
  { x, top, bottom, lowest, size, yOf }: SideLabelPlace,
): readonly Shape[] {
  const line = LINE_HEIGHT * size;
  const airy = 2 * line + 0.2 * size;
  const isCrowded = labels.length * airy > bottom - top;
  const height = isCrowded ? Math.min(airy, Math.max(1.9 * line, (lowest - top) / labels.length)) : airy;
  const wanted = labels.map(({ value }) => ({ y: yOf(value), height }));
  const middles = spreadLabels(wanted, top, isCrowded ? lowest : bottom);
  return labels.flatMap(({ name, figure, value }, index): Shape[] => {
    const middle = middles[index] ?? 0;
    const y = yOf(value);
    const textX = x + GAP * size;
    const text = { x: textX, size, colour: '--ink' } as const;
    const first = middle - line + BASELINE * size;
    const isMoved = Math.abs(middle - y) > 0.8 * size;
    const leader: Shape = {
      type: 'path',
      key: `leader-${name}`,
      d: polyline([
        [x + 1, y],
        [textX - 2, middle],
      ]),
      stroke: '--line',
      strokeWidth: 1,
    };
    return [
      ...(isMoved ? [leader] : []),
      textShape({ key: `side-${name}`, text: name, y: first, weight: 600, ...text }),
      textShape({ key: `figure-${name}`, text: figure, y: first + line, weight: 400, ...text }),
    ];
  });
}
