import { createStore } from 'zustand/vanilla';
import { MAX_ZOOM, MIN_ZOOM, toMapPoint, type Viewport } from '../map-model/geometry/viewport.ts';

/** Between which zooms a map is shown. */
export interface ZoomLimits {
  readonly min: number;
  readonly max: number;
}

export const defaultZoomLimits: ZoomLimits = { min: MIN_ZOOM, max: MAX_ZOOM };

/** The limits now: an audience needs larger letters. */
export const zoomLimitsStore = createStore<ZoomLimits>(() => defaultZoomLimits);

/** The viewport if its zoom is within the limits, else the nearest that is, about its centre. */
export function clampToZoomLimits(viewport: Viewport, { min, max }: ZoomLimits): Viewport {
  const zoom = Math.min(max, Math.max(min, viewport.zoom));
  if (zoom === viewport.zoom) return viewport;
  const [x, y] = toMapPoint(viewport, viewport.width / 2, viewport.height / 2);
  return { ...viewport, zoom, x: viewport.width / 2 - x * zoom, y: viewport.height / 2 - y * zoom };
}
