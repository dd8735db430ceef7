import type { ZoomLimits } from '../../../features/flow/zoom-limits.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import type { Viewport } from '../../../features/map-model/geometry/viewport.ts';
import type { LegibilityLimits } from '../painting/legibility-limits.ts';

/** The height of screen that the figures of the look are for, px. */
const REFERENCE_HEIGHT = 1080;
/** The smallest letters before an audience, a fiftieth of the screen's height, and the title of a card shown alone; px of 1080. */
const MIN_TEXT = 22;
const MAX_TITLE = 40;
/** The thinnest line between two cards; px of 1080. */
const MIN_LINE = 4;
/** The smallest letters of a card and those of its title, px at 100 %. */
const SMALLEST_CARD_TEXT = 14;
const CARD_TITLE = 17;
/** Room around what is shown, px of 1080. */
const PADDING = 36;

/** The zooms between which all text on a map can be read from the farthest seat. `height` is the screen's, px. */
export function presentZoomLimits(height: number): ZoomLimits {
  return {
    min: (MIN_TEXT / SMALLEST_CARD_TEXT) * (height / REFERENCE_HEIGHT),
    max: (MAX_TITLE / CARD_TITLE) * (height / REFERENCE_HEIGHT),
  };
}

/** The line widths and letter sizes that an audience can see and read. */
export function presentLegibility(height: number): LegibilityLimits {
  return {
    minLineWidth: MIN_LINE * (height / REFERENCE_HEIGHT),
    minLabelSize: MIN_TEXT * (height / REFERENCE_HEIGHT),
    minFittedLabelSize: MIN_TEXT * (height / REFERENCE_HEIGHT),
  };
}

/** How much of the map fits on one slide at the least zoom, px at 100 %. */
export function largestPageSize(
  viewport: Viewport,
  { min }: ZoomLimits,
  height: number,
): { readonly w: number; readonly h: number } {
  const padding = 2 * PADDING * (height / REFERENCE_HEIGHT);
  return { w: Math.max(1, viewport.width - padding) / min, h: Math.max(1, viewport.height - padding) / min };
}

/** The viewport that shows a rectangle as large as an audience needs it; of one that is too large, its centre. */
export function viewportForRect(
  rect: Rect,
  viewport: Viewport,
  limits: ZoomLimits,
  height: number,
): Viewport {
  const { w, h } = largestPageSize(viewport, limits, height);
  const fitting = limits.min * Math.min(w / Math.max(1, rect.w), h / Math.max(1, rect.h));
  const zoom = Math.min(limits.max, Math.max(limits.min, fitting));
  return {
    ...viewport,
    zoom,
    x: viewport.width / 2 - (rect.x + rect.w / 2) * zoom,
    y: viewport.height / 2 - (rect.y + rect.h / 2) * zoom,
  };
}
