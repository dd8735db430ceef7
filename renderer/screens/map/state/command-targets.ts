import { selectedIds } from '../../../core/state/selection.ts';
import type { ActiveMap } from './active-map.ts';
import { mapUi } from './map-ui.ts';

/** The cards that a command acts on, one after the other: the selection, or else the card that has the focus. No links. */
export function* targets(map: ActiveMap): Generator<string> {
  const { focusId } = mapUi.getState();
  const ids = selectedIds().size > 0 || focusId === undefined ? selectedIds() : [focusId];
  for (const id of ids) if (map.model.slots.slotOf(id) !== undefined) yield id;
}

/** The ids of all targets of a command. */
export function targetIds(map: ActiveMap): readonly string[] {
  return [...targets(map)];
}

/** Whether a command has anything to be about: asked at every render, so ten thousand are not gone through. */
export function hasTarget(map: ActiveMap | undefined): boolean {
  return map !== undefined && targets(map).next().done !== true;
}

/** The main target of a command: the card that has the focus, or else the first. */
export function centralTarget(map: ActiveMap): string | undefined {
  const { focusId } = mapUi.getState();
  const { slots } = map.model;
  let first: string | undefined;
  for (const id of targets(map)) {
    if (slots.isMat(slots.slotOf(id) ?? -1)) continue;
    if (focusId === undefined || id === focusId) return id;
    first ??= id;
    if (!selectedIds().has(focusId)) return first;
  }
  return first;
}

/** The cards of these, and those that lie on the mats among them. */
export function cardSlotsOf(map: ActiveMap, ids: Iterable<string>): ReadonlySet<number> {
  const { slots, mats } = map.model;
  const cardSlots = new Set<number>();
  for (const id of ids) {
    const slot = slots.slotOf(id);
    if (slot === undefined) continue;
    if (slots.isMat(slot)) for (const member of mats.membersOf(id)) cardSlots.add(member);
    else cardSlots.add(slot);
  }
  return cardSlots;
}
