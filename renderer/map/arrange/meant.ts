import { selected } from '../../state/selection.ts';
import { mapUi } from '../canvas/ui-store.ts';
import type { LiveMap } from '../live-map.ts';

/** What a command is about, one after the other: the selection, or else the card that the keyboard is on. No links. */
export function* meant(map: LiveMap): Generator<string> {
  const { focusId } = mapUi.getState();
  const ids = selected().size > 0 || focusId === undefined ? selected() : [focusId];
  for (const id of ids) if (map.model.slots.slotOf(id) !== undefined) yield id;
}

/** The same, all of them. */
export const meantIds = (map: LiveMap): readonly string[] => [...meant(map)];

/** Whether a command has anything to be about: asked at every render, so ten thousand are not gone through. */
export const isAnyMeant = (map: LiveMap | undefined): boolean =>
  map !== undefined && meant(map).next().done !== true;

/** The one of them that is in the middle of things: that with the keyboard, or else the first. */
export function centreOf(map: LiveMap): string | undefined {
  const { focusId } = mapUi.getState();
  const { slots } = map.model;
  let first: string | undefined;
  for (const id of meant(map)) {
    if (slots.isMat(slots.slotOf(id) ?? -1)) continue;
    if (focusId === undefined || id === focusId) return id;
    first ??= id;
    if (!selected().has(focusId)) return first;
  }
  return first;
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
