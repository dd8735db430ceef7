import { isPresenting } from '../state/presenting.ts';

/** Chromium only: with it, Escape reaches the page, which may have a dialog to close first. */
interface KeyboardLock {
  readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void> };
}

/** The screen is given back a moment after it was asked for. */
let exiting: Promise<void> = Promise.resolve();

const enterFullScreen = async (): Promise<void> => {
  await exiting;
  if (!isPresenting()) return;
  await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  // It was left again while the system made room.
  if (!isPresenting()) return document.exitFullscreen();
  await (navigator as Navigator & KeyboardLock).keyboard?.lock?.(['Escape']);
};

/** Fills the screen where that may be; a window is as good. */
export function requestFullScreen(): void {
  enterFullScreen().catch(() => undefined);
}

/** Whether the screen is filled by us, or is still to be given back. */
export function isFullScreen(): boolean {
  return Boolean(document.fullscreenElement);
}

/** Gives the screen back. */
export function exitFullScreen(): void {
  if (document.fullscreenElement) exiting = document.exitFullscreen().catch(() => undefined);
}

/**
 * Calls back when the person ended the full screen by the browser's own means. That of an earlier Present, which is still
 * being given back, is not meant. @returns what stops it
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
