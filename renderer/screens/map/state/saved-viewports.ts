import { isPresenting } from '../../../core/state/presenting.ts';
import type { ViewportPosition } from '../../../features/map-model/geometry/viewport.ts';
import type { ActiveMap } from './active-map.ts';

const viewports = new Map<string, ViewportPosition>();

/** Remembers the viewport at which a map was left, while the app is open; not that of a presentation. */
export function saveViewport(map: ActiveMap): void {
  if (isPresenting()) return;
  const { x, y, zoom } = map.pane.viewport();
  viewports.set(`${map.projectKey} ${map.mapId}`, { x, y, zoom });
}

/** The viewport at which a map was left, or undefined. */
export function savedViewport(projectKey: string, mapId: string): ViewportPosition | undefined {
  return viewports.get(`${projectKey} ${mapId}`);
}
