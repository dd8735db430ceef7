import { describe, expect, test } from 'vitest';
import {
  isFarAt,
  sightOf,
  toMap,
  type View,
  viewToFit,
  viewToReveal,
  viewZoomed,
  windowOf,
} from '../../../../renderer/map/model/window.ts';

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
