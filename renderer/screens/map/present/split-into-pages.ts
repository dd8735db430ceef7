import { boundingRect, type Rect } from '../../../features/map-model/geometry/rect.ts';

/** A card and where it lies, px of the map. */
export interface CardRect {
  readonly id: string;
  readonly rect: Rect;
}

/** The cards of one slide. */
export interface Page {
  readonly ids: readonly string[];
  readonly rect: Rect;
}

/** px of gap that a cut may lose for each px that it lies nearer to the middle. */
const CENTRE_WEIGHT = 0.3;

type Axis = readonly [at: 'x' | 'y', size: 'w' | 'h'];

/** Where to cut a row of items in two: in a wide gap, not far from the middle. Never at an end. */
function splitIndex(sorted: readonly CardRect[], box: Rect, [at, size]: Axis): number {
  const middle = box[at] + box[size] / 2;
  let best = 1;
  let bestScore = Number.NEGATIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const [index, { rect }] of sorted.entries()) {
    if (index > 0) {
      const score = rect[at] - end - CENTRE_WEIGHT * Math.abs((rect[at] + end) / 2 - middle);
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    end = Math.max(end, rect[at] + rect[size]);
  }
  return best;
}

/**
 * Items in as few pictures of a size as their gaps suggest, in the order of reading: what does not fit is cut in two where
 * it is emptiest, and each half again. No item is cut; one that is larger than a slide has one of its own.
 */
export function splitIntoPages(
  items: readonly CardRect[],
  pageSize: { readonly w: number; readonly h: number },
): readonly Page[] {
  const box = boundingRect(items.map(({ rect }) => rect));
  if (!box) return [];
  const [across, down] = [box.w / pageSize.w, box.h / pageSize.h];
  if (items.length === 1 || (across <= 1 && down <= 1))
    return [{ ids: items.map(({ id }) => id), rect: box }];
  const axis: Axis = across > down ? ['x', 'w'] : ['y', 'h'];
  const sorted = items.toSorted((a, b) => a.rect[axis[0]] - b.rect[axis[0]]);
  const index = splitIndex(sorted, box, axis);
  return [
    ...splitIntoPages(sorted.slice(0, index), pageSize),
    ...splitIntoPages(sorted.slice(index), pageSize),
  ];
}
