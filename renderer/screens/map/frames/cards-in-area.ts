import { contains, isCentreIn, type Rect } from '../../../features/map-model/geometry/rect.ts';
import type { ActiveMap } from '../state/active-map.ts';
import type { Frame } from './frames-of.ts';

/** Whether a whole area lies in another one. */
const isWithin = (rect: Rect, area: Rect): boolean =>
  contains(area, rect.x, rect.y) && contains(area, rect.x + rect.w, rect.y + rect.h);

/**
 * The cards whose centre lies in an area; those that a filter hides only with `all`. Folded mats stand for their cards, but
 * with `all` these are there themselves.
 */
export function cardsInArea(
  { model }: ActiveMap,
  area: Rect,
  which: 'visible' | 'all' = 'visible',
): readonly number[] {
  const { slots } = model;
  const folded = which === 'all' ? [] : model.matsIn(area).filter(slots.isFolded);
  return [...model.cardsIn(area, which), ...folded].filter((slot) => isCentreIn(slots.rect(slot), area));
}

/** How many cards that is, those of folded mats among them. */
export function countInArea(map: ActiveMap, area: Rect): number {
  const { slots, mats } = map.model;
  return cardsInArea(map, area).reduce(
    (sum, slot) => sum + (slots.isMat(slot) ? mats.membersOf(slots.face(slot)?.id ?? '').size : 1),
    0,
  );
}

/** The mats of the themes all of whose cards are among these. */
export function fullySelectedMats(
  { slots, mats }: Pick<ActiveMap['model'], 'slots' | 'mats'>,
  cards: ReadonlySet<number>,
): readonly number[] {
  const themes = new Set([...cards].flatMap((slot) => mats.themeOf(slot) ?? []));
  return [...themes]
    .filter((theme) => [...mats.membersOf(theme)].every((slot) => cards.has(slot)))
    .flatMap((theme) => slots.slotOf(theme) ?? []);
}

/** The other frames that lie wholly in one. Of two of the same size the later one lies in the earlier. */
export function framesWithin(frames: readonly Frame[], frame: Frame): readonly Frame[] {
  const at = frames.indexOf(frame);
  return frames.filter(
    (other, index) =>
      other !== frame &&
      isWithin(other.area, frame.area) &&
      (!isWithin(frame.area, other.area) || index > at),
  );
}
