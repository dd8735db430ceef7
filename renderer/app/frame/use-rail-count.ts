import { useEffect, useState } from 'react';
import type { RailCount } from '../../core/screen.ts';
import { projectStore } from '../../core/state/project-store.ts';

/** How long nothing has changed before it is counted: nobody who types waits for it. Milliseconds. */
const QUIET = 1_500;

/** What waits on a screen, counted whenever the open project has been left alone for a moment; 0 where nothing is known. */
export function useRailCount(railCount: RailCount | undefined): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!railCount) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const countNow = async (): Promise<void> => {
      try {
        const counted = await railCount.count();
        if (!isGone) setCount(counted);
      } catch {
        // Its code could not be had, as without the services: it is counted after the next change.
      }
    };
    const countSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void countNow(), QUIET);
    };
    countSoon();
    const stops = [projectStore.subscribe(countSoon), railCount.onChange?.(countSoon)];
    return () => {
      isGone = true;
      clearTimeout(timer);
      for (const stop of stops) stop?.();
    };
  }, [railCount]);
  return count;
}
