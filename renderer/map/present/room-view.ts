import type { Ink } from '../canvas/ink.ts';
import type { Rect } from '../model/rect.ts';
import type { View } from '../model/window.ts';
import type { ZoomLimits } from '../zoom-limits.ts';

/** The height of screen that the figures of the look are for, px. */
const SCREEN = 1080;
/** The smallest letters of a room, a fiftieth of the screen's height, and the title of a card shown alone; px of 1080. */
const FLOOR = 22;
const TITLE = 40;
/** The thinnest line between two cards; px of 1080. */
const LINE = 4;
/** The smallest letters of a card and those of its title, px at 100 %. */
const SMALLEST = 14;
const CARD_TITLE = 17;
/** Room around what is shown, px of 1080. */
const PAD = 36;

/** Between these zooms every word on a map can be read from the farthest seat. `height` is the screen's, px. */
export const roomLimits = (height: number): ZoomLimits => ({
  least: (FLOOR / SMALLEST) * (height / SCREEN),
  most: (TITLE / CARD_TITLE) * (height / SCREEN),
});

/** Lines that a room sees, words that it reads. */
export const roomInk = (height: number): Ink => ({
  line: LINE * (height / SCREEN),
  word: FLOOR * (height / SCREEN),
  fitted: FLOOR * (height / SCREEN),
});

/** How much of the map goes into one picture at the least zoom, px of the map. */
export const largestPicture = (
  view: View,
  { least }: ZoomLimits,
  height: number,
): { readonly w: number; readonly h: number } => {
  const pad = 2 * PAD * (height / SCREEN);
  return { w: Math.max(1, view.width - pad) / least, h: Math.max(1, view.height - pad) / least };
};

/** The view that shows a rectangle as large as a room likes it; of one that is too large, its middle. */
export const viewOfRect = (rect: Rect, view: View, limits: ZoomLimits, height: number): View => {
  const { w, h } = largestPicture(view, limits, height);
  const fitting = limits.least * Math.min(w / Math.max(1, rect.w), h / Math.max(1, rect.h));
  const zoom = Math.min(limits.most, Math.max(limits.least, fitting));
  return {
    ...view,
    zoom,
    x: view.width / 2 - (rect.x + rect.w / 2) * zoom,
    y: view.height / 2 - (rect.y + rect.h / 2) * zoom,
  };
};
