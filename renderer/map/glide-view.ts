import type { Pane } from './canvas/react-flow-adapter.tsx';
import type { View } from './model/window.ts';

const easeOut = (time: number): number => 1 - (1 - time) ** 3;

/** The view between two of the same window, at `time` from 0 to 1: the middle slides, the zoom grows evenly. */
export const viewBetween = (from: View, to: View, time: number): View => {
  const part = easeOut(time);
  const zoom = from.zoom * (to.zoom / from.zoom) ** part;
  const middle = (view: View) => [
    (view.width / 2 - view.x) / view.zoom,
    (view.height / 2 - view.y) / view.zoom,
  ];
  const [ax = 0, ay = 0] = middle(from);
  const [bx = 0, by = 0] = middle(to);
  return {
    ...to,
    zoom,
    x: to.width / 2 - (ax + (bx - ax) * part) * zoom,
    y: to.height / 2 - (ay + (by - ay) * part) * zoom,
  };
};

const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** In milliseconds: `land` of the look. */
const LASTS = 320;

let stopLast = (): void => undefined;

/** A hand that moves the paper itself ends the glide. */
const hands = ['pointerdown', 'wheel'] as const;

/**
 * Slides the paper to a view; at once for people who want nothing to move. A later call ends an earlier one, and so does
 * a press or a turn of the wheel. @returns what stops it on the way
 */
export function glideView(pane: Pane, to: Pick<View, 'x' | 'y' | 'zoom'>): () => void {
  stopLast();
  const from = pane.view();
  if (isStill() || from.width === 0) {
    pane.setView(to);
    return () => undefined;
  }
  const began = performance.now();
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const hand of hands) window.removeEventListener(hand, stop, true);
  };
  const draw = (): void => {
    const time = Math.min(1, (performance.now() - began) / LASTS);
    pane.setView(time < 1 ? viewBetween(from, { ...from, ...to }, time) : to);
    if (time < 1) frame = requestAnimationFrame(draw);
    else stop();
  };
  for (const hand of hands) window.addEventListener(hand, stop, true);
  frame = requestAnimationFrame(draw);
  stopLast = stop;
  return stop;
}
