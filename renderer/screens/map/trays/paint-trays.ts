import { overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';
import type { Distance } from '../../../features/map-model/geometry/viewport.ts';
import { MAT_NAME_SIZE } from '../../../features/map-model/slots/mats.ts';
import { paintSubHeadings } from '../painting/paint-sub-headings.ts';
import type { Palette } from '../painting/palette.ts';
import { hasTrayName, type Tray } from './trays-of.ts';

interface TrayBrush {
  readonly colour: Palette;
  readonly zoom: number;
  readonly distance: Distance;
  readonly visibleRect: Rect;
}

/** On the screen, px: the edge's dashes, and where the name begins. */
const DASHES = [5, 4];
const MARGIN = 5;
const BASELINE = 15;
/** A lower tab has no room for the name. */
const MIN_TAB_HEIGHT = 17;

/** Paints trays under their cards. Their name keeps its size on the screen, as a theme's does. */
export function paintTrays(
  context: CanvasRenderingContext2D,
  { colour, zoom, distance, visibleRect }: TrayBrush,
  trays: readonly Tray[],
): void {
  for (const tray of trays) {
    const { name, rect, tabHeight } = tray;
    if (!overlaps(rect, visibleRect)) continue;
    context.strokeStyle = colour('--line-strong');
    context.lineWidth = 1 / Math.min(1, zoom);
    context.setLineDash(DASHES.map((length) => length / zoom));
    context.strokeRect(rect.x, rect.y, rect.w, rect.h);
    context.setLineDash([]);
    if (distance !== 'far') paintSubHeadings(context, tray.subHeadings, { colour, zoom });
    if (!hasTrayName(tray) || tabHeight * zoom < MIN_TAB_HEIGHT) continue;
    context.font = `680 ${MAT_NAME_SIZE / zoom}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`;
    context.fillStyle = colour('--ink');
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.fillText(name, rect.x + MARGIN / zoom, rect.y + BASELINE / zoom);
  }
}
