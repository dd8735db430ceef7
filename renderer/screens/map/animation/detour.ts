import type { Pane } from '../../../features/flow/react-flow-adapter.tsx';
import type { ViewportPosition } from '../../../features/map-model/geometry/viewport.ts';
import { animateViewport } from './animate-viewport.ts';

/** Where the app moved a map to for a while, and where a person had left it. */
export interface Detour {
  readonly from: ViewportPosition;
  readonly to: ViewportPosition;
}

/** Whether a map is where it was put: a person who moves it since does not want it back. */
export function isAt(pane: Pane, { x, y, zoom }: ViewportPosition): boolean {
  const now = pane.viewport();
  return now.x === x && now.y === y && now.zoom === zoom;
}

/** Glides back to where a person had left the map; not where they have moved it since. */
export function returnFrom(pane: Pane, { from, to }: Detour): void {
  if (isAt(pane, to)) animateViewport(pane, { x: from.x, y: from.y, zoom: from.zoom });
}
