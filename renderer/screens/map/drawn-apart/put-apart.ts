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
  const message = `${cardsInWords(drawn.length)} put apart.`;
  commitPositions(map.mapId, 'Put apart', new Map(drawn), {
    message,
    announcement: `${message} Undo puts ${drawn.length === 1 ? 'it' : 'them'} back.`,
  });
}
