import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import {
  MIN_WORDS_ZOOM,
  type Viewport,
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
}

/** Everything, as large as it goes: the list stays only where the map would not be larger without it. */
export function viewOfAll(bounds: Rect, { isListOpen, withList, withoutList }: Windows): ReadableView {
  const beside = viewportToFit(bounds, withList);
  const alone = viewportToFit(bounds, withoutList);
  const staysOpen = isListOpen && beside.zoom >= alone.zoom;
  return { viewport: staysOpen ? beside : alone, part: undefined, isListOpen: staysOpen };
}

/**
 * Everything, if words can stand on it; else the first of these parts on which they can, with the list open beside it; of a
 * part that is too large itself, its beginning. Source: look-3.md, *Fit*.
 */
export function readableView(bounds: Rect, parts: readonly NamedArea[], windows: Windows): ReadableView {
  const all = viewOfAll(bounds, windows);
  const smallest = parts.at(-1);
  if (all.viewport.zoom >= MIN_WORDS_ZOOM || !smallest) return all;
  const fits = parts.find(({ rect }) => viewportToFit(rect, windows.withList).zoom >= MIN_WORDS_ZOOM);
  const viewport = fits
    ? viewportToFit(fits.rect, windows.withList)
    : viewportToRead(smallest.rect, windows.withList);
  return { viewport, part: (fits ?? smallest).name, isListOpen: true };
}
