import { selectedIds } from '../../../core/state/selection.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { movableCards } from '../actions/move-cards.ts';
import type { ActiveMap } from '../state/active-map.ts';
import type { Shift } from './align.ts';

/** What is arranged as one: a card, or a theme's mat with its cards. */
export interface ArrangeUnit {
  readonly rect: Rect;
  /** The cards that move with it; none if all of them are pinned. */
  readonly slots: ReadonlySet<number>;
}

/** The units of a selection, in order; a card on a selected mat belongs to the mat's unit. */
function* unitSlots({ model: { slots, mats } }: ActiveMap): Generator<number> {
  const chosen = selectedIds();
  const isMat = (theme: string): boolean => slots.isMat(slots.slotOf(theme) ?? -1);
  for (const id of chosen) {
    const slot = slots.slotOf(id);
    if (slot === undefined) continue;
    const theme = mats.themeOf(slot);
    const movesWithMat = theme !== undefined && theme !== id && chosen.has(theme) && isMat(theme);
    if (!movesWithMat) yield slot;
  }
}

/** Whether so many things are selected: asked at every render, so no more of them are looked at. */
export function hasUnits(map: ActiveMap, min: number): boolean {
  let count = 0;
  for (const _ of unitSlots(map)) {
    count += 1;
    if (count >= min) return true;
  }
  return false;
}

/** The selection as things to arrange. */
export function selectedUnits(map: ActiveMap): readonly ArrangeUnit[] {
  return [...unitSlots(map)].map((slot) => ({
    rect: map.model.slots.rect(slot),
    slots: movableCards(map, [slot]),
  }));
}

/** Where the cards of these things come to lie. */
export function positionsAfter(
  map: ActiveMap,
  units: readonly ArrangeUnit[],
  shifts: readonly Shift[],
): ReadonlyMap<number, readonly [x: number, y: number]> {
  const positions = new Map<number, readonly [number, number]>();
  for (const [at, unit] of units.entries()) {
    const [dx, dy] = shifts[at] ?? [0, 0];
    if (dx === 0 && dy === 0) continue;
    for (const slot of unit.slots) {
      const { x, y } = map.model.slots.rect(slot);
      positions.set(slot, [x + dx, y + dy]);
    }
  }
  return positions;
}
