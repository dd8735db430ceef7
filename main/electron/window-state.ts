import type { Display, Rectangle } from 'electron';
import { z } from 'zod';

const rectangleSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

export const windowStateSchema = z.object({
  /** In device-independent pixels; absent until a window was moved or sized. */
  bounds: rectangleSchema.nullable(),
  maximized: z.boolean(),
  /** The display it was on, with its work area as it was then. */
  display: z.object({ id: z.number(), area: rectangleSchema }).nullable().default(null),
});
/** Where the window was when it closed last. */
export type WindowState = z.infer<typeof windowStateSchema>;

export const INITIAL_WINDOW_STATE: WindowState = { bounds: null, maximized: false, display: null };

/** The smallest size at which every screen still works. */
export const MINIMUM_SIZE = { width: 760, height: 540 };

const DEFAULT_SIZE = { width: 1440, height: 900 };
/** How much of a window must lie on a screen for a person to get hold of it, in device-independent pixels. */
const MINIMUM_VISIBLE = 80;

type Screen = Pick<Display, 'id' | 'workArea'>;

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);

/** Whether enough of a window is there, its title bar with it. */
const isReachable = (bounds: Rectangle, area: Rectangle): boolean =>
  overlap(bounds.x, bounds.width, area.x, area.width) >= MINIMUM_VISIBLE &&
  overlap(bounds.y, bounds.height, area.y, area.height) >= MINIMUM_VISIBLE &&
  bounds.y >= area.y;

const clamp = (value: number, min: number, max: number): number => Math.max(min, Math.min(value, max));

/** The same rectangle pushed and, where it must be, shrunk into an area. */
const fitInto = (bounds: Rectangle, area: Rectangle): Rectangle => {
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  return {
    x: clamp(bounds.x, area.x, area.x + area.width - width),
    y: clamp(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  };
};

const isSameRectangle = (a: Rectangle, b: Rectangle): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/**
 * The place for a new window. On the display where it was last, also where that display has moved or has another scale;
 * where that display is gone, where it was if that can still be reached, else in the middle of the first one. A
 * maximised window needs no other place: it fills the display it opens on.
 */
export function windowBoundsFor(
  { bounds, display }: WindowState,
  screens: readonly Screen[],
): Partial<Rectangle> & { readonly width: number; readonly height: number } {
  if (bounds === null) return DEFAULT_SIZE;
  const lastScreen = display && screens.find(({ id }) => id === display.id);
  if (lastScreen) {
    const { workArea } = lastScreen;
    if (isSameRectangle(workArea, display.area) && isReachable(bounds, workArea)) return bounds;
    const x = bounds.x - display.area.x + workArea.x;
    const y = bounds.y - display.area.y + workArea.y;
    return fitInto({ ...bounds, x, y }, workArea);
  }
  if (screens.some(({ workArea }) => isReachable(bounds, workArea))) return bounds;
  return {
    width: Math.max(bounds.width, MINIMUM_SIZE.width),
    height: Math.max(bounds.height, MINIMUM_SIZE.height),
  };
}
