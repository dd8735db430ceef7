/** Whether this person wants nothing to move by itself. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The ease-out curve: the share of a movement at a share of its time, both from 0 to 1. */
export function easeOut(progress: number): number {
  return 1 - (1 - progress) ** 3;
}
