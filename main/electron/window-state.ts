import type { Rectangle } from 'electron';
import { z } from 'zod';

export const windowStateSchema = z.object({
  /** In device-independent pixels; absent until a window was moved or sized. */
  bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
  maximized: z.boolean(),
});
/** Where the window was when it closed last. */
export type WindowState = z.infer<typeof windowStateSchema>;

export const firstWindowState: WindowState = { bounds: null, maximized: false };

/** The smallest size at which every screen still works. */
export const smallest = { width: 760, height: 540 };

const usual = { width: 1440, height: 900 };
/** How much of a window must lie on a screen for a person to get hold of it. */
const grip = 80;

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);

/** The place for a new window: the last one, unless its screen is gone. `areas` are the screens' work areas. */
export function placeFor(state: WindowState, areas: readonly Rectangle[]): Partial<Rectangle> {
  const { bounds } = state;
  if (bounds === null) return usual;
  const reachable = areas.some(
    (area) =>
      overlap(bounds.x, bounds.width, area.x, area.width) >= grip &&
      overlap(bounds.y, bounds.height, area.y, area.height) >= grip,
  );
  const { width, height } = bounds;
  return reachable
    ? bounds
    : { width: Math.max(width, smallest.width), height: Math.max(height, smallest.height) };
}
