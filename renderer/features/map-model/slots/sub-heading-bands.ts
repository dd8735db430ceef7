import type { Rect } from '../geometry/rect.ts';
import type { Mats } from './mats.ts';
import type { SlotTable } from './slot-table.ts';

/** The height of the band with a sub-heading's words, px at 100 %: the layout leaves so much over its cards. */
export const SUBHEADING_HEIGHT = 56;

/** The words of a sub-heading over its cards on a theme's mat, and the room they have. Px at 100 %. */
export interface SubHeadingBand {
  readonly words: string;
  readonly rect: Rect;
}

/** Cards that were moved a little may reach into a band so far. */
const TOLERANCE = 4;

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y + TOLERANCE < b.y + b.h && b.y < a.y + a.h - TOLERANCE;

/**
 * Where the sub-headings of a theme stand: over the box of their cards. Derived from where the cards lie, so that it goes
 * with them; none over a card of the same mat that was put there, and none for a sub-heading without cards on the map.
 */
export function subHeadingBands(
  { slots, mats }: { readonly slots: SlotTable; readonly mats: Mats },
  theme: string,
): readonly SubHeadingBand[] {
  const mat = slots.slotOf(theme);
  const subHeadings = mat === undefined ? [] : (slots.face(mat)?.subHeadings ?? []);
  if (subHeadings.length === 0) return [];
  const members = [...mats.membersOf(theme)];
  return subHeadings.flatMap(({ id, words }) => {
    const box = slots.boundsOf(members.filter((slot) => slots.face(slot)?.heading === id));
    if (!box || words === '') return [];
    const rect = { x: box.x, y: box.y - SUBHEADING_HEIGHT, w: box.w, h: SUBHEADING_HEIGHT };
    return members.some((slot) => overlaps(slots.rect(slot), rect)) ? [] : [{ words, rect }];
  });
}
