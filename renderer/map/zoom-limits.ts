import { createStore } from 'zustand/vanilla';
import { toMap, type View, ZOOM_LEAST, ZOOM_MOST } from './model/window.ts';

/** Between which zooms a map is shown. */
export interface ZoomLimits {
  readonly least: number;
  readonly most: number;
}

export const usualLimits: ZoomLimits = { least: ZOOM_LEAST, most: ZOOM_MOST };

/** The limits now: a room that looks on needs larger letters. */
export const zoomLimits = createStore<ZoomLimits>(() => usualLimits);

/** The same view where its zoom is within the limits, else the nearest that is, about its middle. */
export const withinLimits = (view: View, { least, most }: ZoomLimits): View => {
  const zoom = Math.min(most, Math.max(least, view.zoom));
  if (zoom === view.zoom) return view;
  const [x, y] = toMap(view, view.width / 2, view.height / 2);
  return { ...view, zoom, x: view.width / 2 - x * zoom, y: view.height / 2 - y * zoom };
};
