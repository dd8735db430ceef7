import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** Whether the component has been on the screen: what can wait is left out of its first frame. */
export function useIsPainted(isThere = true): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => (isThere ? afterPaint(() => setPainted(true)) : undefined), [isThere]);
  return isPainted;
}
