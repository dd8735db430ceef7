import { type ActiveMap, viewportCentre } from './active-map.ts';

/** A point of the map, px. */
type MapPoint = readonly [x: number, y: number];

let chosen: MapPoint | undefined;

/** Runs an entry of a context menu, which may ask where the menu was opened. */
export function runAtMenuPoint(point: MapPoint, run: () => void): void {
  chosen = point;
  run();
  chosen = undefined;
}

/** Where the menu was opened whose entry runs now; undefined where something else runs. */
export function menuPoint(): MapPoint | undefined {
  return chosen;
}

/** The same, or else the middle of the window. */
export function menuPointOrMiddle(map: ActiveMap): MapPoint {
  return chosen ?? viewportCentre(map.pane.viewport());
}
