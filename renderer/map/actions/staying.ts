import type { ProjectDocument } from '../../../shared/document/document.ts';
import { derivedId } from '../../../shared/document/ids.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { edit } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';

const placementOf = (mapId: string, card: string) =>
  ({ kind: 'placement', id: derivedId(mapId, card) }) as const;

/** Whether a card stays where it is on a map: drags, keys and layouts leave it there. */
export const staysPut = (document: ProjectDocument, mapId: string, card: string): boolean =>
  recordOf(document, placementOf(mapId, card))?.fields.locked === true;

/** Lets cards stay where they are on this map, or be moved again. Cards that do not lie on it are left out. */
export function setStaying(mapId: string, cards: string | readonly string[], stays: boolean): void {
  const { document } = currentProject();
  const changes = [cards].flat().flatMap((card) => {
    const ref = placementOf(mapId, card);
    return recordOf(document, ref) ? [{ op: 'set', ...ref, fields: { locked: stays } } as const] : [];
  });
  const isOne = changes.length === 1;
  const which = isOne ? 'The card' : `${changes.length} cards`;
  const stay = isOne ? 'stays where it is' : 'stay where they are';
  edit(stays ? 'Stays where it is' : 'Can be moved', changes, {
    say: stays ? `${which} ${stay} on this map.` : `${which} can be moved.`,
  });
}

/** Lets all of these stay where they are; where all do already, they can be moved again. */
export function toggleStaying(mapId: string, cards: readonly string[]): void {
  const { document } = currentProject();
  setStaying(mapId, cards, !cards.every((card) => staysPut(document, mapId, card)));
}
