import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { FIRST_MAP_NAME } from '../../../../shared/records/maps/first-map.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { mapName } from '../actions/map-actions.ts';
import { framesOf } from '../frames/frames-of.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { readingOrder } from '../state/card-focus.ts';
import type { SlideSource } from './slides.ts';
import type { CardRect } from './split-into-pages.ts';

/** What there is to present on the active map: without what the audience may not see. */
export function slideSourceOf({ model, mapId }: ActiveMap): SlideSource {
  const { document } = currentProject();
  const mats = new Map<string, { name: string; cards: CardRect[]; slot: number }>();
  const unthemed: CardRect[] = [];
  for (const id of readingOrder(model)) {
    const slot = model.slots.slotOf(id);
    if (slot === undefined) continue;
    const item = { id, rect: model.slots.rect(slot) };
    const mat = mats.get(model.mats.themeOf(slot) ?? '');
    if (model.slots.isMat(slot)) mats.set(id, { name: model.slots.face(slot)?.title ?? '', cards: [], slot });
    else (mat?.cards ?? unthemed).push(item);
  }
  const map = recordOf(document, { kind: 'map', id: mapId });
  return {
    mapName: map ? mapName(map) : FIRST_MAP_NAME,
    frames: framesOf(document, mapId),
    mats: [...mats].map(([id, { name, cards, slot }]) => ({ id, name, cards, area: model.slots.rect(slot) })),
    unthemed,
  };
}
