import { projectStore } from '../../state/project-store.ts';
import type { PartBrush } from '../map-part.ts';
import { overlaps } from '../model/rect.ts';
import { frameUi } from './frame-ui.ts';
import { framesOf } from './frames-of.ts';

/** Frames under the links and cards: a line as thick on the screen at any zoom; with the highlighter round the one in use. */
export function paintFrames(context: CanvasRenderingContext2D, brush: PartBrush, mapId: string): void {
  const project = projectStore.getState();
  if (!project) return;
  const { held, activeId } = frameUi.getState();
  for (const frame of framesOf(project.document, mapId)) {
    const area = held.get(frame.id) ?? frame.area;
    if (!overlaps(area, brush.sight)) continue;
    context.beginPath();
    context.roundRect(area.x, area.y, area.w, area.h, 4);
    if (frame.id === activeId) stroke(context, brush.colour('--mark-edge'), 8 / Math.min(1, brush.zoom));
    const line = brush.colour(frame.id === activeId ? '--ink' : '--line-strong');
    stroke(context, line, 2 / Math.min(1, brush.zoom));
  }
}

function stroke(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
