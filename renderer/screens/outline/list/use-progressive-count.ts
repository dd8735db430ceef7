import { startTransition, useEffect, useState } from 'react';

/** Rows drawn at once, and then with each turn: the first screenful does not wait for the last. */
const FIRST_BATCH = 60;
const BATCH = 300;

/** How many of `total` rows to draw by now. Grows in the background, where typing comes first. */
export function useProgressiveCount(total: number): number {
  const [drawn, setDrawn] = useState(FIRST_BATCH);
  useEffect(() => {
    if (drawn >= total) return;
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + BATCH)), 0);
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return drawn;
}
