import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import type { LabelObstacle } from '../painting/link-brush.ts';

/** The four edges of the spotlight: beyond them the map is dimmed, and no label may lie across. */
export function spotlightEdges(spotlight: Rect | undefined): readonly LabelObstacle[] {
  if (!spotlight) return [];
  const { x, y, w, h } = spotlight;
  const isEdge = true;
  return [
    { x, y, w, h: 1, isEdge },
    { x, y: y + h, w, h: 1, isEdge },
    { x, y, w: 1, h, isEdge },
    { x: x + w, y, w: 1, h, isEdge },
  ];
}
