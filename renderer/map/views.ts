import { isPresenting } from '../state/presenting.ts';
import type { LiveMap } from './live-map.ts';
import type { View } from './model/window.ts';

type Kept = Pick<View, 'x' | 'y' | 'zoom'>;

const views = new Map<string, Kept>();

/** Remembers where a map was left, while the app is open. Where a room looks is not where the person was. */
export function keepView(map: LiveMap): void {
  if (isPresenting()) return;
  const { x, y, zoom } = map.pane.view();
  views.set(`${map.projectKey} ${map.mapId}`, { x, y, zoom });
}

/** Where a map was left, or undefined. */
export const keptView = (projectKey: string, mapId: string): Kept | undefined =>
  views.get(`${projectKey} ${mapId}`);
