import { boundingRect, type Rect } from '../map-model/geometry/rect.ts';

/** Above this many pairs to compare, all obstacles count as one: a task must stay short. */
const MAX_PAIRS = 500_000;

export interface PlacedItem {
  readonly rect: Rect;
  /** A mat is no obstacle for its own cards. */
  readonly theme?: string | undefined;
  readonly isMat?: boolean;
}

const canCollide = (placed: PlacedItem, other: PlacedItem): boolean =>
  !(placed.isMat && placed.theme !== undefined && placed.theme === other.theme);

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The nearest number to 0, on one side of it, that lies in none of the spans. */
function nearestFreeOffset(spans: readonly Span[], sign: 1 | -1): number {
  const turned = sign === 1 ? spans : spans.map(({ from, to }) => ({ from: -to, to: -from }));
  let at = 0;
  for (const { from, to } of [...turned].sort((a, b) => a.from - b.from)) if (from < at && to > at) at = to;
  return at * sign;
}

const startX = (rect: Rect): number => rect.x;
const endX = (rect: Rect): number => rect.x + rect.w;
const startY = (rect: Rect): number => rect.y;
const endY = (rect: Rect): number => rect.y + rect.h;

/** Ways along one axis at which something would lie on something. */
function blockedSpans(
  placed: readonly PlacedItem[],
  obstacles: readonly PlacedItem[],
  gap: number,
  isAcross: boolean,
): readonly Span[] {
  const [start, end, from, to] = isAcross ? [startX, endX, startY, endY] : [startY, endY, startX, endX];
  return placed.flatMap((one) =>
    obstacles
      .filter(
        (other) =>
          canCollide(one, other) &&
          from(one.rect) < to(other.rect) + gap &&
          from(other.rect) < to(one.rect) + gap,
      )
      .map((other) => ({
        from: start(other.rect) - gap - end(one.rect),
        to: end(other.rect) + gap - start(one.rect),
      })),
  );
}

/**
 * The shortest shift, straight across or down, of a whole layout so that nothing of it lies on what stays where it
 * is: nothing where it is clear already.
 * @param gap the distance that is kept between the two, px at 100 %
 */
export function clearingShift(
  placed: readonly PlacedItem[],
  obstacles: readonly PlacedItem[],
  gap: number,
): readonly [dx: number, dy: number] {
  const box = boundingRect(obstacles.map(({ rect }) => rect));
  const isTooMany = placed.length * obstacles.length > MAX_PAIRS;
  const considered = isTooMany && box ? [{ rect: box }] : obstacles;
  const [across, down] = [
    blockedSpans(placed, considered, gap, true),
    blockedSpans(placed, considered, gap, false),
  ];
  const candidates: (readonly [number, number])[] = [
    [0, nearestFreeOffset(down, 1)],
    [nearestFreeOffset(across, 1), 0],
    [0, nearestFreeOffset(down, -1)],
    [nearestFreeOffset(across, -1), 0],
  ];
  const length = ([dx, dy]: readonly [number, number]): number => Math.abs(dx) + Math.abs(dy);
  return candidates.reduce((best, candidate) => (length(candidate) < length(best) ? candidate : best));
}
