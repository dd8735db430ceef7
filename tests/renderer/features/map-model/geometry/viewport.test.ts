import { describe, expect, test } from 'vitest';
import {
  distanceAt,
  mountRect,
  toMapPoint,
  type Viewport,
  viewportToFit,
  viewportToReveal,
  viewportZoomedTo,
  visibleRect,
} from '../../../../../renderer/features/map-model/geometry/viewport.ts';

const view: Viewport = { x: 0, y: 0, zoom: 1, width: 1000, height: 600 };

describe('the window', () => {
  test('changes only where a line of 160 px is crossed, and always holds what is in sight and a margin', () => {
    expect(mountRect({ ...view, x: -10 })).toEqual(mountRect({ ...view, x: -100 }));
    expect(mountRect({ ...view, x: -10 })).not.toEqual(mountRect({ ...view, x: -170 }));
    const at = { ...view, x: -333, y: 77, zoom: 0.5 };
    const [sight, window] = [visibleRect(at), mountRect(at)];
    expect(window.x).toBeLessThanOrEqual(sight.x - 160);
    expect(window.x + window.w).toBeGreaterThanOrEqual(sight.x + sight.w + 160);
  });
  test.each([
    [0.87, 'middle', 'near'],
    [0.84, 'middle', 'middle'],
    [0.84, 'near', 'near'],
    [0.81, 'near', 'middle'],
    [0.385, 'middle', 'middle'],
    [0.385, 'far', 'far'],
    [0.39, 'far', 'middle'],
    [0.37, 'near', 'far'],
    [1, 'far', 'near'],
  ] as const)(
    'at %d, coming from %s, the map is %s: a trembling zoom changes nothing',
    (zoom, before, now) => {
      expect(distanceAt(zoom, before)).toBe(now);
    },
  );
});

describe('views', () => {
  test('fit shows all of a rectangle and never enlarges', () => {
    const fit = viewportToFit({ x: 500, y: 500, w: 4000, h: 900 }, view);
    const sight = visibleRect(fit);
    expect(sight.x).toBeLessThanOrEqual(500);
    expect(sight.x + sight.w).toBeGreaterThanOrEqual(4500);
    expect(viewportToFit({ x: 0, y: 0, w: 10, h: 10 }, view).zoom).toBe(1);
  });
  test('zooming keeps the point under the pointer', () => {
    const before = toMapPoint(view, 300, 200);
    expect(toMapPoint(viewportZoomedTo(view, 0.5, 300, 200), 300, 200)).toEqual(before);
  });
  test('revealing moves no more than it must', () => {
    expect(viewportToReveal({ x: 100, y: 100, w: 240, h: 130 }, view)).toBe(view);
    expect(viewportToReveal({ x: 900, y: 100, w: 240, h: 130 }, view).x).toBe(-172);
    expect(viewportToReveal({ x: -50, y: 100, w: 240, h: 130 }, view).x).toBe(82);
  });
});
