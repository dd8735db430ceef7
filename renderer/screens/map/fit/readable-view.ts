import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import {
  FIT_MARGIN,
  MIN_WORDS_ZOOM,
  type Viewport,
  viewportFilled,
  viewportToFit,
  viewportToRead,
} from '../../../features/map-model/geometry/viewport.ts';
import type { NamedArea } from '../areas/current-area.ts';

/** What is shown, and whether the list of meetings and themes is open beside it. */
export interface ReadableView {
  readonly viewport: Viewport;
  /** The name of the part that is shown; undefined for everything. */
  readonly part: string | undefined;
  readonly isListOpen: boolean;
}

/** The windows there are to show a map in: with the list beside it, and without. */
export interface Windows {
  readonly isListOpen: boolean;
  readonly withList: Viewport;
  readonly withoutList: Viewport;
  /** How large a person has letters, 1 as usual: from so much nearer on words can be read. */
  readonly letters: number;
}

/** Everything, as large as it goes: the list stays only where the map would not be larger without it. */
export function viewOfAll(bounds: Rect, windows: Windows): ReadableView {
  const { isListOpen, withList, withoutList, letters } = windows;
  const beside = viewportToFit(bounds, withList, FIT_MARGIN, letters);
  const alone = viewportToFit(bounds, withoutList, FIT_MARGIN, letters);
  const staysOpen = isListOpen && beside.zoom >= alone.zoom;
  return { viewport: staysOpen ? beside : alone, part: undefined, isListOpen: staysOpen };
}

/**
 * Everything, if words can stand on it; else the first of these parts on which they can, with the list open beside it; of a
 * part that is too large itself, its beginning. Source: look-3.md, *Fit*.
 */
export function readableView(bounds: Rect, parts: readonly NamedArea[], windows: Windows): ReadableView {
  const { withList, letters } = windows;
  const all = viewOfAll(bounds, windows);
  const smallest = parts.at(-1);
  const leastZoom = MIN_WORDS_ZOOM * letters;
  if (all.viewport.zoom >= leastZoom || !smallest) return all;
  const whole = (rect: Rect): Viewport => viewportToFit(rect, withList, FIT_MARGIN, letters);
  const fits = parts.find(({ rect }) => whole(rect).zoom >= leastZoom);
  const viewport = fits ? whole(fits.rect) : viewportToRead(smallest.rect, withList, letters);
  return { viewport: viewportFilled(bounds, viewport), part: (fits ?? smallest).name, isListOpen: true };
}
