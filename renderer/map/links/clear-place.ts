import type { Rect } from '../model/rect.ts';
import { type LinkShape, pointAt, wordPlace } from './link-shape.ts';

type Place = ReturnType<typeof wordPlace>;

/** Where else along a bent link its word may stand, tried in this order. */
const ELSEWHERE = [0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;

/**
 * Where the word of a link stands so that nothing covers or cuts it: its usual place, or the nearest one along the line
 * that `isClear` takes. A level line has only one. @returns undefined where no place is clear
 */
export function clearPlace(
  shape: LinkShape,
  w: number,
  h: number,
  isClear: (box: Rect) => boolean,
): Place | undefined {
  const isFree = ({ x, y }: Place): boolean => isClear({ x: x - w / 2, y: y - h / 2, w, h });
  const usual = wordPlace(shape);
  if (isFree(usual)) return usual;
  if (usual.isAbove) return undefined;
  for (const t of ELSEWHERE) {
    const [x, y] = pointAt(shape, t);
    if (isFree({ x, y, isAbove: false })) return { x, y, isAbove: false };
  }
  return undefined;
}
