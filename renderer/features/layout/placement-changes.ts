import type { Change } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { derivedId } from '../../../shared/document/model/new-id.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import type { CardPositions } from '../../../shared/notes/write/place-by-theme.ts';

/** Puts a card on a map. */
export function newPlacementChange(map: string, card: string, x: number, y: number): Change {
  return {
    op: 'add',
    kind: 'placement',
    id: derivedId(map, card),
    fields: { map, card, pos: [Math.round(x), Math.round(y)] },
  };
}

/** Moves a card that lies on a map. */
export function movePlacementChange(map: string, card: string, x: number, y: number): Change {
  return {
    op: 'set',
    kind: 'placement',
    id: derivedId(map, card),
    fields: { pos: [Math.round(x), Math.round(y)] },
  };
}

/** Puts cards where a layout wants them: those that lie on the map are moved, others put on it. */
export function placementChanges(
  document: ProjectDocument,
  map: string,
  positions: CardPositions,
): readonly Change[] {
  return [...positions].map(([card, [x, y]]) =>
    recordOf(document, { kind: 'placement', id: derivedId(map, card) })
      ? movePlacementChange(map, card, x, y)
      : newPlacementChange(map, card, x, y),
  );
}
