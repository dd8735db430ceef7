import { startTransition, useEffect, useState } from 'react';

/** Rows rendered at first, and added by each further render: the first screenful does not wait for the last. */
const FIRST_BATCH = 60;
const BATCH = 300;

/** How many of `total` rows to render. Grows in transitions, which typing interrupts. */
export function useProgressiveCount(total: number): number {
  const [rendered, setRendered] = useState(FIRST_BATCH);
  useEffect(() => {
    if (rendered >= total) return;
    const timer = setTimeout(() => startTransition(() => setRendered(rendered + BATCH)), 0);
    return () => clearTimeout(timer);
  }, [rendered, total]);
  return rendered;
}
