/** Whether this person wants nothing to move by itself. */
export const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How far a movement has come at `time`, both from 0 to 1: fast at first, and it comes to rest. */
export const easeOut = (time: number): number => 1 - (1 - time) ** 3;
