import { mapUi } from '../canvas/ui-store.ts';
import { type LiveMap, reveal } from '../live-map.ts';
import { documentOrder, type Standing } from '../model/document-order.ts';
import type { MapModel } from '../model/map-model.ts';

/** Everything that is seen on the map, as the keyboard and a reader meet it. */
export const standingOf = (model: MapModel): readonly Standing[] =>
  [...model.slots.all()].flatMap((slot) => {
    const face = model.slots.face(slot);
    if (!face || model.slots.light(slot) === 'hidden') return [];
    return [
      {
        id: face.id,
        rect: model.slots.rect(slot),
        theme: model.mats.themeOf(slot),
        isMat: model.slots.isMat(slot),
      },
    ];
  });

/** Ids in the order of reading. */
export const readingOrder = (model: MapModel): readonly string[] => documentOrder(standingOf(model));

/** Puts the keyboard on a card: it is mounted and brought into sight. */
export function focusCard(map: LiveMap, id: string): void {
  const slot = map.model.slots.slotOf(id);
  if (slot === undefined) return;
  const rect = map.model.slots.rect(slot);
  reveal(map, map.model.slots.isMat(slot) ? { ...rect, w: Math.min(rect.w, 320), h: 48 } : rect);
  mapUi.setState({ focusId: id, isFocusWanted: true });
}
