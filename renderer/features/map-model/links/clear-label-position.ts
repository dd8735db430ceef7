import type { Rect } from '../geometry/rect.ts';
import { type LinkCurve, labelPosition, pointAt } from './link-curve.ts';

type LabelPosition = ReturnType<typeof labelPosition>;

/** The other places along a bent link for its label, tried in this order. */
const ALTERNATIVES = [0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;

/**
 * The position of a link's label so that nothing covers or cuts it: its usual place, or the nearest one along the line
 * that `isClear` takes. A level line has only one. @returns undefined where no place is clear
 */
export function clearLabelPosition(
  curve: LinkCurve,
  w: number,
  h: number,
  isClear: (box: Rect) => boolean,
): LabelPosition | undefined {
  const isClearAt = ({ x, y }: LabelPosition): boolean => isClear({ x: x - w / 2, y: y - h / 2, w, h });
  const defaultPosition = labelPosition(curve);
  if (isClearAt(defaultPosition)) return defaultPosition;
  if (defaultPosition.isAbove) return undefined;
  for (const t of ALTERNATIVES) {
    const [x, y] = pointAt(curve, t);
    if (isClearAt({ x, y, isAbove: false })) return { x, y, isAbove: false };
  }
  return undefined;
}
