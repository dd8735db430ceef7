import { describe, expect, test } from 'vitest';
import { documentOrder, nearestTowards, type Standing } from '../../../renderer/map/model/document-order.ts';
import { freePlace } from '../../../renderer/map/model/free-place.ts';
import {
  isFarAt,
  sightOf,
  toMap,
  type View,
  viewToFit,
  viewToReveal,
  viewZoomed,
  windowOf,
} from '../../../renderer/map/model/window.ts';

const view: View = { x: 0, y: 0, zoom: 1, width: 1000, height: 600 };

describe('the window', () => {
  test('changes only where a line of 160 px is crossed, and always holds what is in sight and a margin', () => {
    expect(windowOf({ ...view, x: -10 })).toEqual(windowOf({ ...view, x: -100 }));
    expect(windowOf({ ...view, x: -10 })).not.toEqual(windowOf({ ...view, x: -170 }));
    const at = { ...view, x: -333, y: 77, zoom: 0.5 };
    const [sight, window] = [sightOf(at), windowOf(at)];
    expect(window.x).toBeLessThanOrEqual(sight.x - 160);
    expect(window.x + window.w).toBeGreaterThanOrEqual(sight.x + sight.w + 160);
  });
  test('far and near have room between them', () => {
    expect(isFarAt(0.4, false)).toBe(false);
    expect(isFarAt(0.4, true)).toBe(true);
    expect(isFarAt(0.37, false)).toBe(true);
    expect(isFarAt(0.43, true)).toBe(false);
  });
});

describe('views', () => {
  test('fit shows all of a rectangle and never enlarges', () => {
    const fit = viewToFit({ x: 500, y: 500, w: 4000, h: 900 }, view);
    const sight = sightOf(fit);
    expect(sight.x).toBeLessThanOrEqual(500);
    expect(sight.x + sight.w).toBeGreaterThanOrEqual(4500);
    expect(viewToFit({ x: 0, y: 0, w: 10, h: 10 }, view).zoom).toBe(1);
  });
  test('zooming keeps the point under the pointer', () => {
    const before = toMap(view, 300, 200);
    expect(toMap(viewZoomed(view, 0.5, 300, 200), 300, 200)).toEqual(before);
  });
  test('revealing moves no more than it must', () => {
    expect(viewToReveal({ x: 100, y: 100, w: 240, h: 130 }, view)).toBe(view);
    expect(viewToReveal({ x: 900, y: 100, w: 240, h: 130 }, view).x).toBe(-172);
    expect(viewToReveal({ x: -50, y: 100, w: 240, h: 130 }, view).x).toBe(82);
  });
});

const standing = (id: string, x: number, y: number, theme?: string, isMat = false): Standing => ({
  id,
  rect: { x, y, w: 240, h: 130 },
  theme,
  isMat,
});

test('reading order: each theme with its cards from top left, then the cards without one', () => {
  const order = documentOrder([
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

test('an arrow goes to what lies straight ahead before what lies aside', () => {
  const others = [standing('ahead', 600, 0), standing('aside', 330, 400), standing('behind', -400, 0)];
  expect(nearestTowards({ x: 0, y: 0, w: 240, h: 130 }, 'right', others)).toBe('ahead');
  expect(nearestTowards({ x: 0, y: 0, w: 240, h: 130 }, 'up', others)).toBeUndefined();
});

test('a new card takes the nearest free place and covers nothing', () => {
  const taken = [{ x: 0, y: 0, w: 240, h: 130 }];
  const [x, y] = freePlace({ x: 10, y: 10, w: 240, h: 130 }, () => taken);
  expect(Math.abs(x) >= 264 || Math.abs(y) >= 154).toBe(true);
});
