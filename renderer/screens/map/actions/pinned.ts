import { derivedId } from '../../../../shared/document/model/new-id.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { isLockedOnMap } from '../../../../shared/records/maps/locked-on-map.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';

const placementRef = (mapId: string, card: string) =>
  ({ kind: 'placement', id: derivedId(mapId, card) }) as const;

/** Locks cards in place on this map, or unlocks them. Cards that do not lie on it are left out. */
export function setPinned(mapId: string, cards: string | readonly string[], shouldPin: boolean): void {
  const { document } = currentProject();
  const changes = [cards].flat().flatMap((card) => {
    const ref = placementRef(mapId, card);
    return recordOf(document, ref) ? [{ op: 'set', ...ref, fields: { locked: shouldPin } } as const] : [];
  });
  const subject = changes.length === 1 ? 'The card is' : `${changes.length} cards are`;
  edit(shouldPin ? 'Locked in place' : 'Unlocked', changes, {
    message: shouldPin ? `${subject} locked in place on this map.` : `${subject} unlocked.`,
  });
}

/** Locks all of these in place; where all are locked already, unlocks them. */
export function togglePinned(mapId: string, cards: readonly string[]): void {
  const { document } = currentProject();
  setPinned(mapId, cards, !cards.every((card) => isLockedOnMap(document, mapId, card)));
}
