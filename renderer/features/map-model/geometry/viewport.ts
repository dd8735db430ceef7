import type { Rect } from './rect.ts';

/** What a window shows of a map: window = map × zoom + (x, y), px. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Where a viewport lies, without the window's size. */
export type ViewportPosition = Pick<Viewport, 'x' | 'y' | 'zoom'>;

export function isSameViewport(a: Viewport, b: Viewport): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom && a.width === b.width && a.height === b.height;
}

/**
 * How far off the map is. Near, cards are mounted: index cards with head, words and foot. In the middle they are painted
 * as paper with words of one size on the screen, and mounted unseen over it for pointer, keys and screen readers; far,
 * they are painted alone, as blocks of their kind's colour.
 */
export type Distance = 'near' | 'middle' | 'far';

/** Under the first zoom it is left, above the second entered again; between the two nothing changes. Source: look-3.md. */
const NEAR = { leftBelow: 0.82, enteredFrom: 0.86 };
const MIDDLE = { leftBelow: 0.38, enteredFrom: 0.39 };
/** From this zoom on words can stand on cards. */
export const MIN_WORDS_ZOOM = MIDDLE.enteredFrom;
/** Under this zoom a painted card is block and shape only. */
export const MIN_TITLE_ZOOM = 0.16;
export const MIN_ZOOM = 0.02;
export const MAX_ZOOM = 2;
/** The margin around the window in which cards are mounted, and the grid that it snaps to, px at 100 %. */
const MOUNT_GRID = 160;

/**
 * How far off the map is at a zoom; two thresholds, so that a trembling zoom does not flicker. `hasMiddle` is false before
 * an audience: there letters grow with the map, and words of a laptop's size would be read by nobody.
 */
export function distanceAt(zoom: number, before: Distance, hasMiddle = true): Distance {
  if (!hasMiddle) return zoom >= (before === 'far' ? MIDDLE.enteredFrom : MIDDLE.leftBelow) ? 'near' : 'far';
  if (zoom >= (before === 'near' ? NEAR.leftBelow : NEAR.enteredFrom)) return 'near';
  return zoom >= (before === 'far' ? MIDDLE.enteredFrom : MIDDLE.leftBelow) ? 'middle' : 'far';
}

/** The part of the map that the window shows, px at 100 %. */
export function visibleRect(viewport: Viewport): Rect {
  return {
    x: -viewport.x / viewport.zoom,
    y: -viewport.y / viewport.zoom,
    w: viewport.width / viewport.zoom,
    h: viewport.height / viewport.zoom,
  };
}

/** The part of the map to mount: the window and a margin, snapped to a grid so that small moves give the same. */
export function mountRect(viewport: Viewport): Rect {
  const visible = visibleRect(viewport);
  const left = Math.floor((visible.x - MOUNT_GRID) / MOUNT_GRID) * MOUNT_GRID;
  const top = Math.floor((visible.y - MOUNT_GRID) / MOUNT_GRID) * MOUNT_GRID;
  const right = Math.ceil((visible.x + visible.w + MOUNT_GRID) / MOUNT_GRID) * MOUNT_GRID;
  const bottom = Math.ceil((visible.y + visible.h + MOUNT_GRID) / MOUNT_GRID) * MOUNT_GRID;
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** From the screen (px from the canvas's corner) to the map. */
export function toMapPoint(viewport: Viewport, x: number, y: number): readonly [number, number] {
  return [(x - viewport.x) / viewport.zoom, (y - viewport.y) / viewport.zoom];
}

const clampZoom = (zoom: number, max: number): number => Math.max(MIN_ZOOM, Math.min(max, zoom));

/** The margin around what is shown whole, px on the screen. */
export const FIT_MARGIN = 16;

/** The viewport that shows a whole rectangle with `padding` px around it on the screen, at `maxZoom` at most. */
export function viewportToFit(rect: Rect, viewport: Viewport, padding = FIT_MARGIN, maxZoom = 1): Viewport {
  const zoom = clampZoom(
    Math.min(
      (viewport.width - 2 * padding) / Math.max(1, rect.w),
      (viewport.height - 2 * padding) / Math.max(1, rect.h),
    ),
    maxZoom,
  );
  return {
    ...viewport,
    zoom,
    x: (viewport.width - rect.w * zoom) / 2 - rect.x * zoom,
    y: (viewport.height - rect.h * zoom) / 2 - rect.y * zoom,
  };
}

/** From this zoom on sentences are read and not only their points. Source: look-3.md, *Fit*. */
export const READING_ZOOM = 0.6;

/**
 * The viewport that shows a rectangle whole where it can be read so; else from its top-left corner on, as large as to be
 * read. `letters`: how large a person has letters, 1 as usual.
 */
export function viewportToRead(rect: Rect, viewport: Viewport, letters = 1): Viewport {
  const whole = viewportToFit(rect, viewport, FIT_MARGIN, letters);
  const zoom = Math.min(MAX_ZOOM, READING_ZOOM * letters);
  if (whole.zoom >= zoom) return whole;
  const start = (from: number, size: number, room: number): number =>
    size * zoom > room - 2 * FIT_MARGIN ? FIT_MARGIN - from * zoom : (room - size * zoom) / 2 - from * zoom;
  return {
    ...viewport,
    zoom,
    x: start(rect.x, rect.w, viewport.width),
    y: start(rect.y, rect.h, viewport.height),
  };
}

/**
 * The viewport panned so that the window is filled with what there is: no bare paper at one side while something lies
 * outside at the other. What was in sight stays in sight. `bounds` hold all there is.
 */
export function viewportFilled(bounds: Rect, viewport: Viewport): Viewport {
  const { zoom } = viewport;
  const filled = (offset: number, from: number, size: number, room: number): number => {
    const first = FIT_MARGIN - from * zoom;
    const last = room - FIT_MARGIN - (from + size) * zoom;
    return last > first ? (first + last) / 2 : Math.max(last, Math.min(first, offset));
  };
  return {
    ...viewport,
    x: filled(viewport.x, bounds.x, bounds.w, viewport.width),
    y: filled(viewport.y, bounds.y, bounds.h, viewport.height),
  };
}

/** The viewport after zooming about a point of the window, which stays where it is. */
export function viewportZoomedTo(
  viewport: Viewport,
  zoom: number,
  atX = viewport.width / 2,
  atY = viewport.height / 2,
): Viewport {
  const clamped = clampZoom(zoom, MAX_ZOOM);
  const [mx, my] = toMapPoint(viewport, atX, atY);
  return { ...viewport, zoom: clamped, x: atX - mx * clamped, y: atY - my * clamped };
}

/** The viewport moved just so far that a rectangle is in the window with padding; the same object if it is already. */
export function viewportToReveal(rect: Rect, viewport: Viewport, padding = 32): Viewport {
  const shift = (low: number, high: number, length: number): number => {
    if (high - low > length - 2 * padding) return padding - low;
    if (low < padding) return padding - low;
    return high > length - padding ? length - padding - high : 0;
  };
  const left = rect.x * viewport.zoom + viewport.x;
  const top = rect.y * viewport.zoom + viewport.y;
  const dx = shift(left, left + rect.w * viewport.zoom, viewport.width);
  const dy = shift(top, top + rect.h * viewport.zoom, viewport.height);
  return dx === 0 && dy === 0 ? viewport : { ...viewport, x: viewport.x + dx, y: viewport.y + dy };
}
