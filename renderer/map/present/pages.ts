import { around, type Rect } from '../model/rect.ts';

/** A card and where it lies, px of the map. */
export interface Item {
  readonly id: string;
  readonly rect: Rect;
}

/** What goes into one picture. */
export interface Page {
  readonly ids: readonly string[];
  readonly rect: Rect;
}

/** px of gap that a cut may lose for each px that it lies nearer to the middle. */
const MIDDLE = 0.3;

type Axis = readonly [at: 'x' | 'y', size: 'w' | 'h'];

/** Where to cut a row of items in two: in a wide gap, not far from the middle. Never at an end. */
function cutAt(sorted: readonly Item[], box: Rect, [at, size]: Axis): number {
  const middle = box[at] + box[size] / 2;
  let best = 1;
  let bestScore = Number.NEGATIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const [index, { rect }] of sorted.entries()) {
    if (index > 0) {
      const score = rect[at] - end - MIDDLE * Math.abs((rect[at] + end) / 2 - middle);
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    end = Math.max(end, rect[at] + rect[size]);
  }
  return best;
}

/**
 * Items in as few pictures of a size as their gaps suggest, in the order of reading: what does not fit is cut in two where
 * it is emptiest, and each half again. No item is cut; one that is larger than a picture has one of its own.
 */
export function pagesOf(
  items: readonly Item[],
  picture: { readonly w: number; readonly h: number },
): readonly Page[] {
  const box = around(items.map(({ rect }) => rect));
  if (!box) return [];
  const [across, down] = [box.w / picture.w, box.h / picture.h];
  if (items.length === 1 || (across <= 1 && down <= 1))
    return [{ ids: items.map(({ id }) => id), rect: box }];
  const axis: Axis = across > down ? ['x', 'w'] : ['y', 'h'];
  const sorted = items.toSorted((one, other) => one.rect[axis[0]] - other.rect[axis[0]]);
  const cut = cutAt(sorted, box, axis);
  return [...pagesOf(sorted.slice(0, cut), picture), ...pagesOf(sorted.slice(cut), picture)];
}
