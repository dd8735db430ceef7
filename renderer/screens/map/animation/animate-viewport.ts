import type { Pane } from '../../../features/flow/react-flow-adapter.tsx';
import type { Viewport, ViewportPosition } from '../../../features/map-model/geometry/viewport.ts';
import { easeOut, prefersReducedMotion } from './motion.ts';

/** The viewport between two of the same window, at `progress` from 0 to 1: the centre moves, the zoom grows evenly. */
export function interpolateViewport(from: Viewport, to: Viewport, progress: number): Viewport {
  const eased = easeOut(progress);
  const zoom = from.zoom * (to.zoom / from.zoom) ** eased;
  const centreOf = (viewport: Viewport) => [
    (viewport.width / 2 - viewport.x) / viewport.zoom,
    (viewport.height / 2 - viewport.y) / viewport.zoom,
  ];
  const [ax = 0, ay = 0] = centreOf(from);
  const [bx = 0, by = 0] = centreOf(to);
  return {
    ...to,
    zoom,
    x: to.width / 2 - (ax + (bx - ax) * eased) * zoom,
    y: to.height / 2 - (ay + (by - ay) * eased) * zoom,
  };
}

const isSamePosition = (a: ViewportPosition, b: ViewportPosition): boolean =>
  a.x === b.x && a.y === b.y && a.zoom === b.zoom;

/** `--land` of the look, ms. */
const DURATION_MS = 320;

let stopPrevious = (): void => undefined;

/** A person who pans or zooms ends the animation. */
const interruptingEvents = ['pointerdown', 'wheel'] as const;

/**
 * Animates the viewport to a position; sets it at once for people who prefer reduced motion. A later call ends an earlier
 * one, and so does a press, the wheel, or anything else that sets the viewport meanwhile. @returns what stops it
 */
export function animateViewport(pane: Pane, target: ViewportPosition): () => void {
  stopPrevious();
  const start = pane.viewport();
  if (prefersReducedMotion() || start.width === 0) {
    pane.setViewport(target);
    return () => undefined;
  }
  const startTime = performance.now();
  let frame = 0;
  let lastSet: ViewportPosition = start;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const type of interruptingEvents) window.removeEventListener(type, stop, true);
  };
  const step = (): void => {
    if (!isSamePosition(pane.viewport(), lastSet)) {
      stop();
      return;
    }
    const progress = Math.min(1, (performance.now() - startTime) / DURATION_MS);
    pane.setViewport(progress < 1 ? interpolateViewport(start, { ...start, ...target }, progress) : target);
    lastSet = pane.viewport();
    if (progress < 1) frame = requestAnimationFrame(step);
    else stop();
  };
  for (const type of interruptingEvents) window.addEventListener(type, stop, true);
  frame = requestAnimationFrame(step);
  stopPrevious = stop;
  return stop;
}
