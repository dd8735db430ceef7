import { currentProject } from '../../../core/state/project-store.ts';
import { layoutByTheme, type UnmeasuredCard } from '../../../features/layout/layout-by-theme.ts';
import { layoutLinksOf } from '../../../features/layout/layout-links.ts';
import { cardContextOf, themesToLayOut } from '../../../features/layout/layout-themes.ts';
import { MAT_GAP } from '../../../features/layout/layout-types.ts';
import { cardHeight } from '../../../features/map-model/content/card-face.ts';
import { faceOf } from '../../../features/map-model/content/read-map-content.ts';
import { viewportToFit } from '../../../features/map-model/geometry/viewport.ts';
import { activeMap } from '../state/active-map.ts';
import { commitPositions } from './move-cards.ts';

function cardsToLayOut(ids: ReadonlySet<string>): readonly UnmeasuredCard[] {
  const { document } = currentProject();
  return [...ids].flatMap((id) => {
    const face = faceOf(document, id);
    if (!face) return [];
    const context = cardContextOf(document, face.kind, id);
    return [{ id, title: face.title, theme: face.theme, height: cardHeight(face), ...context }];
  });
}

/**
 * Lays cards out by theme below what is on the map, as one step of Undo, and shows all.
 */
export function placeOnMap(mapId: string, ids: ReadonlySet<string>): void {
  const { document } = currentProject();
  const links = layoutLinksOf(document);
  const places = layoutByTheme(cardsToLayOut(ids), links, themesToLayOut(document));
  const map = activeMap();
  const bounds = map?.mapId === mapId ? map.model.bounds() : undefined;
  const [left, top] = bounds ? [bounds.x, bounds.y + bounds.h + MAT_GAP] : [0, 0];
  const positions = new Map([...places].map(([id, [x, y]]) => [id, [x + left, y + top] as const]));
  const count = ids.size === 1 ? '1 card is' : `${ids.size} cards are`;
  commitPositions(mapId, 'Put on the map', positions, {
    announcement: `${count} on the map. Undo takes them away.`,
  });
  const newBounds = map?.model.bounds();
  if (map && newBounds) map.pane.setViewport(viewportToFit(newBounds, map.pane.viewport()));
}
