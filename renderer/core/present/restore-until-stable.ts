/** In milliseconds, and in frames, of which a busy machine draws few: a window that kept its size for so long has it for good. */
const STABLE_MS = 500;
const STABLE_FRAMES = 10;
/** In milliseconds: a screen that is never given back must not keep us for ever. */
const MAX_MS = 5000;

/** What a person does to go elsewhere: from then on nothing is put back under their hand. */
const userInputEvents = ['wheel', 'pointerdown', 'keydown'] as const;

const windowSizeKey = (): string => `${window.innerWidth} ${window.innerHeight}`;

const activeRestores = new Set<() => void>();

/** Whether something is being put back: what follows the selection with the view waits until the person does something. */
export function isRestoring(): boolean {
  return activeRestores.size > 0;
}

/**
 * Puts something back as soon as the page is drawn, before it is seen, and again with each frame until the window has its
 * size: a full screen is given back late, and what is out of sight gets its height when it comes near. Ends at once when
 * the person does something. `isOnItsWay` says that the window is still to get another size. @returns what stops it
 */
export function restoreUntilStable(
  restore: () => void,
  isResizePending: () => boolean = () => false,
): () => void {
  const startedAt = performance.now();
  let [stableSince, size, frames, frame] = [startedAt, windowSizeKey(), 0, 0];
  const stop = (): void => {
    activeRestores.delete(stop);
    cancelAnimationFrame(frame);
    for (const type of userInputEvents) window.removeEventListener(type, onUserInput, true);
  };
  // A key that is held down says again what it said before.
  const onUserInput = (event: Event): void => {
    if (!(event instanceof KeyboardEvent && event.repeat)) stop();
  };
  const tick = (): void => {
    if (!activeRestores.has(stop)) return;
    const now = performance.now();
    restore();
    frames += 1;
    if (isResizePending() || windowSizeKey() !== size)
      [stableSince, size, frames] = [now, windowSizeKey(), 0];
    if ((now - stableSince > STABLE_MS && frames > STABLE_FRAMES) || now - startedAt > MAX_MS) stop();
    else frame = requestAnimationFrame(tick);
  };
  activeRestores.add(stop);
  for (const act of userInputEvents) window.addEventListener(act, onUserInput, true);
  // React draws what was changed now in a microtask that was asked for before this one.
  queueMicrotask(tick);
  return stop;
}
