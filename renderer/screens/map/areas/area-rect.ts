import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';

/** The smallest rectangle around cards and the mats that they lie on; undefined for none. Px of the map. */
export function rectOfCards({ slots, mats }: MapModel, cards: readonly number[]): Rect | undefined {
  const themes = new Set<string | undefined>();
  for (const slot of cards) themes.add(mats.themeOf(slot));
  const matSlots = [...themes].flatMap((theme) => (theme === undefined ? [] : (slots.slotOf(theme) ?? [])));
  return slots.boundsOf([...cards, ...matSlots]);
}
