/** Whether this person wants nothing to move by itself. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** How far a movement has come at `time`, both from 0 to 1: fast at first, and it comes to rest. */
export function easeOut(progress: number): number {
  return 1 - (1 - progress) ** 3;
}
