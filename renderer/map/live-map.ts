import type { Pane } from './canvas/react-flow-adapter.tsx';
import type { MapModel } from './model/map-model.ts';
import type { Rect } from './model/rect.ts';
import { toMap, type View, viewToReveal } from './model/window.ts';

/** The map on the screen: commands, keys and gestures work on this one. */
export interface LiveMap {
  readonly projectKey: string;
  readonly mapId: string;
  readonly model: MapModel;
  readonly pane: Pane;
  /** The element that holds the canvas and takes its keys. */
  readonly element: HTMLElement;
}

let live: LiveMap | undefined;
const listeners = new Set<() => void>();

/** The map on the screen, or undefined on another screen. */
export const liveMap = (): LiveMap | undefined => live;

/** Puts a map on the screen, or takes it away. */
export function setLiveMap(map: LiveMap | undefined): void {
  live = map;
  for (const listener of listeners) listener();
}

/** What a command does on the map on the screen; nothing where there is none. */
export const onMap = (run: (map: LiveMap) => void | Promise<void>) => (): void | Promise<void> =>
  live && run(live);

/** Calls back once when this map leaves the screen; returns a function that calls it off. */
export function whenMapLeaves(map: LiveMap, leave: () => void): () => void {
  const listener = (): void => {
    if (live === map) return;
    listeners.delete(listener);
    leave();
  };
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How much of the map, px of the window, a panel lies over at its right: the inspector where there is little room. */
export function coveredAtRight(map: LiveMap): number {
  const panel = map.element.closest('.map-screen')?.querySelector('.inspector');
  if (!panel) return 0;
  return Math.max(0, map.element.getBoundingClientRect().right - panel.getBoundingClientRect().left);
}

/** Moves the paper just so far that a rectangle is in sight. */
export function reveal(map: LiveMap, rect: Rect): void {
  const view = map.pane.view();
  const seen = { ...view, width: view.width - coveredAtRight(map) };
  const next = viewToReveal(rect, seen);
  if (next !== seen) map.pane.setView(next);
}

/** The middle of what is in sight, px of the map. */
export const middleOf = (view: View): readonly [number, number] =>
  toMap(view, view.width / 2, view.height / 2);

/** From the window's px to the map's. */
export function mapPoint(map: LiveMap, clientX: number, clientY: number): readonly [number, number] {
  const box = map.element.getBoundingClientRect();
  return toMap(map.pane.view(), clientX - box.left, clientY - box.top);
}
