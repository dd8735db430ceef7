import { vi } from 'vitest';

export interface Frames {
  /** Draws the next one. */
  next(): void;
  /** How many asked to be called in it. */
  waiting(): number;
}

/** Frames that come when a test says so, instead of the page's; `vi.unstubAllGlobals()` takes them back. */
export function stubFrames(): Frames {
  let due = new Map<number, () => void>();
  let asked = 0;
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    asked += 1;
    due.set(asked, run);
    return asked;
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
