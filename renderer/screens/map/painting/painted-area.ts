import type { Viewport } from '../../../features/map-model/geometry/viewport.ts';

/** So much of the overscan lies ahead of a viewport that moves. */
const SHARE_AHEAD = 0.85;

/**
 * Draws what a viewport shows, and text where `textViewport` is; the context is in px of the map. It leaves the context's
 * matrix as it is, and goes by nothing of the viewports but what they show.
 */
export type PaintAll = (
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  textViewport: Viewport,
) => void;

/** What a canvas was painted for, and what it covers. */
export interface PaintedArea {
  readonly viewport: Viewport;
  /** What the canvas has to the left of the window and above it, px on the screen. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Text is painted in the window alone. */
  readonly hasPartialText: boolean;
}

/** The overscan before a window and on both its sides along one axis, px: most of it on the side that comes into view. */
export function overscanAlong(
  size: number,
  overscan: number,
  movement: number,
): { readonly before: number; readonly both: number } {
  const both = 2 * Math.round(size * overscan);
  const share = movement > 0.5 ? SHARE_AHEAD : movement < -0.5 ? 1 - SHARE_AHEAD : 0.5;
  return { before: Math.round(both * share), both };
}

/** Where a painted area belongs in another viewport: its corner in px of the window, and its scale. */
export function paintedPosition(
  { viewport: painted, left, top }: PaintedArea,
  viewport: Viewport,
): { readonly x: number; readonly y: number; readonly scale: number } {
  const scale = viewport.zoom / painted.zoom;
  return { x: viewport.x - (painted.x + left) * scale, y: viewport.y - (painted.y + top) * scale, scale };
}

/** Whether a painted area, moved to another viewport, leaves no part of the window bare. */
export function coversWindow(area: PaintedArea, viewport: Viewport): boolean {
  const { x, y, scale } = paintedPosition(area, viewport);
  return (
    x <= 0 && y <= 0 && x + area.width * scale >= viewport.width && y + area.height * scale >= viewport.height
  );
}

/** The viewport that shows all of a painted area, as if the canvas were the window. */
export function viewportOfArea({ viewport, left, top, width, height }: PaintedArea): Viewport {
  return { ...viewport, x: viewport.x + left, y: viewport.y + top, width, height };
}
