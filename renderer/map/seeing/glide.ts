import type { LiveMap } from '../live-map.ts';
import type { View } from '../model/window.ts';

/** How long the paper takes from one view to another, ms. */
const GLIDE_MS = 320;

const easeOut = (part: number): number => 1 - (1 - part) ** 3;

let running = 0;

/**
 * Moves the paper to a view: with the zoom growing evenly and the middle moving along, at once where a person wants less
 * motion. A later call ends an earlier one.
 */
export function glideTo(map: LiveMap, to: Pick<View, 'x' | 'y' | 'zoom'>): void {
  cancelAnimationFrame(running);
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    map.pane.setView(to);
    return;
  }
  const from = map.pane.view();
  const middle = (view: Pick<View, 'x' | 'y' | 'zoom'>): readonly [number, number] => [
    (from.width / 2 - view.x) / view.zoom,
    (from.height / 2 - view.y) / view.zoom,
  ];
  const [[x1, y1], [x2, y2]] = [middle(from), middle(to)];
  const began = performance.now();
  const step = (now: number): void => {
    const time = Math.min(1, Math.max(0, (now - began) / GLIDE_MS));
    if (time === 1) {
      map.pane.setView(to);
      return;
    }
    const part = easeOut(time);
    const zoom = from.zoom * (to.zoom / from.zoom) ** part;
    const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
    map.pane.setView({ zoom, x: from.width / 2 - x * zoom, y: from.height / 2 - y * zoom });
    running = requestAnimationFrame(step);
  };
  running = requestAnimationFrame(step);
}
