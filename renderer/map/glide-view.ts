import type { Pane } from './canvas/react-flow-adapter.tsx';
import type { View } from './model/window.ts';
import { easeOut, isStill } from './motion.ts';

type Shown = Pick<View, 'x' | 'y' | 'zoom'>;

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

const isSame = (one: Shown, other: Shown): boolean =>
  one.x === other.x && one.y === other.y && one.zoom === other.zoom;

/** In milliseconds: `land` of the look. */
const LASTS = 320;

let stopLast = (): void => undefined;

/** A hand that moves the paper itself ends the glide. */
const hands = ['pointerdown', 'wheel'] as const;

/**
 * Slides the paper to a view; at once for people who want nothing to move. A later call ends an earlier one, and so does
 * a press, a turn of the wheel, and whatever else asks for a view on the way: a key that zooms. @returns what stops it on the way
 */
export function glideView(pane: Pane, to: Shown): () => void {
  stopLast();
  const from = pane.view();
  if (isStill() || from.width === 0) {
    pane.setView(to);
    return () => undefined;
  }
  const began = performance.now();
  let frame = 0;
  let shown: Shown = from;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const hand of hands) window.removeEventListener(hand, stop, true);
  };
  const draw = (): void => {
    if (!isSame(pane.view(), shown)) {
      stop();
      return;
    }
    const time = Math.min(1, (performance.now() - began) / LASTS);
    pane.setView(time < 1 ? viewBetween(from, { ...from, ...to }, time) : to);
    shown = pane.view();
    if (time < 1) frame = requestAnimationFrame(draw);
    else stop();
  };
  for (const hand of hands) window.addEventListener(hand, stop, true);
  frame = requestAnimationFrame(draw);
  stopLast = stop;
  return stop;
}
