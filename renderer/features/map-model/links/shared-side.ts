import { overlaps, type Rect } from '../geometry/rect.ts';
import { obstaclesIn } from '../slots/obstacles-in.ts';
import type { SlotTable } from '../slots/slot-table.ts';
import type { TextObstacles } from '../slots/text-obstacles.ts';
import type { DrawnLink } from './drawn-links.ts';
import { facingSides, type Side } from './link-curve.ts';

/** So far out of its card a line that begins with others runs straight, px at 100 %: no name stands there. */
const STEM = 24;
/** A card nearer than this leaves no room for a line between, px: it keeps 3 px from both. */
const LEAST_GAP = 6;
const ALL_SIDES: readonly Side[] = ['right', 'left', 'bottom', 'top'];

const stemAt = ({ x, y, w, h }: Rect, side: Side, length: number): Rect => {
  const [middleX, middleY] = [x + w / 2, y + h / 2];
  return {
    left: { x: x - length, y: middleY, w: length, h: 1 },
    right: { x: x + w, y: middleY, w: length, h: 1 },
    top: { x: middleX, y: y - length, w: 1, h: length },
    bottom: { x: middleX, y: y + h, w: 1, h: length },
  }[side];
};

type CardSlots = Pick<SlotTable, 'rect' | 'slotsTouching' | 'isFolded'>;

/**
 * The side on which links of one family leave their card as one line: that to which most of their cards lie, the first of
 * them where sides are level, and where no name stands and no other card; undefined for no family.
 */
export function sharedSide(
  slots: CardSlots,
  names: Pick<TextObstacles, 'namesIn'>,
  family: readonly DrawnLink[],
): Side | undefined {
  const [first] = family;
  if (!first) return undefined;
  const counts = new Map<Side, number>();
  for (const { start, end } of family) {
    const [side] = facingSides(slots.rect(start), slots.rect(end));
    counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  const sides = [...counts].sort(([, one], [, other]) => other - one).map(([side]) => side);
  const card = slots.rect(first.start);
  const isFree = (side: Side): boolean => {
    const [stem, gap] = [stemAt(card, side, STEM), stemAt(card, side, LEAST_GAP)];
    const isInGap = (slot: number): boolean => slot !== first.start && overlaps(slots.rect(slot), gap);
    return (
      !names.namesIn(stem).some((name) => overlaps(name, stem)) && !obstaclesIn(slots, gap).some(isInGap)
    );
  };
  return [...sides, ...ALL_SIDES].find(isFree) ?? sides[0];
}
