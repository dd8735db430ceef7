import { useEffect } from 'react';
import { markSeen, useIsNew } from './new-cards.ts';

/** A card that is open beside a screen is new no more; before an audience it stays so. */
export function useSeenWhenOpen(key: string, id: string): void {
  const isNew = useIsNew(id);
  useEffect(() => {
    if (isNew) void markSeen(key, [id]);
  }, [key, id, isNew]);
}
