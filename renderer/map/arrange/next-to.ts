import { quoted } from '../../ui/words.ts';
import { nameOf } from '../actions/cards.ts';
import { commitDrop, movable } from '../actions/moves.ts';
import { GAP_ACROSS, GAP_DOWN } from '../layout/layout-types.ts';
import { type LiveMap, liveMap, reveal } from '../live-map.ts';
import { freePlace } from '../model/free-place.ts';
import { around, type Rect } from '../model/rect.ts';
import { glide } from './glide.ts';

/** On which side of another card. */
export type Beside = 'right' | 'left' | 'above' | 'below';

const besideWords: Record<Beside, string> = {
  right: 'to the right of',
  left: 'to the left of',
  above: 'above',
  below: 'below',
};

/** Where a block of this size stands beside another thing, their tops or left edges in one line. */
export function placeBeside(block: Rect, target: Rect, side: Beside): Rect {
  if (side === 'right') return { ...block, x: target.x + target.w + GAP_ACROSS, y: target.y };
  if (side === 'left') return { ...block, x: target.x - GAP_ACROSS - block.w, y: target.y };
  if (side === 'above') return { ...block, x: target.x, y: target.y - GAP_DOWN - block.h };
  return { ...block, x: target.x, y: target.y + target.h + GAP_DOWN };
}

/**
 * Moves cards together next to another one, or to the free place nearest to there: what dragging does, without a pointer.
 * They join the theme on whose mat they come to lie.
 */
export async function moveNextTo(
  map: LiveMap,
  ids: readonly string[],
  target: string,
  side: Beside,
): Promise<void> {
  const { slots, cardsIn } = map.model;
  const moved = movable(
    map,
    ids.flatMap((id) => slots.slotOf(id) ?? []),
  );
  const block = around([...moved].map(slots.rect));
  const beside = slots.slotOf(target);
  if (!block || beside === undefined) return commitDrop(map, new Set());
  const wanted = placeBeside(block, slots.rect(beside), side);
  const [x, y] = freePlace(wanted, (area) =>
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
  await glide(map, places, undefined);
  if (liveMap() !== map) return;
  // Another window may have taken some of them off the map meanwhile.
  const there = [...byId].flatMap(([id, [atX, atY]]) => {
    const slot = slots.slotOf(id);
    return slot === undefined ? [] : [[slot, atX, atY] as const];
  });
  map.model.moveTo(there);
  const name = ids.length === 1 ? quoted(nameOf(ids[0] ?? '')) : `${there.length} cards`;
  const where = `${name} ${there.length === 1 ? 'is' : 'are'} ${besideWords[side]} ${quoted(nameOf(target))}.`;
  commitDrop(map, new Set(there.map(([slot]) => slot)), where);
  reveal(map, { ...block, x: block.x + dx, y: block.y + dy });
}
