import { isPresenting } from '../state/presenting.ts';

/** Chromium only: with it, Escape reaches the page, which may have a dialog to close first. */
interface KeyboardLock {
  readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void> };
}

/** Full screen ends a moment after it was asked to. */
let exiting: Promise<void> = Promise.resolve();

const enterFullScreen = async (): Promise<void> => {
  await exiting;
  if (!isPresenting()) return;
  await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  // Present was left again before full screen began.
  if (!isPresenting()) return document.exitFullscreen();
  await (navigator as Navigator & KeyboardLock).keyboard?.lock?.(['Escape']);
};

/** Enters full screen where that is allowed; a window will do. */
export function requestFullScreen(): void {
  enterFullScreen().catch(() => undefined);
}

/** Whether full screen is on by our request, or has yet to end. */
export function isFullScreen(): boolean {
  return Boolean(document.fullscreenElement);
}

/** Leaves full screen. */
export function exitFullScreen(): void {
  if (document.fullscreenElement) exiting = document.exitFullscreen().catch(() => undefined);
}

/**
 * Calls back when the person left full screen by the browser's own means; not when that of an earlier Present, still
 * ending, is over. @returns what stops it
 */
export function onFullScreenExit(onExit: () => void): () => void {
  let wasEntered = false;
  const onChange = () => {
    if (document.fullscreenElement) wasEntered = true;
    else if (wasEntered) onExit();
  };
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
