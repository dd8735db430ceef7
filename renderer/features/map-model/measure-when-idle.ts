import type { MapModel } from './map-model.ts';

/** After the delay the first frame is painted; slices are short enough that no key waits; ms. */
const DELAY_MS = 300;
const SLICE_MS = 5;
const PAUSE_MS = 12;
/** While the viewport moves its frames come first: nothing is measured until it has rested for so long, ms. */
const REST_MS = 100;

/**
 * Measures the heights of cards that were not in the window yet, a few at a time while nothing else is done, so that the
 * overview has them. `onMove` tells of each change of the viewport. @returns what stops it
 */
export function measureWhenIdle(model: MapModel, onMove: (listener: () => void) => () => void): () => void {
  let movedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isMeasuring = false;
  const slice = (): void => {
    const now = performance.now();
    if (now < movedAt + REST_MS) {
      timer = setTimeout(slice, movedAt + REST_MS - now);
      return;
    }
    const end = now + SLICE_MS;
    isMeasuring = model.measureSome(() => performance.now() >= end);
    if (isMeasuring) timer = setTimeout(slice, PAUSE_MS);
  };
  const start = (): void => {
    if (isMeasuring) return;
    clearTimeout(timer);
    timer = setTimeout(slice, DELAY_MS);
  };
  start();
  const onMoved = (): void => {
    movedAt = performance.now();
  };
  const stops = [model.subscribe(start), model.onMoreToDo(start), onMove(onMoved)];
  return () => {
    for (const stop of stops) stop();
    clearTimeout(timer);
  };
}
