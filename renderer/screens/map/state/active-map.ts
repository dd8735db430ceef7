import { setCurrentMapId } from '../../../core/state/current-map-id.ts';
import type { Pane } from '../../../features/flow/react-flow-adapter.tsx';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import {
  toMapPoint,
  type Viewport,
  viewportToReveal,
} from '../../../features/map-model/geometry/viewport.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';

/** The map on the screen: commands, keys and gestures work on this one. */
export interface ActiveMap {
  readonly projectKey: string;
  readonly mapId: string;
  readonly model: MapModel;
  readonly pane: Pane;
  /** The element that holds the canvas and takes its keys. */
  readonly element: HTMLElement;
}

let current: ActiveMap | undefined;
const listeners = new Set<() => void>();

/** The map on the screen, or undefined on another screen. */
export function activeMap(): ActiveMap | undefined {
  return current;
}

/** Puts a map on the screen, or takes it away. */
export function setActiveMap(map: ActiveMap | undefined): void {
  current = map;
  setCurrentMapId(map?.mapId);
  for (const listener of listeners) listener();
}

/** What a command does on the map on the screen; nothing where there is none. */
export function withActiveMap(run: (map: ActiveMap) => void | Promise<void>) {
  return (): void | Promise<void> => current && run(current);
}

/** Calls back once when this map leaves the screen; returns a function that calls it off. */
export function onMapUnmount(map: ActiveMap, callback: () => void): () => void {
  const listener = (): void => {
    if (current === map) return;
    listeners.delete(listener);
    callback();
  };
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How much of the map the inspector, or the list of themes, covers at its right in a narrow window, px. */
export function coveredWidthAtRight(map: ActiveMap): number {
  const panel = map.element.closest('.map-screen')?.querySelector('.inspector, .theme-list');
  if (!panel) return 0;
  return Math.max(0, map.element.getBoundingClientRect().right - panel.getBoundingClientRect().left);
}

/** Pans just so far that a rectangle is in the window. */
export function revealRect(map: ActiveMap, rect: Rect): void {
  const viewport = map.pane.viewport();
  const uncovered = { ...viewport, width: viewport.width - coveredWidthAtRight(map) };
  const next = viewportToReveal(rect, uncovered);
  if (next !== uncovered) map.pane.setViewport(next);
}

/** The centre of the window, px of the map. */
export function viewportCentre(viewport: Viewport): readonly [number, number] {
  return toMapPoint(viewport, viewport.width / 2, viewport.height / 2);
}

/** From the window's px to the map's. */
export function clientToMapPoint(
  map: ActiveMap,
  clientX: number,
  clientY: number,
): readonly [number, number] {
  const box = map.element.getBoundingClientRect();
  return toMapPoint(map.pane.viewport(), clientX - box.left, clientY - box.top);
}
