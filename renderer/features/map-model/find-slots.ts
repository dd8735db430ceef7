import { contains, overlaps, type Rect } from './geometry/rect.ts';
import { matTabHeight } from './slots/mats.ts';
import type { SlotTable } from './slots/slot-table.ts';

/** More cards than this at once are small in any window: their heights are not measured for a search. */
const EXACT_BELOW = 1000;

/** Slots that are drawn, out of some. */
export function onlyVisible(slots: SlotTable, found: readonly number[]): readonly number[] {
  return found.filter((slot) => slots.emphasis(slot) !== 'hidden');
}

/** The cards that touch an area, hidden ones too; where there are very many, also some that only may touch it. */
export function cardsTouching(slots: SlotTable, area: Rect): readonly number[] {
  const found = slots.slotsTouching(area, false);
  return found.length > EXACT_BELOW ? found : found.filter((slot) => overlaps(slots.rect(slot), area));
}

/** What can be pressed at a point: a card, a mat, or the tab with a mat's name. */
export type PressTarget = 'card' | 'mat' | 'matTab';

/** The topmost visible card or mat at a point of the map, px at 100 %. */
export function topmostAt(slots: SlotTable, x: number, y: number, target: PressTarget): number | undefined {
  const area = { x: x - 1, y: y - 1, w: 2, h: 2 };
  const found = slots.slotsTouching(area, target !== 'card').filter((slot) => {
    const rect = slots.rect(slot);
    const h =
      target === 'matTab' && !slots.isFolded(slot)
        ? matTabHeight(slots.face(slot)?.title ?? '', rect.w)
        : rect.h;
    return slots.emphasis(slot) !== 'hidden' && contains({ ...rect, h }, x, y);
  });
  return found.at(-1);
}
