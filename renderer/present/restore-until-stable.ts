/** In milliseconds, and in frames, of which a busy machine draws few: a window that kept its size for so long has it for good. */
const STABLE = 500;
const FRAMES = 10;
/** In milliseconds: a screen that is never given back must not keep us for ever. */
const LONGEST = 5000;

/** What a person does to go elsewhere: from then on nothing is put back under their hand. */
const acts = ['wheel', 'pointerdown', 'keydown'] as const;

const sizeOfWindow = (): string => `${window.innerWidth} ${window.innerHeight}`;

const running = new Set<() => void>();

/** Whether something is being put back: what follows the selection with the view waits until the person does something. */
export function isRestoring(): boolean {
  return running.size > 0;
}

/**
 * Puts something back as soon as the page is drawn, before it is seen, and again with each frame until the window has its
 * size: a full screen is given back late, and what is out of sight gets its height when it comes near. Ends at once when
 * the person does something. `isOnItsWay` says that the window is still to get another size. @returns what stops it
 */
export function restoreUntilStable(restore: () => void, isOnItsWay: () => boolean = () => false): () => void {
  const began = performance.now();
  let [since, size, frames, frame] = [began, sizeOfWindow(), 0, 0];
  const stop = (): void => {
    running.delete(stop);
    cancelAnimationFrame(frame);
    for (const act of acts) window.removeEventListener(act, onAct, true);
  };
  // A key that is held down says again what it said before.
  const onAct = (event: Event): void => {
    if (!(event instanceof KeyboardEvent && event.repeat)) stop();
  };
  const look = (): void => {
    if (!running.has(stop)) return;
    const now = performance.now();
    restore();
    frames += 1;
    if (isOnItsWay() || sizeOfWindow() !== size) [since, size, frames] = [now, sizeOfWindow(), 0];
    if ((now - since > STABLE && frames > FRAMES) || now - began > LONGEST) stop();
    else frame = requestAnimationFrame(look);
  };
  running.add(stop);
  for (const act of acts) window.addEventListener(act, onAct, true);
  // React draws what was changed now in a microtask that was asked for before this one.
  queueMicrotask(look);
  return stop;
}
