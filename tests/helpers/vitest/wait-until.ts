import { vi } from 'vitest';

/** Waits until something is so, up to twelve seconds: edits go to a real disk. `otherwise` says what was there instead. */
export function waitUntil(check: () => boolean, otherwise: () => string = () => 'It did not come to be.') {
  return vi.waitFor(
    () => {
      if (!check()) throw new Error(otherwise());
    },
    { timeout: 12_000, interval: 20 },
  );
}
