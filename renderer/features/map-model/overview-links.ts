import type { MapModel } from './map-model.ts';

/** The overview of a map with more links than this leaves them out: they would be one grey area, and cost a frame. */
const MAX_OVERVIEW_LINKS = 20_000;

/** Whether the overview of this map leaves links out. */
export function hidesLinksInOverview(model: MapModel): boolean {
  return model.links.length > MAX_OVERVIEW_LINKS;
}
