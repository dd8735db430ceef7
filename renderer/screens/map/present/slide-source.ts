import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { FIRST_MAP_NAME } from '../../../../shared/records/maps/first-map.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { mapName } from '../actions/map-actions.ts';
import { framesOf } from '../frames/frames-of.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { readingOrder } from '../state/card-focus.ts';
import type { CardRect } from './split-into-pages.ts';
import { frameStops, type Stop, wallStops } from './stops.ts';
import { wallThemes } from './wall-source.ts';

const cardRects = ({ model }: ActiveMap): readonly CardRect[] =>
  readingOrder(model).flatMap((id) => {
    const slot = model.slots.slotOf(id);
    return slot === undefined || model.slots.isMat(slot) ? [] : [{ id, rect: model.slots.rect(slot) }];
  });

/**
 * What there is to present on the active map, in order and without what the audience may not see: its frames as they lie;
 * without any, its themes, each set for the wall, and then the cards of none.
 */
export function stopsOf(
  map: ActiveMap,
  pageSize: { readonly w: number; readonly h: number },
): readonly Stop[] {
  const { document } = currentProject();
  const frames = framesOf(document, map.mapId);
  if (frames.length > 0) return frameStops(frames, cardRects(map), pageSize);
  const record = recordOf(document, { kind: 'map', id: map.mapId });
  return wallStops(wallThemes(map, record ? mapName(record) : FIRST_MAP_NAME));
}
