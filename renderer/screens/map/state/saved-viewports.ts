import { isPresenting } from '../../../core/state/presenting.ts';
import type { Viewport } from '../../../features/map-model/geometry/viewport.ts';
import type { ActiveMap } from './active-map.ts';

type ViewportPosition = Pick<Viewport, 'x' | 'y' | 'zoom'>;

const viewports = new Map<string, ViewportPosition>();

/** Remembers where a map was left, while the app is open. Where a room looks is not where the person was. */
export function saveViewport(map: ActiveMap): void {
  if (isPresenting()) return;
  const { x, y, zoom } = map.pane.viewport();
  viewports.set(`${map.projectKey} ${map.mapId}`, { x, y, zoom });
}

/** Where a map was left, or undefined. */
export function savedViewport(projectKey: string, mapId: string): ViewportPosition | undefined {
  return viewports.get(`${projectKey} ${mapId}`);
}
