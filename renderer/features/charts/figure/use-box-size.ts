import { type RefObject, useLayoutEffect, useState } from 'react';

/** Px of a box, and of a rem in it. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

const sizeOf = (box: HTMLElement): BoxSize => ({
  width: box.clientWidth,
  height: box.clientHeight,
  rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
});

const isSame = (one: BoxSize, other: BoxSize | undefined): boolean =>
  one.width === other?.width && one.height === other.height && one.rem === other.rem;

/** The size of a box as it is now; undefined before it has one. `probe` is one rem wide: letters may grow in a box that does not. */
export function useBoxSize(
  box: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): BoxSize | undefined {
  const [size, setSize] = useState<BoxSize>();
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => {
      const next = sizeOf(element);
      setSize((now) => (isSame(next, now) ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (probe.current) observer.observe(probe.current);
    return () => observer.disconnect();
  }, [box, probe]);
  return size;
}
