import { startTransition, useEffect, useState } from 'react';

/** Rows drawn at once, and then with each turn: the first screenful does not wait for the last. */
const FIRST = 60;
const MORE = 300;

/** How many of `total` rows to draw by now. Grows in the background, where typing comes first. */
export const useDrawn = (total: number): number => {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= total) return;
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + MORE)), 0);
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return drawn;
};
