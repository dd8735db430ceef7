import type { MapModel } from './map-model.ts';

/** With more links than this a map seen from afar is painted without them: they would be a grey cloth, and cost a frame. */
const MAX_OVERVIEW_LINKS = 20_000;

/** Whether links are left out of the picture while this map is seen from afar. */
export function hidesLinksInOverview(model: MapModel): boolean {
  return model.links.length > MAX_OVERVIEW_LINKS;
}
