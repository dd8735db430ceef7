import { around, type Rect } from '../model/rect.ts';

/** Above this many pairs to compare, what is in the way counts as one thing: a task must stay short. */
const MOST_PAIRS = 500_000;

export interface Placed {
  readonly rect: Rect;
  /** A mat is not in the way of its own cards. */
  readonly theme?: string | undefined;
  readonly isMat?: boolean;
}

const meet = (placed: Placed, other: Placed): boolean =>
  !(placed.isMat && placed.theme !== undefined && placed.theme === other.theme);

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The nearest number to 0, on one side of it, that lies in none of the spans. */
function outside(spans: readonly Span[], sign: 1 | -1): number {
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
function blocked(
  placed: readonly Placed[],
  inTheWay: readonly Placed[],
  gap: number,
  isAcross: boolean,
): readonly Span[] {
  const [start, end, from, to] = isAcross ? [startX, endX, startY, endY] : [startY, endY, startX, endX];
  return placed.flatMap((one) =>
    inTheWay
      .filter(
        (other) =>
          meet(one, other) && from(one.rect) < to(other.rect) + gap && from(other.rect) < to(one.rect) + gap,
      )
      .map((other) => ({
        from: start(other.rect) - gap - end(one.rect),
        to: end(other.rect) + gap - start(one.rect),
      })),
  );
}

/**
 * The shortest way, straight across or down, by which a whole layout goes so that nothing of it lies on what stays where it
 * is: nothing where it is clear already.
 * @param gap room that is left between the two, px at 100 %
 */
export function wayClear(
  placed: readonly Placed[],
  staying: readonly Placed[],
  gap: number,
): readonly [dx: number, dy: number] {
  const box = around(staying.map(({ rect }) => rect));
  const isMuch = placed.length * staying.length > MOST_PAIRS;
  const inTheWay = isMuch && box ? [{ rect: box }] : staying;
  const [across, down] = [blocked(placed, inTheWay, gap, true), blocked(placed, inTheWay, gap, false)];
  const ways: (readonly [number, number])[] = [
    [0, outside(down, 1)],
    [outside(across, 1), 0],
    [0, outside(down, -1)],
    [outside(across, -1), 0],
  ];
  const length = ([dx, dy]: readonly [number, number]): number => Math.abs(dx) + Math.abs(dy);
  return ways.reduce((best, way) => (length(way) < length(best) ? way : best));
}
