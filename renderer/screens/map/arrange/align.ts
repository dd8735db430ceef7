import { boundingRect, type Rect } from '../../../features/map-model/geometry/rect.ts';

/** Which edge or centre of several things is brought into one line. */
export type AlignSide = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';
export type DistributeDirection = 'across' | 'down';

/** How far one unit is moved, px at 100 %. */
export type Shift = readonly [dx: number, dy: number];

/** Room between things that would otherwise lie on each other, px at 100 %. */
const MIN_GAP = 24;

/** The moves that align one edge, or the centres: with the outermost one, or with the centre of the whole. */
export function alignShifts(rects: readonly Rect[], side: AlignSide): readonly Shift[] {
  const all = boundingRect(rects);
  if (!all) return [];
  const toX: { readonly [side in AlignSide]?: (rect: Rect) => number } = {
    left: () => all.x,
    centre: (rect) => all.x + (all.w - rect.w) / 2,
    right: (rect) => all.x + all.w - rect.w,
  };
  const toY: { readonly [side in AlignSide]?: (rect: Rect) => number } = {
    top: () => all.y,
    middle: (rect) => all.y + (all.h - rect.h) / 2,
    bottom: (rect) => all.y + all.h - rect.h,
  };
  return rects.map((rect) => [
    Math.round((toX[side]?.(rect) ?? rect.x) - rect.x),
    Math.round((toY[side]?.(rect) ?? rect.y) - rect.y),
  ]);
}

/**
 * The moves that make the gaps between neighbours equal; the first and the last stay. Where there is no space
 * between those two, they go on behind the first with a small gap.
 */
export function distributeShifts(rects: readonly Rect[], direction: DistributeDirection): readonly Shift[] {
  const isAcross = direction === 'across';
  const start = (rect: Rect): number => (isAcross ? rect.x : rect.y);
  const size = (rect: Rect): number => (isAcross ? rect.w : rect.h);
  const order = rects
    .map((rect, at) => ({ rect, at }))
    .sort((a, b) => start(a.rect) - start(b.rect) || a.at - b.at);
  const [first, last] = [order[0], order.at(-1)];
  if (!first || !last) return [];
  const available = start(last.rect) + size(last.rect) - start(first.rect);
  const occupied = rects.reduce((sum, rect) => sum + size(rect), 0);
  const free = rects.length > 1 ? (available - occupied) / (rects.length - 1) : 0;
  const gap = free < 0 ? MIN_GAP : free;
  const shifts: Shift[] = rects.map(() => [0, 0]);
  let at = start(first.rect);
  for (const entry of order) {
    const shift = Math.round(at - start(entry.rect));
    shifts[entry.at] = isAcross ? [shift, 0] : [0, shift];
    at += size(entry.rect) + gap;
  }
  return shifts;
}
