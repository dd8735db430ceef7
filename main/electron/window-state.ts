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

export const firstWindowState: WindowState = { bounds: null, maximized: false, display: null };

/** The smallest size at which every screen still works. */
export const smallest = { width: 760, height: 540 };

const usual = { width: 1440, height: 900 };
/** How much of a window must lie on a screen for a person to get hold of it, in device-independent pixels. */
const grip = 80;

type Screen = Pick<Display, 'id' | 'workArea'>;

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);

/** Whether enough of a window is there, its title bar with it. */
const isReachable = (bounds: Rectangle, area: Rectangle): boolean =>
  overlap(bounds.x, bounds.width, area.x, area.width) >= grip &&
  overlap(bounds.y, bounds.height, area.y, area.height) >= grip &&
  bounds.y >= area.y;

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** The same rectangle pushed and, where it must be, shrunk into an area. */
const within = (bounds: Rectangle, area: Rectangle): Rectangle => {
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  return {
    x: between(bounds.x, area.x, area.x + area.width - width),
    y: between(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  };
};

const isSame = (one: Rectangle, other: Rectangle): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

/**
 * The place for a new window. On the display where it was last, also where that display has moved or has another scale;
 * where that display is gone, where it was if that can still be reached, else in the middle of the first one. A
 * maximised window needs no other place: it fills the display it opens on.
 */
export function placeFor(
  { bounds, display }: WindowState,
  screens: readonly Screen[],
): Partial<Rectangle> & { readonly width: number; readonly height: number } {
  if (bounds === null) return usual;
  const same = display && screens.find(({ id }) => id === display.id);
  if (same) {
    const { workArea } = same;
    if (isSame(workArea, display.area) && isReachable(bounds, workArea)) return bounds;
    const x = bounds.x - display.area.x + workArea.x;
    const y = bounds.y - display.area.y + workArea.y;
    return within({ ...bounds, x, y }, workArea);
  }
  if (screens.some(({ workArea }) => isReachable(bounds, workArea))) return bounds;
  return {
    width: Math.max(bounds.width, smallest.width),
    height: Math.max(bounds.height, smallest.height),
  };
}
