import { isPresenting } from '../../../core/state/presenting.ts';
import { projectStore } from '../../../core/state/project-store.ts';
import { overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';
import type { ExtensionBrush } from '../extensions/map-extension.ts';
import { frameNamePlaces, frameNameSize } from './frame-name-places.ts';
import { frameUi } from './frame-ui.ts';
import { framesOf } from './frames-of.ts';
import { frameNameRect } from './place-frame-name.ts';

/** Frames under the links and cards: a line as thick on the screen at any zoom; with the highlighter round the one in use. */
export function paintFrames(context: CanvasRenderingContext2D, brush: ExtensionBrush, mapId: string): void {
  const project = projectStore.getState();
  if (!project) return;
  const { draggedAreas, activeId } = frameUi.getState();
  for (const frame of framesOf(project.document, mapId)) {
    const area = draggedAreas.get(frame.id) ?? frame.area;
    if (!overlaps(area, brush.visibleRect)) continue;
    context.beginPath();
    context.roundRect(area.x, area.y, area.w, area.h, 4);
    if (frame.id === activeId) stroke(context, brush.colour('--mark-edge'), 8 / Math.min(1, brush.zoom));
    const line = brush.colour(frame.id === activeId ? '--ink' : '--line-strong');
    stroke(context, line, 2 / Math.min(1, brush.zoom));
  }
}

/** Where the names of frames lie over the map; in Present there are none. */
export function frameNameRects(
  { zoom, visibleRect }: Pick<ExtensionBrush, 'zoom' | 'visibleRect'>,
  mapId: string,
): readonly Rect[] {
  const project = projectStore.getState();
  if (!project || isPresenting()) return [];
  const { draggedAreas } = frameUi.getState();
  const places = frameNamePlaces.getState();
  return framesOf(project.document, mapId)
    .map(({ id, name, area: stored }) => {
      const area = draggedAreas.get(id) ?? stored;
      const size = frameNameSize({ name, area }, zoom);
      return frameNameRect(area, size, places.get(id) ?? { side: 'above', offset: 0, width: size.w });
    })
    .filter((name) => overlaps(name, visibleRect));
}

function stroke(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
