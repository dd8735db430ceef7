import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { commitPositions } from '../actions/move-cards.ts';
import type { ActiveMap } from '../state/active-map.ts';

/** Writes the places at which cards are drawn that would lie on each other, as one step of Undo. */
export function putApart(map: ActiveMap): void {
  const { slots } = map.model;
  const drawn = [...map.model.drawnElsewhere()].flatMap(([slot, y]) => {
    const face = slots.face(slot);
    return face ? [[face.id, [slots.rect(slot).x, y] as const] as const] : [];
  });
  if (drawn.length === 0) return;
  commitPositions(map.mapId, 'Put apart', new Map(drawn), {
    announcement: `${cardsInWords(drawn.length)} put apart. Undo puts ${drawn.length === 1 ? 'it' : 'them'} back.`,
  });
}
