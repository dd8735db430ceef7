import type { MapModel } from './map-model.ts';

/** After the delay the first frame is painted; slices are short enough that no key waits; ms. */
const DELAY_MS = 300;
const SLICE_MS = 5;
const PAUSE_MS = 12;

/**
 * Measures the heights of cards that were not in the window yet, a few at a time while nothing else is done, so that the
 * overview has them. @returns what stops it
 */
export function measureWhenIdle(model: MapModel): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isMeasuring = false;
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    isMeasuring = model.measureSome(() => performance.now() >= end);
    if (isMeasuring) timer = setTimeout(slice, PAUSE_MS);
  };
  const start = (): void => {
    if (isMeasuring) return;
    clearTimeout(timer);
    timer = setTimeout(slice, DELAY_MS);
  };
  start();
  const stops = [model.subscribe(start), model.onMoreToDo(start)];
  return () => {
    for (const stop of stops) stop();
    clearTimeout(timer);
  };
}
