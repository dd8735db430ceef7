import { overlaps } from '../../../features/map-model/geometry/rect.ts';
import { type ViewportPosition, visibleRect } from '../../../features/map-model/geometry/viewport.ts';
import { type ActiveMap, onMapUnmount } from '../state/active-map.ts';
import { easeOut, prefersReducedMotion } from './motion.ts';

/** `--calm` of the look, ms. */
const DURATION_MS = 220;
/** More cards than this in the window are not animated: a frame would cost too much. */
const MAX_ANIMATED = 600;

type CardPositions = ReadonlyMap<number, readonly [x: number, y: number]>;

const interpolate = (from: number, to: number, t: number): number => from + (to - from) * t;

/** The cards that leave from the window or arrive in it. The others are set at the end. */
function slotsInView(
  map: ActiveMap,
  places: CardPositions,
  target: ViewportPosition | undefined,
): readonly number[] {
  const viewport = map.pane.viewport();
  const before = visibleRect(viewport);
  const after = target ? visibleRect({ ...viewport, ...target }) : before;
  return [...places].flatMap(([slot, [x, y]]) => {
    const rect = map.model.slots.rect(slot);
    return overlaps(rect, before) || overlaps({ ...rect, x, y }, after) ? [slot] : [];
  });
}

/**
 * Animates cards to their places, and the viewport, then calls `done`: the one place where the document is written. A key,
 * a press or leaving the map ends it at once; for people who prefer reduced motion nothing is animated.
 */
export function animateCards(
  map: ActiveMap,
  places: CardPositions,
  targetViewport: ViewportPosition | undefined,
): Promise<void> {
  const { model, pane } = map;
  const animated = prefersReducedMotion() ? [] : slotsInView(map, places, targetViewport);
  if (animated.length === 0 || animated.length > MAX_ANIMATED) {
    if (targetViewport) pane.setViewport(targetViewport);
    return Promise.resolve();
  }
  const starts = animated.map((slot) => model.slots.rect(slot));
  const startViewport = pane.viewport();
  return new Promise((resolve) => {
    const startTime = performance.now();
    let frame = 0;
    const finish = (): void => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      stopListening();
      for (const kind of ['pointerdown', 'keydown', 'wheel']) window.removeEventListener(kind, finish, true);
      if (targetViewport) pane.setViewport(targetViewport);
      resolve();
    };
    const step = (): void => {
      const t = easeOut(Math.min(1, (performance.now() - startTime) / DURATION_MS));
      model.moveTo(
        animated.map((slot, at) => {
          const [x, y] = places.get(slot) ?? [0, 0];
          const start = starts[at];
          return [slot, interpolate(start?.x ?? x, x, t), interpolate(start?.y ?? y, y, t)] as const;
        }),
      );
      if (targetViewport)
        pane.setViewport({
          x: interpolate(startViewport.x, targetViewport.x, t),
          y: interpolate(startViewport.y, targetViewport.y, t),
          zoom: interpolate(startViewport.zoom, targetViewport.zoom, t),
        });
      if (t < 1) frame = requestAnimationFrame(step);
      else finish();
    };
    // No frame comes while the window is hidden.
    const timer = setTimeout(finish, 2 * DURATION_MS);
    const stopListening = onMapUnmount(map, finish);
    for (const kind of ['pointerdown', 'keydown', 'wheel']) window.addEventListener(kind, finish, true);
    frame = requestAnimationFrame(step);
  });
}
