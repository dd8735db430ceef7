import type { LiveMap } from '../live-map.ts';
import { contains, type Rect } from '../model/rect.ts';
import type { Frame } from './frames-of.ts';

/** Whether the middle of one thing lies in an area. */
export const isMiddleIn = (rect: Rect, area: Rect): boolean =>
  contains(area, rect.x + rect.w / 2, rect.y + rect.h / 2);

/** Whether a whole area lies in another one. */
const isWithin = (rect: Rect, area: Rect): boolean =>
  contains(area, rect.x, rect.y) && contains(area, rect.x + rect.w, rect.y + rect.h);

/** The cards that lie in an area: those whose middle does; hidden ones only where all are asked for. Found through the grid. */
export const cardsInside = (
  { model }: LiveMap,
  area: Rect,
  which: 'seen' | 'all' = 'seen',
): readonly number[] => model.cardsIn(area, which).filter((slot) => isMiddleIn(model.slots.rect(slot), area));

/** The mats of the themes all of whose cards are among these. */
export function matsFilledBy(
  { slots, mats }: Pick<LiveMap['model'], 'slots' | 'mats'>,
  cards: ReadonlySet<number>,
): readonly number[] {
  const themes = new Set([...cards].flatMap((slot) => mats.themeOf(slot) ?? []));
  return [...themes]
    .filter((theme) => [...mats.membersOf(theme)].every((slot) => cards.has(slot)))
    .flatMap((theme) => slots.slotOf(theme) ?? []);
}

/** The other frames that lie wholly in one. Of two of the same size the later one lies in the earlier. */
export function framesInside(frames: readonly Frame[], frame: Frame): readonly Frame[] {
  const at = frames.indexOf(frame);
  return frames.filter(
    (other, index) =>
      other !== frame &&
      isWithin(other.area, frame.area) &&
      (!isWithin(frame.area, other.area) || index > at),
  );
}
