import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { derivedId } from '../../../../shared/document/model/ids.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';

const placementRef = (mapId: string, card: string) =>
  ({ kind: 'placement', id: derivedId(mapId, card) }) as const;

/** Whether a card is pinned on a map: drags, keys and layouts do not move it. */
export function isPinned(document: ProjectDocument, mapId: string, card: string): boolean {
  return recordOf(document, placementRef(mapId, card))?.fields.locked === true;
}

/** Lets cards stay where they are on this map, or be moved again. Cards that do not lie on it are left out. */
export function setPinned(mapId: string, cards: string | readonly string[], shouldPin: boolean): void {
  const { document } = currentProject();
  const changes = [cards].flat().flatMap((card) => {
    const ref = placementRef(mapId, card);
    return recordOf(document, ref) ? [{ op: 'set', ...ref, fields: { locked: shouldPin } } as const] : [];
  });
  const isOne = changes.length === 1;
  const subject = isOne ? 'The card' : `${changes.length} cards`;
  const verbPhrase = isOne ? 'stays where it is' : 'stay where they are';
  edit(shouldPin ? 'Stays where it is' : 'Can be moved', changes, {
    announcement: shouldPin ? `${subject} ${verbPhrase} on this map.` : `${subject} can be moved.`,
  });
}

/** Lets all of these stay where they are; where all do already, they can be moved again. */
export function togglePinned(mapId: string, cards: readonly string[]): void {
  const { document } = currentProject();
  setPinned(mapId, cards, !cards.every((card) => isPinned(document, mapId, card)));
}
