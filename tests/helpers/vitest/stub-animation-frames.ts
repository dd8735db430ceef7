import { vi } from 'vitest';

export interface StubbedAnimationFrames {
  /** Draws the next one. */
  next(): void;
  /** How many asked to be called in it. */
  waiting(): number;
}

/** Frames that come when a test says so, instead of the page's; `vi.unstubAllGlobals()` takes them back. */
export function stubAnimationFrames(): StubbedAnimationFrames {
  let due = new Map<number, () => void>();
  let lastId = 0;
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    lastId += 1;
    due.set(lastId, run);
    return lastId;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => due.delete(frame));
  return {
    next() {
      const now = [...due.values()];
      due = new Map();
      for (const run of now) run();
    },
    waiting: () => due.size,
  };
}
