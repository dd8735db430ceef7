import { boundingRect, type Rect } from '../../../features/map-model/geometry/rect.ts';
import {
  FIT_MARGIN,
  READING_ZOOM,
  type Viewport,
  viewportFilled,
  viewportToFit,
  viewportToRead,
} from '../../../features/map-model/geometry/viewport.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { rectOfCards } from '../areas/area-rect.ts';

/** The cards by the theme that they lie on; those on none are together. The largest first. */
function byTheme({ mats }: MapModel, cards: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const slot of cards) {
    const theme = mats.themeOf(slot) ?? '';
    const group = groups.get(theme);
    if (group) group.push(slot);
    else groups.set(theme, [slot]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

/**
 * The viewport that shows cards that came in so that they can be read: all of them where that can be had, else the theme
 * with most of them and as many of the others as have room beside it. `letters`: how large a person has them, 1 as usual.
 * Undefined for no card.
 */
export function viewOfArrivals(
  model: MapModel,
  cards: readonly number[],
  viewport: Viewport,
  letters = 1,
): Viewport | undefined {
  const all = rectOfCards(model, cards);
  if (!all) return undefined;
  const whole = (rect: Rect): Viewport => viewportToFit(rect, viewport, FIT_MARGIN, letters);
  const isReadable = (rect: Rect): boolean => whole(rect).zoom >= READING_ZOOM * letters;
  if (isReadable(all)) return whole(all);
  const [first = all, ...others] = byTheme(model, cards).flatMap((group) => rectOfCards(model, group) ?? []);
  let shown = first;
  for (const rect of others) {
    const both = boundingRect([shown, rect]) ?? shown;
    if (isReadable(both)) shown = both;
  }
  return viewportFilled(all, viewportToRead(shown, viewport, letters));
}
