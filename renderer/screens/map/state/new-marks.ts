import type { MapModel } from '../../../features/map-model/map-model.ts';
import { newCardIds } from '../../../features/new-cards/new-cards.ts';

/** What is new on a theme's mat. */
export interface MatNews {
  readonly count: number;
  /** All its cards are: it is said once, on the mat. */
  readonly isAll: boolean;
}

/** How many of a theme's cards are new. */
export function newsOfMat({ slots, mats }: MapModel, theme: string, newIds = newCardIds()): MatNews {
  const members = mats.membersOf(theme);
  if (newIds.size === 0) return { count: 0, isAll: false };
  let count = 0;
  for (const slot of members) if (newIds.has(slots.face(slot)?.id ?? '')) count += 1;
  return { count, isAll: count > 0 && count === members.size };
}

/** Whether a card says itself that it is new: not where its mat says it for all. */
export function isMarkedNew(model: MapModel, id: string, newIds = newCardIds()): boolean {
  if (!newIds.has(id)) return false;
  const slot = model.slots.slotOf(id);
  const theme = slot === undefined ? undefined : model.mats.themeOf(slot);
  return theme === undefined || !newsOfMat(model, theme, newIds).isAll;
}
