import { around, type Rect } from '../model/rect.ts';

/** Which edge or centre of several things is brought into one line. */
export type Side = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';
export type Direction = 'across' | 'down';

/** How far one thing goes, px at 100 %. */
export type Shift = readonly [dx: number, dy: number];

/** Room between things that would otherwise lie on each other, px at 100 %. */
const LEAST_GAP = 24;

/** How far each goes so that one edge, or the centres, lie in one line: that of the outermost, or of the whole. */
export function alignShifts(rects: readonly Rect[], side: Side): readonly Shift[] {
  const all = around(rects);
  if (!all) return [];
  const toX: { readonly [side in Side]?: (rect: Rect) => number } = {
    left: () => all.x,
    centre: (rect) => all.x + (all.w - rect.w) / 2,
    right: (rect) => all.x + all.w - rect.w,
  };
  const toY: { readonly [side in Side]?: (rect: Rect) => number } = {
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
 * How far each goes so that the room between neighbours is the same; the first and the last stay. Where they have no room
 * between those two, they go on behind the first with a small gap.
 */
export function distributeShifts(rects: readonly Rect[], direction: Direction): readonly Shift[] {
  const isAcross = direction === 'across';
  const start = (rect: Rect): number => (isAcross ? rect.x : rect.y);
  const size = (rect: Rect): number => (isAcross ? rect.w : rect.h);
  const order = rects
    .map((rect, at) => ({ rect, at }))
    .sort((a, b) => start(a.rect) - start(b.rect) || a.at - b.at);
  const [first, last] = [order[0], order.at(-1)];
  if (!first || !last) return [];
  const room = start(last.rect) + size(last.rect) - start(first.rect);
  const taken = rects.reduce((sum, rect) => sum + size(rect), 0);
  const free = rects.length > 1 ? (room - taken) / (rects.length - 1) : 0;
  const gap = free < 0 ? LEAST_GAP : free;
  const shifts: Shift[] = rects.map(() => [0, 0]);
  let at = start(first.rect);
  for (const one of order) {
    const by = Math.round(at - start(one.rect));
    shifts[one.at] = isAcross ? [by, 0] : [0, by];
    at += size(one.rect) + gap;
  }
  return shifts;
}
