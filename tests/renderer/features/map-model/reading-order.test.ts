import { describe, expect, test } from 'vitest';
import type { Rect } from '../../../../renderer/features/map-model/geometry/rect.ts';
import {
  type Direction,
  type FocusTarget,
  nearestInDirection,
  sortForReading,
} from '../../../../renderer/features/map-model/reading-order.ts';

const standing = (id: string, x: number, y: number, theme?: string, isMat = false): FocusTarget => ({
  id,
  rect: { x, y, w: 240, h: 130 },
  theme,
  isMat,
});

test('reading order: each theme with its cards from top left, then the cards without one', () => {
  const order = sortForReading([
    standing('loose', 0, 0),
    standing('t2', 0, 900, undefined, true),
    standing('t1', 0, 100, undefined, true),
    standing('right', 400, 152, 't1'),
    standing('left', 0, 160, 't1'),
    standing('below', 0, 400, 't1'),
    standing('two', 0, 950, 't2'),
  ]);
  expect(order).toEqual(['t1', 'left', 'right', 'below', 't2', 'two', 'loose']);
});

describe('an arrow', () => {
  const from: Rect = { x: 0, y: 0, w: 240, h: 130 };
  const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];
  const next = (others: readonly FocusTarget[]) =>
    directions.map((direction) => nearestInDirection(from, direction, others));

  test('goes to the card on its own side', () => {
    const others = [
      standing('below', 0, 400),
      standing('above', 0, -400),
      standing('right', 600, 0),
      standing('left', -600, 0),
    ];
    expect(next(others)).toEqual(['left', 'right', 'above', 'below']);
  });

  test('goes to the nearer of two that lie straight ahead', () => {
    const others = [600, 300].flatMap((far) => [
      standing(`right ${far}`, far, 0),
      standing(`left ${far}`, -far, 0),
      standing(`below ${far}`, 0, far),
      standing(`above ${far}`, 0, -far),
    ]);
    expect(next(others)).toEqual(['left 300', 'right 300', 'above 300', 'below 300']);
  });

  test('goes to what lies straight ahead before what lies nearer and aside', () => {
    const others = [standing('ahead', 600, 0), standing('aside', 330, 200)];
    expect(nearestInDirection(from, 'right', others)).toBe('ahead');
  });

  test('goes aside where that is far shorter', () => {
    const others = [standing('ahead', 600, 0), standing('aside', 330, 100)];
    expect(nearestInDirection(from, 'right', others)).toBe('aside');
  });

  test('stays where nothing lies ahead: a card level with it is not above or below', () => {
    const level = [standing('level', 600, 4)];
    expect(next(level)).toEqual([undefined, 'level', undefined, undefined]);
    expect(next([])).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('passes over the mat of a theme', () => {
    const others = [standing('theme', 300, 0, undefined, true), standing('card', 600, 0, 'theme')];
    expect(nearestInDirection(from, 'right', others)).toBe('card');
  });
});
