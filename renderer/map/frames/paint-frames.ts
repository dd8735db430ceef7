import { isPresenting } from '../../state/presenting.ts';
import { projectStore } from '../../state/project-store.ts';
import type { PartBrush } from '../map-part.ts';
import { overlaps, type Rect } from '../model/rect.ts';
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

/** A frame's name as frames.css has it, px of the screen: its height, its gap to the edge, its least room, a letter. */
const NAME = { h: 28, gap: 12, least: 160, pad: 16, letter: 8.8 };

/** About where the names of frames lie over the map; in Present there are none. */
export function frameNames(
  { zoom, sight }: Pick<PartBrush, 'zoom' | 'sight'>,
  mapId: string,
): readonly Rect[] {
  const project = projectStore.getState();
  if (!project || isPresenting()) return [];
  const { held } = frameUi.getState();
  return framesOf(project.document, mapId)
    .map(({ id, name, area }) => {
      const { x, y, w } = held.get(id) ?? area;
      const width = Math.min(Math.max(w * zoom, NAME.least), name.length * NAME.letter + NAME.pad);
      return { x, y: y - (NAME.h + NAME.gap) / zoom, w: width / zoom, h: NAME.h / zoom };
    })
    .filter((name) => overlaps(name, sight));
}

function stroke(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
