import { selected } from '../../state/selection.ts';
import { mapUi } from '../canvas/ui-store.ts';
import type { LiveMap } from '../live-map.ts';

/** What a command is about: the selection, or else the card that the keyboard is on. Links are left out. */
export function meantIds(map: LiveMap): readonly string[] {
  const { focusId } = mapUi.getState();
  const ids = selected().size > 0 || focusId === undefined ? [...selected()] : [focusId];
  return ids.filter((id) => map.model.slots.slotOf(id) !== undefined);
}

/** The one of them that is in the middle of things: that with the keyboard, or else the first. */
export function centreOf(map: LiveMap): string | undefined {
  const { focusId } = mapUi.getState();
  const ids = meantIds(map).filter((id) => !map.model.slots.isMat(map.model.slots.slotOf(id) ?? -1));
  return focusId !== undefined && ids.includes(focusId) ? focusId : ids[0];
}

/** The cards of these, and those that lie on the mats among them. */
export function cardsOf(map: LiveMap, ids: Iterable<string>): ReadonlySet<number> {
  const { slots, mats } = map.model;
  const found = new Set<number>();
  for (const id of ids) {
    const slot = slots.slotOf(id);
    if (slot === undefined) continue;
    if (slots.isMat(slot)) for (const member of mats.membersOf(id)) found.add(member);
    else found.add(slot);
  }
  return found;
}
