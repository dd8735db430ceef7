import type { SubHeadingFace } from '../content/card-face.ts';
import type { Rect } from '../geometry/rect.ts';
import { wrapText } from '../geometry/text-layout.ts';
import type { SlotTable } from './slot-table.ts';

/** The band of a sub-heading of one line, and a further line, px at 100 %: its words keep their size down to 45 %. */
const ONE_LINE_HEIGHT = 56;
const LINE_HEIGHT = 36;
const MAX_LINES = 4;
/** The size of its words on the screen, px, at the weight of the widths that are known. */
const WORD_SIZE = 13.3;
const FARTHEST_ZOOM = 0.45;

const heightOfLines = (lines: number): number => ONE_LINE_HEIGHT + (lines - 1) * LINE_HEIGHT;

/** The height of the band with a sub-heading's words over cards of this width, px at 100 %: the layout leaves so much. */
export function subHeadingHeight(words: string, width: number): number {
  const { length } = wrapText(words, width * FARTHEST_ZOOM, WORD_SIZE, MAX_LINES);
  return heightOfLines(Math.max(1, length));
}

/** The words of a sub-heading over its cards on a theme's mat, and the room they have. Px at 100 %. */
export interface SubHeadingBand {
  readonly words: string;
  readonly rect: Rect;
}

/** Cards that were moved a little may reach into a band so far. */
const TOLERANCE = 4;

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y + TOLERANCE < b.y + b.h && b.y < a.y + a.h - TOLERANCE;

/** Over the cards of a theme its mat reaches so far, with the name of two lines and the gap to the next mat. */
const OVER_CARDS = 110;

interface BandMap {
  readonly slots: SlotTable;
  /** Which cards lie on the mat of a theme. */
  readonly mats: { membersOf(theme: string): ReadonlySet<number> };
}

/** Whether a band can be so high: it lies on no card, and the mat that grows by it reaches over no other one. */
function isFree(slots: SlotTable, members: readonly number[], rect: Rect): boolean {
  if (members.some((slot) => overlaps(slots.rect(slot), rect))) return false;
  const top = Math.min(...members.map((slot) => slots.rect(slot).y));
  if (rect.h === ONE_LINE_HEIGHT || rect.y >= top) return true;
  const above = { ...rect, y: rect.y - OVER_CARDS, h: rect.h + OVER_CARDS };
  return slots
    .slotsTouching(above, false)
    .every((slot) => members.includes(slot) || !overlaps(slots.rect(slot), above));
}

/**
 * Where sub-headings stand: over the box of their cards. Derived from where the cards lie, so that it goes with them; none
 * over another one of `members`, the cards of the same ground, and none for a sub-heading without cards on the map.
 */
export function subHeadingBandsOver(
  slots: SlotTable,
  members: readonly number[],
  subHeadings: readonly SubHeadingFace[],
): readonly SubHeadingBand[] {
  return subHeadings.flatMap(({ id, words }) => {
    const box = slots.boundsOf(members.filter((slot) => slots.face(slot)?.heading === id));
    if (!box || words === '') return [];
    // Cards that were placed for fewer lines leave room for these.
    for (let height = subHeadingHeight(words, box.w); height >= ONE_LINE_HEIGHT; height -= LINE_HEIGHT) {
      const rect = { x: box.x, y: box.y - height, w: box.w, h: height };
      if (isFree(slots, members, rect)) return [{ words, rect }];
    }
    return [];
  });
}

/** Where the sub-headings of a theme stand on its mat. */
export function subHeadingBands({ slots, mats }: BandMap, theme: string): readonly SubHeadingBand[] {
  const mat = slots.slotOf(theme);
  const subHeadings = mat === undefined ? [] : (slots.face(mat)?.subHeadings ?? []);
  return subHeadings.length === 0 ? [] : subHeadingBandsOver(slots, [...mats.membersOf(theme)], subHeadings);
}
