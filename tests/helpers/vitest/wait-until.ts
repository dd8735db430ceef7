import { vi } from 'vitest';

/**
 * Waits until `check` passes: it neither returns false nor throws. Twelve seconds at most, because edits go to a real
 * disk. What it threw last is then the failure; for a false, `otherwise` says what was there instead.
 */
export function waitUntil(
  check: () => unknown,
  otherwise: () => string = () => 'It did not come to be.',
): Promise<void> {
  return vi.waitFor(
    async () => {
      if ((await check()) === false) throw new Error(otherwise());
    },
    { timeout: 12_000, interval: 20 },
  );
}
