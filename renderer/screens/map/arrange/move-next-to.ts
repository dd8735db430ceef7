import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { CARD_GAP_X, CARD_GAP_Y } from '../../../features/layout/layout-types.ts';
import { findFreePlace } from '../../../features/map-model/geometry/find-free-place.ts';
import { boundingRect, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { recordTitle } from '../actions/card-actions.ts';
import { commitDrop, movableCards } from '../actions/move-cards.ts';
import { animateCards } from '../animation/animate-cards.ts';
import { type ActiveMap, activeMap, revealRect } from '../state/active-map.ts';

/** On which side of another card. */
export type NeighbourSide = 'right' | 'left' | 'above' | 'below';

const sideInWords: Record<NeighbourSide, string> = {
  right: 'to the right of',
  left: 'to the left of',
  above: 'above',
  below: 'below',
};

/** The position of a block of this size beside another one, their tops or left edges aligned. */
function rectBeside(block: Rect, target: Rect, side: NeighbourSide): Rect {
  if (side === 'right') return { ...block, x: target.x + target.w + CARD_GAP_X, y: target.y };
  if (side === 'left') return { ...block, x: target.x - CARD_GAP_X - block.w, y: target.y };
  if (side === 'above') return { ...block, x: target.x, y: target.y - CARD_GAP_Y - block.h };
  return { ...block, x: target.x, y: target.y + target.h + CARD_GAP_Y };
}

/**
 * Moves cards together next to another one, or to the free place nearest to there: what dragging does, without a pointer.
 * They join the theme on whose mat they come to lie.
 */
export async function moveNextTo(
  map: ActiveMap,
  ids: readonly string[],
  target: string,
  side: NeighbourSide,
): Promise<void> {
  const { slots, cardsIn } = map.model;
  const moved = movableCards(
    map,
    ids.flatMap((id) => slots.slotOf(id) ?? []),
  );
  const block = boundingRect([...moved].map(slots.rect));
  const targetSlot = slots.slotOf(target);
  if (!block || targetSlot === undefined) return commitDrop(map, new Set());
  const wanted = rectBeside(block, slots.rect(targetSlot), side);
  const [x, y] = findFreePlace(wanted, (area) =>
    cardsIn(area)
      .filter((slot) => !moved.has(slot))
      .map(slots.rect),
  );
  const [dx, dy] = [Math.round(x - block.x), Math.round(y - block.y)];
  const places = new Map(
    [...moved].map((slot) => {
      const rect = slots.rect(slot);
      return [slot, [rect.x + dx, rect.y + dy] as const];
    }),
  );
  const byId = new Map([...places].map(([slot, place]) => [slots.face(slot)?.id ?? '', place]));
  await animateCards(map, places, undefined);
  if (activeMap() !== map) return;
  // Another window may have removed some of them from the map meanwhile.
  const stillPlaced = [...byId].flatMap(([id, [atX, atY]]) => {
    const slot = slots.slotOf(id);
    return slot === undefined ? [] : [[slot, atX, atY] as const];
  });
  map.model.moveTo(stillPlaced);
  const name = ids.length === 1 ? quoted(recordTitle(ids[0] ?? '')) : `${stillPlaced.length} cards`;
  const announcement = `${name} ${stillPlaced.length === 1 ? 'is' : 'are'} ${sideInWords[side]} ${quoted(recordTitle(target))}.`;
  commitDrop(map, new Set(stillPlaced.map(([slot]) => slot)), announcement);
  revealRect(map, { ...block, x: block.x + dx, y: block.y + dy });
}
