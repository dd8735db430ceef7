import type { LinkEnds } from './links/drawn-links.ts';
import type { Mats } from './slots/mats.ts';
import type { SlotTable } from './slots/slot-table.ts';

interface MapTables {
  readonly slots: SlotTable;
  readonly mats: Mats;
}

/**
 * Folds the mats of these themes and unfolds all others. Where everything lies stays as it is: cards on a folded mat are
 * not drawn. @returns whether that is another map than before
 */
export function foldMats({ slots, mats }: MapTables, themes: ReadonlySet<string>): boolean {
  let isChanged = false;
  for (const slot of slots.all()) {
    const theme = slots.isMat(slot) ? slots.face(slot)?.id : mats.themeOf(slot);
    const isFolded = theme !== undefined && themes.has(theme) && slots.slotOf(theme) !== undefined;
    if (slots.isFolded(slot) === isFolded) continue;
    slots.setFolded(slot, isFolded);
    isChanged = true;
  }
  return isChanged;
}

/** Where links end on a map: at their cards, or at the folded mats that these lie on. */
export function linkEndsOf({ slots, mats }: MapTables): LinkEnds {
  return {
    isFolded: slots.isFolded,
    slotOf(id) {
      const slot = slots.slotOf(id);
      if (slot === undefined || slots.isMat(slot) || !slots.isFolded(slot)) return slot;
      return slots.slotOf(mats.themeOf(slot) ?? '');
    },
  };
}
