import { selected } from '../../state/selection.ts';
import { movable } from '../actions/moves.ts';
import type { LiveMap } from '../live-map.ts';
import type { Rect } from '../model/rect.ts';
import type { Shift } from './align.ts';

/** What is arranged as one: a card, or a theme's mat with its cards. */
export interface Unit {
  readonly rect: Rect;
  /** Cards that go with it; none where all of it stays where it is. */
  readonly slots: ReadonlySet<number>;
}

/** What is selected, one after the other; a card on a selected mat goes with the mat. */
function* leaders({ model: { slots, mats } }: LiveMap): Generator<number> {
  const chosen = selected();
  const isMat = (theme: string): boolean => slots.isMat(slots.slotOf(theme) ?? -1);
  for (const id of chosen) {
    const slot = slots.slotOf(id);
    if (slot === undefined) continue;
    const theme = mats.themeOf(slot);
    const goesAlong = theme !== undefined && theme !== id && chosen.has(theme) && isMat(theme);
    if (!goesAlong) yield slot;
  }
}

/** Whether so many things are selected: asked at every render, so no more of them are looked at. */
export function areUnits(map: LiveMap, least: number): boolean {
  let count = 0;
  for (const _ of leaders(map)) {
    count += 1;
    if (count >= least) return true;
  }
  return false;
}

/** The selection as things to arrange. */
export const selectedUnits = (map: LiveMap): readonly Unit[] =>
  [...leaders(map)].map((slot) => ({ rect: map.model.slots.rect(slot), slots: movable(map, [slot]) }));

/** Where the cards of these things come to lie. */
export function placesAfter(
  map: LiveMap,
  units: readonly Unit[],
  shifts: readonly Shift[],
): ReadonlyMap<number, readonly [x: number, y: number]> {
  const places = new Map<number, readonly [number, number]>();
  for (const [at, unit] of units.entries()) {
    const [dx, dy] = shifts[at] ?? [0, 0];
    if (dx === 0 && dy === 0) continue;
    for (const slot of unit.slots) {
      const { x, y } = map.model.slots.rect(slot);
      places.set(slot, [x + dx, y + dy]);
    }
  }
  return places;
}
