import { describe, expect, test } from 'vitest';
import { findFreePlace } from '../../../../../renderer/features/map-model/geometry/find-free-place.ts';
import type { Rect } from '../../../../../renderer/features/map-model/geometry/rect.ts';

const wanted: Rect = { x: 0, y: 0, w: 240, h: 240 };
/** So far that no square around the wanted place goes past it; and room for the gap between a card and what is taken. */
const FAR = 10_000;
const GAP = 24;
const above: Rect = { x: -FAR, y: -FAR, w: 2 * FAR, h: FAR - GAP };
const below: Rect = { x: -FAR, y: 240 + GAP, w: 2 * FAR, h: FAR };
const onTheLeft: Rect = { x: -FAR, y: -FAR, w: FAR - GAP, h: 2 * FAR };
const onTheRight: Rect = { x: 240 + GAP, y: -FAR, w: FAR, h: 2 * FAR };

/** Where a card goes that was wanted on top of another one. */
const beside = (...others: readonly Rect[]) => findFreePlace(wanted, () => [wanted, ...others]);

describe('a free place', () => {
  test('is the wanted one where nothing lies there', () => {
    expect(findFreePlace(wanted, () => [])).toEqual([0, 0]);
  });

  test('is the nearest, and leaves a gap', () => {
    const [x, y] = beside();
    expect(Math.max(Math.abs(x), Math.abs(y))).toBe(280);
  });

  test('beside a card is to the right and below of it, where people look first', () => {
    expect(beside()).toEqual([280, 280]);
  });

  test('is to the right where below is taken, and below where the right is', () => {
    const [x] = beside(below);
    expect(x).toBe(280);
    const [, y] = beside(onTheRight);
    expect(y).toBe(280);
  });

  test('is to the left and above only where right and below are taken', () => {
    const [left] = beside(onTheRight, below, above);
    expect(left).toBe(-280);
    const [, up] = beside(onTheRight, below, onTheLeft);
    expect(up).toBe(-280);
  });

  test('is the wanted one where all is taken', () => {
    expect(findFreePlace(wanted, (area) => [area])).toEqual([0, 0]);
  });
});
