import type { LayoutCard } from '../../../features/layout/place-layout.ts';
import type { Size } from '../../../features/layout/quilt.ts';
import { FIT_MARGIN } from '../../../features/map-model/geometry/viewport.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { movableCards } from './move-cards.ts';

/** The cards of a map where they are drawn; those that are locked in place may not be moved. */
export function layoutCardsOf(map: ActiveMap): readonly LayoutCard[] {
  const { slots, mats } = map.model;
  const cards = [...slots.all()].filter((slot) => !slots.isMat(slot));
  const movable = movableCards(map, cards);
  return cards.map((slot) => ({
    id: slots.face(slot)?.id ?? '',
    rect: slots.rect(slot),
    theme: mats.themeOf(slot),
    isMovable: movable.has(slot),
  }));
}

/** The window as a layout fills it: without the margin that is left when all is shown. */
export function windowOf(map: ActiveMap): Size {
  const { width, height } = map.pane.viewport();
  return { w: Math.max(1, width - 2 * FIT_MARGIN), h: Math.max(1, height - 2 * FIT_MARGIN) };
}
