import type { ProjectDocument } from '../../document/model/document.ts';
import type { MapId } from '../../document/model/id-types.ts';
import { placementsOf } from '../../document/model/selectors.ts';

/** Px below everything that lies on the map already; 0 on an empty one. */
export function topBelowContents(document: ProjectDocument, mapId: MapId): number {
  let bottom = Number.NEGATIVE_INFINITY;
  for (const placement of placementsOf(document, mapId)) {
    const { pos } = placement.fields;
    if (Array.isArray(pos) && typeof pos[1] === 'number') bottom = Math.max(bottom, pos[1]);
  }
  return Number.isFinite(bottom) ? Math.round(bottom + 320) : 0;
}
