import type { Pane } from '../canvas/react-flow-adapter.tsx';
import type { View } from '../model/window.ts';
import { viewBetween } from './room-view.ts';

/** In milliseconds: long enough to see where it goes, short enough not to wait. */
const LASTS = 480;

const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Slides a pane to a view; at once for people who want nothing to move. @returns what stops it on the way */
export function glide(pane: Pane, to: View): () => void {
  const from = pane.view();
  if (isStill() || from.width === 0) {
    pane.setView(to);
    return () => undefined;
  }
  const began = performance.now();
  let frame = 0;
  const draw = (): void => {
    const time = Math.min(1, (performance.now() - began) / LASTS);
    pane.setView(viewBetween(from, to, time));
    if (time < 1) frame = requestAnimationFrame(draw);
  };
  frame = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(frame);
}
