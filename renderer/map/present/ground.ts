import { recordOf } from '../../../shared/document/view.ts';
import { FIRST_MAP } from '../../../shared/records/first-map.ts';
import { currentProject } from '../../state/project-store.ts';
import { mapName } from '../actions/maps.ts';
import { framesOf } from '../frames/frames-of.ts';
import { readingOrder } from '../keyboard/focus.ts';
import type { LiveMap } from '../live-map.ts';
import type { Item } from './pages.ts';
import type { Ground } from './stops.ts';

/** What there is to present on the map that is shown: what stays out of the room is not in it. */
export function groundOf({ model, mapId }: LiveMap): Ground {
  const { document } = currentProject();
  const mats = new Map<string, { name: string; cards: Item[]; slot: number }>();
  const loose: Item[] = [];
  for (const id of readingOrder(model)) {
    const slot = model.slots.slotOf(id);
    if (slot === undefined) continue;
    const item = { id, rect: model.slots.rect(slot) };
    const mat = mats.get(model.mats.themeOf(slot) ?? '');
    if (model.slots.isMat(slot)) mats.set(id, { name: model.slots.face(slot)?.title ?? '', cards: [], slot });
    else (mat?.cards ?? loose).push(item);
  }
  const map = recordOf(document, { kind: 'map', id: mapId });
  return {
    mapName: map ? mapName(map) : FIRST_MAP,
    frames: framesOf(document, mapId),
    mats: [...mats].map(([id, { name, cards, slot }]) => ({ id, name, cards, area: model.slots.rect(slot) })),
    loose,
  };
}
