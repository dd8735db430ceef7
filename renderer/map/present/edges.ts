import type { KeepClear } from '../canvas/link-brush.ts';
import type { Rect } from '../model/rect.ts';

/** The four edges of what the room looks at: beyond them the map is pale, and no word may lie across. */
export function edgesOf(lit: Rect | undefined): readonly KeepClear[] {
  if (!lit) return [];
  const { x, y, w, h } = lit;
  const isEdge = true;
  return [
    { x, y, w, h: 1, isEdge },
    { x, y: y + h, w, h: 1, isEdge },
    { x, y, w: 1, h, isEdge },
    { x: x + w, y, w: 1, h, isEdge },
  ];
}
