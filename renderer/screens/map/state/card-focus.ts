import type { MapModel } from '../../../features/map-model/map-model.ts';
import { type FocusTarget, sortForReading } from '../../../features/map-model/reading-order.ts';
import { type ActiveMap, revealRect } from './active-map.ts';
import { requestCardFocus } from './map-ui.ts';

/** Everything visible on the map that can get the focus, in no order. */
export function focusTargetsOf(model: MapModel): readonly FocusTarget[] {
  return [...model.slots.all()].flatMap((slot) => {
    const face = model.slots.face(slot);
    if (!face || model.slots.emphasis(slot) === 'hidden') return [];
    return [
      {
        id: face.id,
        rect: model.slots.rect(slot),
        theme: model.mats.themeOf(slot),
        isMat: model.slots.isMat(slot),
        isFolded: model.slots.isFolded(slot),
      },
    ];
  });
}

/** Ids in the order of reading. */
export function readingOrder(model: MapModel): readonly string[] {
  return sortForReading(focusTargetsOf(model));
}

/** Gives a card the focus: it is mounted, and the map pans so that it is in the window. */
export function focusCard(map: ActiveMap, id: string): void {
  const slot = map.model.slots.slotOf(id);
  if (slot === undefined) return;
  const rect = map.model.slots.rect(slot);
  revealRect(map, map.model.slots.isMat(slot) ? { ...rect, w: Math.min(rect.w, 320), h: 48 } : rect);
  requestCardFocus(id);
}
