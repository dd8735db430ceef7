import { recordsOf } from '../../../shared/document/view.ts';
import { currentProject } from '../../state/project-store.ts';
import { stillOpen } from '../../state/still-open.ts';
import { layoutByTheme, type NewCard } from '../layout/layout-by-theme.ts';
import { GAP_MATS } from '../layout/layout-types.ts';
import { linksToPlace } from '../layout/links-to-place.ts';
import { liveMap } from '../live-map.ts';
import { faceHeight } from '../model/face.ts';
import { faceOf } from '../model/read-content.ts';
import { viewToFit } from '../model/window.ts';
import { commitPositions } from './moves.ts';

function newCards(ids: ReadonlySet<string>): readonly NewCard[] {
  const { document } = currentProject();
  return [...ids].flatMap((id) => {
    const face = faceOf(document, id);
    return face ? [{ id, title: face.title, theme: face.theme, height: faceHeight(face) }] : [];
  });
}

/**
 * Lays cards out by theme below what is on the map, as one step of Undo, and shows all. Nothing where the project was
 * left meanwhile.
 */
export async function putOnMap(mapId: string, ids: ReadonlySet<string>): Promise<void> {
  const { document } = currentProject();
  const links = linksToPlace(document);
  const isStillOpen = stillOpen('The cards were not put on the map, because you went elsewhere.');
  const places = await layoutByTheme(newCards(ids), links, recordsOf(document, 'theme'));
  if (!isStillOpen()) return;
  const map = liveMap();
  const bounds = map?.mapId === mapId ? map.model.bounds() : undefined;
  const [left, top] = bounds ? [bounds.x, bounds.y + bounds.h + GAP_MATS] : [0, 0];
  const moved = new Map([...places].map(([id, [x, y]]) => [id, [x + left, y + top] as const]));
  const count = ids.size === 1 ? '1 card is' : `${ids.size} cards are`;
  commitPositions(mapId, 'Put on the map', moved, { say: `${count} on the map. Undo takes them away.` });
  const all = map?.model.bounds();
  if (map && all) map.pane.setView(viewToFit(all, map.pane.view()));
}
