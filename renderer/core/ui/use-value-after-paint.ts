import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** A value once what is shown now has been painted: for what costs more to render than it is missed in one frame. */
export function useValueAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(() => value);
  useEffect(() => afterPaint(() => setShown(() => value)), [value]);
  return shown;
}
