import type { Rect } from './rect.ts';

/** Where the paper lies under the window: screen = map × zoom + (x, y), px. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Under this zoom cards are painted … */
const FAR_BELOW = 0.38;
/** … and mounted again above this one; between the two nothing changes. */
const NEAR_ABOVE = 0.42;
/** Under this zoom a painted card is block and shape only. */
export const TITLES_ABOVE = 0.16;
export const ZOOM_LEAST = 0.02;
export const ZOOM_MOST = 2;
/** The window grows by this and changes only where a line of this distance is crossed, px at 100 %. */
const QUANTUM = 160;

/** Painted or mounted, with room between the thresholds so that a trembling zoom does not flicker. */
export const isFarAt = (zoom: number, wasFar: boolean): boolean => zoom < (wasFar ? NEAR_ABOVE : FAR_BELOW);

/** The part of the map that is in sight. */
export const sightOf = (view: View): Rect => ({
  x: -view.x / view.zoom,
  y: -view.y / view.zoom,
  w: view.width / view.zoom,
  h: view.height / view.zoom,
});

/** What to mount: what is in sight and a margin, snapped to lines so that small moves ask for the same. */
export function windowOf(view: View): Rect {
  const sight = sightOf(view);
  const left = Math.floor((sight.x - QUANTUM) / QUANTUM) * QUANTUM;
  const top = Math.floor((sight.y - QUANTUM) / QUANTUM) * QUANTUM;
  const right = Math.ceil((sight.x + sight.w + QUANTUM) / QUANTUM) * QUANTUM;
  const bottom = Math.ceil((sight.y + sight.h + QUANTUM) / QUANTUM) * QUANTUM;
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** From the screen (px from the canvas's corner) to the map. */
export const toMap = (view: View, x: number, y: number): readonly [number, number] => [
  (x - view.x) / view.zoom,
  (y - view.y) / view.zoom,
];

const clampZoom = (zoom: number, most: number): number => Math.max(ZOOM_LEAST, Math.min(most, zoom));

/** The view that shows a whole rectangle with `pad` px around it on the screen, never larger than 100 %. */
export function viewToFit(rect: Rect, view: View, pad = 40): View {
  const zoom = clampZoom(
    Math.min((view.width - 2 * pad) / Math.max(1, rect.w), (view.height - 2 * pad) / Math.max(1, rect.h)),
    1,
  );
  return {
    ...view,
    zoom,
    x: (view.width - rect.w * zoom) / 2 - rect.x * zoom,
    y: (view.height - rect.h * zoom) / 2 - rect.y * zoom,
  };
}

/** The view after zooming about a point of the screen, which stays where it is. */
export function viewZoomed(view: View, zoom: number, atX = view.width / 2, atY = view.height / 2): View {
  const to = clampZoom(zoom, ZOOM_MOST);
  const [mx, my] = toMap(view, atX, atY);
  return { ...view, zoom: to, x: atX - mx * to, y: atY - my * to };
}

/** The least move that brings a rectangle into sight with room around it, or the same view where it is. */
export function viewToReveal(rect: Rect, view: View, pad = 32): View {
  const shift = (low: number, high: number, length: number): number => {
    if (high - low > length - 2 * pad) return pad - low;
    if (low < pad) return pad - low;
    return high > length - pad ? length - pad - high : 0;
  };
  const left = rect.x * view.zoom + view.x;
  const top = rect.y * view.zoom + view.y;
  const dx = shift(left, left + rect.w * view.zoom, view.width);
  const dy = shift(top, top + rect.h * view.zoom, view.height);
  return dx === 0 && dy === 0 ? view : { ...view, x: view.x + dx, y: view.y + dy };
}
