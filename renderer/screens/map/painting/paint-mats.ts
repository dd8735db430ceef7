import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { truncateToWidth } from '../../../features/map-model/geometry/text-layout.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import type { Palette } from './palette.ts';

/** Themes keep this size on the screen when their cards are only painted. */
const NAME_SIZE = 16;

interface MatBrush {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly zoom: number;
  readonly visibleRect: Rect;
  readonly selected: ReadonlySet<string>;
  readonly isOverview: boolean;
}

/** Paints mats under their cards. The tab with the name is mounted; in the overview it is painted at a fixed size. */
export function paintMats(context: CanvasRenderingContext2D, brush: MatBrush): void {
  const { model, colour, zoom } = brush;
  for (const slot of model.matsIn(brush.visibleRect)) {
    const { x, y, w, h } = model.slots.rect(slot);
    const face = model.slots.face(slot);
    const isSelected = face !== undefined && brush.selected.has(face.id);
    context.fillStyle = colour('--mat-ground');
    context.beginPath();
    context.roundRect(x, y, w, h, 4);
    context.fill();
    if (isSelected && brush.isOverview) strokeOutline(context, colour('--mark-edge'), 8 / zoom);
    strokeOutline(context, colour(isSelected ? '--ink' : '--line'), (isSelected ? 2 : 1) / Math.min(1, zoom));
    if (brush.isOverview && face) paintName(context, brush, face.title, x, y, w);
  }
}

function strokeOutline(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function paintName(
  context: CanvasRenderingContext2D,
  brush: MatBrush,
  name: string,
  x: number,
  y: number,
  w: number,
): void {
  const size = NAME_SIZE / brush.zoom;
  const availableWidth = Math.max(w, 150 / brush.zoom) - size * 0.5;
  context.font = `680 ${size}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`;
  context.fillStyle = brush.colour('--ink');
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillText(truncateToWidth(name, availableWidth, size * 1.04), x + size * 0.1, y - size * 0.35);
}
