import type { LiveMap } from '../live-map.ts';

const NEAR_EDGE = 36;
/** At the very edge, px a frame. */
const FASTEST = 14;

const push = (at: number, length: number): number => {
  if (at < NEAR_EDGE) return Math.min(1, (NEAR_EDGE - at) / NEAR_EDGE) * FASTEST;
  if (at > length - NEAR_EDGE) return -Math.min(1, (at - length + NEAR_EDGE) / NEAR_EDGE) * FASTEST;
  return 0;
};

/** Moves the paper while a gesture's pointer rests near an edge, and lets the gesture follow. */
export function createEdgePan(map: LiveMap, follow: (event: PointerEvent) => void) {
  let last: PointerEvent | undefined;
  let frame = 0;
  const step = (): void => {
    frame = 0;
    if (!last) return;
    const box = map.element.getBoundingClientRect();
    const dx = push(last.clientX - box.left, box.width);
    const dy = push(last.clientY - box.top, box.height);
    if (dx === 0 && dy === 0) return;
    map.pane.panBy(dx, dy);
    follow(last);
    frame = requestAnimationFrame(step);
  };
  return {
    at(event: PointerEvent): void {
      last = event;
      if (frame === 0) frame = requestAnimationFrame(step);
    },
    stop(): void {
      last = undefined;
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
