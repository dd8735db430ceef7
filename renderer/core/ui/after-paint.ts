/**
 * Runs once the next frame has been handed to the screen: what nobody sees in that frame does not hold it up. In a window
 * that is not to be seen there are no frames, and it waits. @returns what calls it off
 */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return () => {
    if (timer === undefined) cancelAnimationFrame(frame);
    else clearTimeout(timer);
  };
}

/** A slice is short enough that no key waits, and the next one comes after whatever else is waiting; ms. */
const SLICE_MS = 5;

/** Takes the steps of some work after the next frame, a few at a time, until there are no more. @returns what calls it off */
export function inSlicesAfterPaint(steps: Iterator<unknown>): () => void {
  let stop = afterPaint(slice);
  function slice(): void {
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) if (steps.next().done) return;
    const timer = setTimeout(slice);
    stop = () => clearTimeout(timer);
  }
  return () => stop();
}
