import { isPresenting } from '../state/presenting.ts';

/** Chromium only: with it, Escape reaches the page, which may have a dialog to close first. */
interface KeyLock {
  readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void> };
}

/** The screen is given back a moment after it was asked for. */
let givingBack: Promise<void> = Promise.resolve();

const enter = async (): Promise<void> => {
  await givingBack;
  if (!isPresenting()) return;
  await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  // It was left again while the system made room.
  if (!isPresenting()) return document.exitFullscreen();
  await (navigator as Navigator & KeyLock).keyboard?.lock?.(['Escape']);
};

/** Fills the screen where that may be; a window is as good. */
export const askFullScreen = (): void => {
  enter().catch(() => undefined);
};

/** Whether the screen is filled by us, or is still to be given back. */
export function isFullScreen(): boolean {
  return Boolean(document.fullscreenElement);
}

/** Gives the screen back. */
export const endFullScreen = (): void => {
  if (document.fullscreenElement) givingBack = document.exitFullscreen().catch(() => undefined);
};

/**
 * Calls back when the person ended the full screen by the browser's own means. That of an earlier Present, which is still
 * being given back, is not meant. @returns what stops it
 */
export const whenFullScreenEnds = (ended: () => void): (() => void) => {
  let hasBegun = false;
  const onChange = () => {
    if (document.fullscreenElement) hasBegun = true;
    else if (hasBegun) ended();
  };
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
};
