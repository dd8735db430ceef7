import { cornersOf, type LinkCurve, labelPosition, pointAt } from './link-curve.ts';

/** The middle of a link's word; `isAbove`: over a level line, and not on it. Px at 100 %. */
export type WordPosition = ReturnType<typeof labelPosition>;

/** The other places along a curve for its word, tried in this order. */
const ALONG_CURVE = [0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;
/** Places along a straight piece lie so far apart, px, from its middle on; there are no more than so many on a side. */
const ALONG_PIECE = 28;
const MOST_ON_SIDE = 12;
/** A word beside a line keeps so far from it, and beside an arrow. */
const BESIDE_LINE = 6;
const BESIDE_ARROW = 14;
/** How far from the arrow's end a word may stand, px beyond the nearest place. */
const AROUND_ARROW = [0, 24, 48] as const;

/** How far over a level line a word of the usual size stands, px: see `labelPosition`. */
const USUAL_ABOVE = 13;

/** Shares of a piece's length, its middle first, then ever farther from it. */
function sharesAlong(length: number): readonly number[] {
  const count = Math.min(MOST_ON_SIDE, Math.floor((0.42 * length) / ALONG_PIECE));
  const step = length === 0 ? 0 : Math.max(ALONG_PIECE, (0.42 * length) / Math.max(1, count)) / length;
  const offsets = Array.from({ length: count }, (_, at) => (at + 1) * step);
  return [0.5, ...offsets.flatMap((offset) => [0.5 - offset, 0.5 + offset])];
}

const on = (x: number, y: number): WordPosition => ({ x, y, isAbove: false });

/** On the pieces of a bent line or beside them, on the longest first. */
function alongPieces(corners: readonly (readonly [number, number])[], w: number, h: number): WordPosition[] {
  const pieces = corners.slice(1).map((end, at) => {
    const start = corners[at] ?? end;
    return { start, end, length: Math.hypot(end[0] - start[0], end[1] - start[1]) };
  });
  return pieces
    .sort((one, other) => other.length - one.length)
    .flatMap(({ start: [ax, ay], end: [bx, by], length }) => {
      const isLevel = Math.abs(ay - by) < 0.5;
      const isLongEnough = length >= (isLevel ? w + 16 : h + 12);
      return sharesAlong(length).flatMap((t) => {
        const [x, y] = [ax + (bx - ax) * t, ay + (by - ay) * t];
        const beside = isLevel
          ? [on(x, y - h / 2 - BESIDE_LINE), on(x, y + h / 2 + BESIDE_LINE)]
          : [on(x + w / 2 + BESIDE_LINE, y), on(x - w / 2 - BESIDE_LINE, y)];
        return isLongEnough ? [on(x, y), ...beside] : beside;
      });
    });
}

/** Beside the arrow's end, ever farther from it. */
function aroundEnd({ x2, y2 }: LinkCurve, w: number, h: number): WordPosition[] {
  return AROUND_ARROW.flatMap((more) => {
    const [across, down] = [w / 2 + BESIDE_ARROW + more, h / 2 + BESIDE_ARROW + more];
    return [
      on(x2 + across, y2),
      on(x2 - across, y2),
      on(x2, y2 - down),
      on(x2, y2 + down),
      on(x2 + across, y2 - down),
      on(x2 - across, y2 - down),
      on(x2 + across, y2 + down),
      on(x2 - across, y2 + down),
    ];
  });
}

/** A word over a level line stands on it, however large it is. */
const aboveLine = (position: WordPosition, h: number): WordPosition =>
  position.isAbove ? { ...position, y: position.y + USUAL_ABOVE - h / 2 - 3 } : position;

/**
 * Where the word of a link may stand, the best first: on its longest piece, along the line, beside it, at the arrow's end.
 * @param w the width and height of the word with what stands beside it, px at 100 %
 */
export function wordPositions(curve: LinkCurve, w: number, h: number): readonly WordPosition[] {
  const corners = cornersOf(curve);
  const along = corners
    ? alongPieces(corners, w, h)
    : [
        aboveLine(labelPosition(curve), h),
        ...ALONG_CURVE.map((t) => {
          const [x, y] = pointAt(curve, t);
          return on(x, y);
        }),
        ...[0.5, 0.3, 0.7].flatMap((t) => {
          const [x, y] = pointAt(curve, t);
          return [on(x + w / 2 + BESIDE_LINE, y), on(x - w / 2 - BESIDE_LINE, y)];
        }),
      ];
  return [...along, ...aroundEnd(curve, w, h)];
}
