import type { Change } from '../../../../shared/document/edit/edit.ts';
import { derivedId } from '../../../../shared/document/model/new-id.ts';

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
