import type { Rect } from '../geometry/rect.ts';
import type { SlotTable } from './slot-table.ts';

/** What lines and their words go round in an area: cards, and each folded mat in place of the cards that lie on it. */
export function obstaclesIn(
  slots: Pick<SlotTable, 'slotsTouching' | 'isFolded'>,
  area: Rect,
): readonly number[] {
  const cards = slots.slotsTouching(area, false).filter((slot) => !slots.isFolded(slot));
  return [...cards, ...slots.slotsTouching(area, true).filter(slots.isFolded)];
}
