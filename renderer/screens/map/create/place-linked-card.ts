import { newPlacementChange } from '../../../features/layout/placement-changes.ts';
import type { NewCardPlacement } from '../../../features/links/create-linked-card.ts';
import { cardHeightForTitle } from '../../../features/map-model/content/card-face.ts';
import { moveChanges, placeBesideCard } from '../actions/place-new-card.ts';
import { activeMap } from '../state/active-map.ts';

/** Beside the card that it is linked with, where that one is on the map on the screen. */
export function placeLinkedCard(from: string, id: string, title: string, relation: string): NewCardPlacement {
  const map = activeMap();
  if (!map || map.model.slots.slotOf(from) === undefined) return { changes: [] };
  const { x, y, theme, moves } = placeBesideCard(map, from, cardHeightForTitle(title), { relation });
  return { theme, changes: [newPlacementChange(map.mapId, id, x, y), ...moveChanges(map.mapId, moves)] };
}
