import type { ActiveMap } from '../state/active-map.ts';

const EDGE_WIDTH = 36;
/** At the very edge, px a frame. */
const MAX_SPEED = 14;

const panSpeed = (position: number, length: number): number => {
  if (position < EDGE_WIDTH) return Math.min(1, (EDGE_WIDTH - position) / EDGE_WIDTH) * MAX_SPEED;
  if (position > length - EDGE_WIDTH)
    return -Math.min(1, (position - length + EDGE_WIDTH) / EDGE_WIDTH) * MAX_SPEED;
  return 0;
};

/** Pans while a gesture's pointer rests near an edge, and lets the gesture follow. */
export function createEdgePan(map: ActiveMap, onPan: (event: PointerEvent) => void) {
  let last: PointerEvent | undefined;
  let frame = 0;
  const step = (): void => {
    frame = 0;
    if (!last) return;
    const box = map.element.getBoundingClientRect();
    const dx = panSpeed(last.clientX - box.left, box.width);
    const dy = panSpeed(last.clientY - box.top, box.height);
    if (dx === 0 && dy === 0) return;
    map.pane.panBy(dx, dy);
    onPan(last);
    frame = requestAnimationFrame(step);
  };
  return {
    update(event: PointerEvent): void {
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
