import type { Rect } from './rect.ts';

/** Something that the keyboard can reach. */
export interface Standing {
  readonly id: string;
  readonly rect: Rect;
  /** The theme whose mat it lies on. */
  readonly theme: string | undefined;
  readonly isMat: boolean;
}

/** Cards whose tops lie in one band of this height are read as one row, px at 100 %. */
const ROW = 80;

const topLeft = (a: Standing, b: Standing): number =>
  Math.round(a.rect.y / ROW) - Math.round(b.rect.y / ROW) || a.rect.x - b.rect.x || (a.id < b.id ? -1 : 1);

/** The order in which a reader meets everything: each mat with its cards, then what lies on none; rows from the top. */
export function documentOrder(standing: readonly Standing[]): readonly string[] {
  const mats = standing.filter((one) => one.isMat).sort(topLeft);
  const onMat = new Map<string, Standing[]>(mats.map((mat) => [mat.id, []]));
  const loose: Standing[] = [];
  for (const one of standing) {
    if (one.isMat) continue;
    (onMat.get(one.theme ?? '') ?? loose).push(one);
  }
  const ofMats = mats.flatMap((mat) => [mat, ...(onMat.get(mat.id) ?? []).sort(topLeft)]);
  return [...ofMats, ...loose.sort(topLeft)].map((one) => one.id);
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The nearest card in a direction: what lies straight ahead counts for more than what lies aside. */
export function nearestTowards(
  from: Rect,
  direction: Direction,
  others: readonly Standing[],
): string | undefined {
  const [sx, sy] = STEP[direction];
  const [cx, cy] = [from.x + from.w / 2, from.y + from.h / 2];
  let best = Number.POSITIVE_INFINITY;
  let found: string | undefined;
  for (const other of others) {
    if (other.isMat) continue;
    const dx = other.rect.x + other.rect.w / 2 - cx;
    const dy = other.rect.y + other.rect.h / 2 - cy;
    const ahead = dx * sx + dy * sy;
    const aside = Math.abs(dx * sy) + Math.abs(dy * sx);
    const cost = ahead + 2 * aside;
    if (ahead > 4 && cost < best) [best, found] = [cost, other.id];
  }
  return found;
}
