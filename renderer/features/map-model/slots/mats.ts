import { boundingRect, type Rect } from '../geometry/rect.ts';
import { textWidth } from '../geometry/text-layout.ts';
import type { SlotTable } from './slot-table.ts';
import { subHeadingBands } from './sub-heading-bands.ts';

/** The padding between a mat's edge and its cards, px at 100 %. */
export const MAT_PADDING = 12;
/** The height of a mat's tab, the band with its name, px at 100 %. */
export const MAT_TAB_HEIGHT = 48;

/** A name keeps this size on the screen; from afar it needs more lines on its mat. */
export const MAT_NAME_SIZE = 15;
/** Room for a name is kept down to this zoom. */
const FARTHEST_NAME_ZOOM = 0.45;
/** The height of another line of the name, px at 100 %: its line height on the screen at that zoom. */
const NAME_LINE_HEIGHT = 38;
const MAX_NAME_LINES = 4;

/** The height of the band with a mat's name, px at 100 %: the whole name stands on it wherever words can be read. */
export function matTabHeight(name: string, matWidth: number): number {
  const lineWidth = matWidth * FARTHEST_NAME_ZOOM - 14;
  const lines = Math.ceil(textWidth(name, MAT_NAME_SIZE) / Math.max(1, lineWidth));
  return MAT_TAB_HEIGHT + (Math.min(MAX_NAME_LINES, Math.max(1, lines)) - 1) * NAME_LINE_HEIGHT;
}

/** The rectangle of the mat under some cards, with room for its name. */
export function matAround(cards: Rect, name = ''): Rect {
  const w = cards.w + 2 * MAT_PADDING;
  const tab = matTabHeight(name, w);
  return { x: cards.x - MAT_PADDING, y: cards.y - tab, w, h: cards.h + tab + MAT_PADDING };
}

/** Which cards lie on which mat. */
export interface Mats {
  /** Puts a card on the mat of a theme, or on none. */
  assign(slot: number, theme: string | undefined): void;
  themeOf(slot: number): string | undefined;
  membersOf(theme: string): ReadonlySet<number>;
  /** Fits the mats of these themes to their cards. */
  fit(themes: Iterable<string>): void;
  /** The mat that a theme would have without some cards, or undefined where nothing else lies on it. */
  rectWithout(theme: string, excluded: ReadonlySet<number>): Rect | undefined;
}

const NO_SLOTS: ReadonlySet<number> = new Set();

export function createMats(slots: SlotTable): Mats {
  const members = new Map<string, Set<number>>();
  /** By slot. Ten thousand cards are put on their mats before the first frame. */
  const themes: (string | undefined)[] = [];

  const rectOf = (theme: string, excluded: ReadonlySet<number>): Rect | undefined => {
    const all = [...(members.get(theme) ?? NO_SLOTS)];
    const box = slots.boundsOf(excluded.size === 0 ? all : all.filter((slot) => !excluded.has(slot)));
    const mat = slots.slotOf(theme);
    if (!box || mat === undefined) return box && matAround(box);
    // A sub-heading over the first cards stands on the mat too, under the name.
    const bands = subHeadingBands({ slots, mats }, theme).map(({ rect }) => rect);
    return matAround(boundingRect([box, ...bands]) ?? box, slots.face(mat)?.title);
  };

  const mats: Mats = {
    assign(slot, theme) {
      const before = themes[slot];
      while (themes.length <= slot) themes.push(undefined);
      themes[slot] = theme;
      if (before === theme) return;
      if (before !== undefined) members.get(before)?.delete(slot);
      if (theme === undefined) return;
      const there = members.get(theme);
      if (there) there.add(slot);
      else members.set(theme, new Set([slot]));
    },
    themeOf: (slot) => themes[slot],
    membersOf: (theme) => members.get(theme) ?? NO_SLOTS,
    fit(which) {
      for (const theme of which) {
        const slot = slots.slotOf(theme);
        const box = rectOf(theme, NO_SLOTS);
        if (slot === undefined || !box || !slots.isMat(slot)) continue;
        slots.place(slot, box.x, box.y);
        slots.resize(slot, box.w, box.h);
      }
    },
    rectWithout: rectOf,
  };
  return mats;
}
