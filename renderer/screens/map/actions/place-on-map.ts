import { currentProject } from '../../../core/state/project-store.ts';
import { USUAL_WINDOW } from '../../../features/layout/arrange-by-theme.ts';
import { layoutLinksOf } from '../../../features/layout/layout-links.ts';
import { cardContextOf, matNamesOf, themesToLayOut } from '../../../features/layout/layout-themes.ts';
import type { CardToLayOut } from '../../../features/layout/layout-types.ts';
import { placeNewCards } from '../../../features/layout/place-new-cards.ts';
import { cardHeight } from '../../../features/map-model/content/card-face.ts';
import { faceOf } from '../../../features/map-model/content/read-map-content.ts';
import { viewportToFit } from '../../../features/map-model/geometry/viewport.ts';
import { activeMap } from '../state/active-map.ts';
import { layoutCardsOf, windowOf } from './layout-cards.ts';
import { commitPositions } from './move-cards.ts';

function cardsToLayOut(ids: ReadonlySet<string>): readonly CardToLayOut[] {
  const { document } = currentProject();
  return [...ids].flatMap((id) => {
    const face = faceOf(document, id);
    if (!face) return [];
    const context = cardContextOf(document, face.kind, id);
    return [{ id, theme: face.theme, height: cardHeight(face), ...context }];
  });
}

/**
 * Puts cards on the map, as one step of Undo, and shows all: those of a theme that lies there on its mat, all others by
 * theme beside what is there or under it.
 */
export function placeOnMap(mapId: string, ids: ReadonlySet<string>): void {
  const { document } = currentProject();
  const map = activeMap();
  const cards = map?.mapId === mapId ? layoutCardsOf(map) : [];
  const positions = placeNewCards(
    { cards: cardsToLayOut(ids), links: layoutLinksOf(document), themes: themesToLayOut(document) },
    { cards, matNames: matNamesOf(document) },
    map ? windowOf(map) : USUAL_WINDOW,
  );
  const count = ids.size === 1 ? '1 card is' : `${ids.size} cards are`;
  commitPositions(mapId, 'Put on the map', positions, {
    message: `${count} on the map.`,
    announcement: `${count} on the map. Undo takes them away.`,
  });
  const newBounds = map?.model.bounds();
  if (map && newBounds) map.pane.setViewport(viewportToFit(newBounds, map.pane.viewport()));
}
