import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { wrapText } from '../../../features/map-model/geometry/text-layout.ts';
import type { Distance } from '../../../features/map-model/geometry/viewport.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { MAT_NAME_SIZE, matTabHeight } from '../../../features/map-model/slots/mats.ts';
import type { Palette } from './palette.ts';

/** The line height of a painted name, px on the screen. */
const NAME_LINE_HEIGHT = 17;
/** Between mats, px at 100 %: a name may reach over its mat so far, and lies on nothing. */
const FREE_ABOVE = 20;

interface MatBrush {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly zoom: number;
  readonly visibleRect: Rect;
  readonly selected: ReadonlySet<string>;
  readonly isOverview: boolean;
  readonly distance: Distance;
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
    if (isSelected && brush.distance !== 'near') strokeOutline(context, colour('--mark-edge'), 8 / zoom);
    strokeOutline(context, colour(isSelected ? '--ink' : '--line'), (isSelected ? 2 : 1) / Math.min(1, zoom));
    if (brush.distance !== 'near' && face) paintName(context, brush, face.title, { x, y, w, h });
  }
}

function strokeOutline(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** The widths that are known are those of weight 600. */
const BOLD_SIZE = MAT_NAME_SIZE * 1.04;

/** A name at its size on the screen, whole wherever there is room: its last line stands right over the cards. */
function paintName(context: CanvasRenderingContext2D, brush: MatBrush, name: string, mat: Rect): void {
  const { zoom } = brush;
  const width = mat.w * zoom - 8;
  const tab = matTabHeight(name, mat.w);
  const maxLines = Math.max(1, Math.floor(((tab + FREE_ABOVE) * zoom) / NAME_LINE_HEIGHT));
  const lines = wrapText(name, Math.max(40, width), BOLD_SIZE, maxLines);
  context.font = `680 ${MAT_NAME_SIZE / zoom}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`;
  context.fillStyle = brush.colour('--ink');
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  // At the top of its tab; from so far that it does not fit there it reaches over the mat's edge, and the edge gives way.
  const room = tab * zoom - 4;
  const first = Math.min(NAME_LINE_HEIGHT - 2, room - (lines.length - 1) * NAME_LINE_HEIGHT - 1);
  context.strokeStyle = brush.colour('--mat-ground');
  context.lineWidth = 4 / zoom;
  context.lineJoin = 'round';
  for (const [at, line] of lines.entries()) {
    const y = mat.y + (first + at * NAME_LINE_HEIGHT) / zoom;
    context.strokeText(line, mat.x + 5 / zoom, y);
    context.fillText(line, mat.x + 5 / zoom, y);
  }
}
