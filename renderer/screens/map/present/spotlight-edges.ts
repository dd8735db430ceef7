import type { Rect } from '../../../features/map-model/geometry/rect.ts';

/** The four edges of the spotlight: beyond them the map is dimmed, and no label may lie across. */
export function spotlightEdges(spotlight: Rect | undefined): readonly Rect[] {
  if (!spotlight) return [];
  const { x, y, w, h } = spotlight;
  return [
    { x, y, w, h: 1 },
    { x, y: y + h, w, h: 1 },
    { x, y, w: 1, h },
    { x: x + w, y, w: 1, h },
  ];
}
