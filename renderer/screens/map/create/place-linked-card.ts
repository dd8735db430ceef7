import type { NewCardPlacement } from '../../../features/links/create-linked-card.ts';
import { cardHeightForTitle } from '../../../features/map-model/content/card-face.ts';
import { newPlacementChange } from '../actions/placement-changes.ts';
import { themeAt } from '../actions/start-editing.ts';
import { activeMap } from '../state/active-map.ts';
import { freePlaceBeside } from './draft-actions.ts';

/** Beside the card that it is linked with, where that one is on the map on the screen. */
export function placeLinkedCard(from: string, id: string, title: string): NewCardPlacement {
  const map = activeMap();
  if (!map || map.model.slots.slotOf(from) === undefined) return { changes: [] };
  const [x, y] = freePlaceBeside(map, from, cardHeightForTitle(title));
  return { theme: themeAt(map, x, y), changes: [newPlacementChange(map.mapId, id, x, y)] };
}
