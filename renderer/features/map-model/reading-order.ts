import type { Rect } from './geometry/rect.ts';

/** Something that the keyboard can reach. */
export interface FocusTarget {
  readonly id: string;
  readonly rect: Rect;
  /** The theme whose mat it lies on. */
  readonly theme: string | undefined;
  readonly isMat: boolean;
  /** A mat that stands for all that lies on it. */
  readonly isFolded?: boolean;
}

/** Cards whose tops lie in one band of this height are read as one row, px at 100 %. */
const ROW_HEIGHT = 80;

const compareTopLeft = (a: FocusTarget, b: FocusTarget): number =>
  Math.round(a.rect.y / ROW_HEIGHT) - Math.round(b.rect.y / ROW_HEIGHT) ||
  a.rect.x - b.rect.x ||
  (a.id < b.id ? -1 : 1);

/** The order in which a reader meets everything: each mat with its cards, then what lies on none; rows from the top. */
export function sortForReading(targets: readonly FocusTarget[]): readonly string[] {
  const mats = targets.filter((one) => one.isMat).sort(compareTopLeft);
  const onMat = new Map<string, FocusTarget[]>(mats.map((mat) => [mat.id, []]));
  const unthemed: FocusTarget[] = [];
  for (const one of targets) {
    if (one.isMat) continue;
    (onMat.get(one.theme ?? '') ?? unthemed).push(one);
  }
  const matsWithCards = mats.flatMap((mat) => [mat, ...(onMat.get(mat.id) ?? []).sort(compareTopLeft)]);
  return [...matsWithCards, ...unthemed.sort(compareTopLeft)].map((one) => one.id);
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The nearest card or folded mat in a direction: what lies straight ahead counts for more than what lies aside. */
export function nearestInDirection(
  from: Rect,
  direction: Direction,
  candidates: readonly FocusTarget[],
): string | undefined {
  const [sx, sy] = STEP[direction];
  const [cx, cy] = [from.x + from.w / 2, from.y + from.h / 2];
  let best = Number.POSITIVE_INFINITY;
  let found: string | undefined;
  for (const other of candidates) {
    if (other.isMat && !other.isFolded) continue;
    const dx = other.rect.x + other.rect.w / 2 - cx;
    const dy = other.rect.y + other.rect.h / 2 - cy;
    const ahead = dx * sx + dy * sy;
    const aside = Math.abs(dx * sy) + Math.abs(dy * sx);
    const cost = ahead + 2 * aside;
    if (ahead > 4 && cost < best) [best, found] = [cost, other.id];
  }
  return found;
}
