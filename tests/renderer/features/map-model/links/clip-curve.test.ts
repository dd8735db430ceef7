import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlaps } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import { clipCurve } from '../../../../../renderer/features/map-model/links/clip-curve.ts';
import {
  ARROW_LENGTH,
  curveBounds,
  linkCurve,
  pointAt,
} from '../../../../../renderer/features/map-model/links/link-curve.ts';

const card = (x: number, y: number) => ({ x, y, w: 240, h: 130 });
const sight = { x: 0, y: 0, w: 1200, h: 800 };
const far = fc.integer({ min: -30_000, max: 30_000 });

test('no point of a link that is in sight is left out, however long the link is', () => {
  fc.assert(
    fc.property(far, far, far, far, (ax, ay, bx, by) => {
      const shape = linkCurve(card(ax, ay), card(bx, by), 0, ARROW_LENGTH);
      const seen = clipCurve(shape, sight);
      for (let step = 0; step <= 400; step += 1) {
        const [x, y] = pointAt(shape, step / 400);
        if (!contains(sight, x, y)) continue;
        expect(seen).toBeDefined();
        if (!seen) return;
        const box = curveBounds(seen);
        expect(contains({ x: box.x - 1, y: box.y - 1, w: box.w + 2, h: box.h + 2 }, x, y)).toBe(true);
      }
    }),
  );
});

test('a link across the map is cut to what is near, and one that passes far off is not drawn', () => {
  const across = clipCurve(linkCurve(card(-20_000, 300), card(20_000, 320), 0, ARROW_LENGTH), sight);
  expect(across && curveBounds(across).w).toBeLessThan(8000);
  const past = linkCurve(card(-20_000, -18_000), card(1000, 30_000), 0, ARROW_LENGTH);
  expect(overlaps(curveBounds(past), sight)).toBe(true);
  expect(clipCurve(past, { x: 600, y: -17_000, w: 100, h: 100 })).toBeUndefined();
});

test.each([
  ['its line ends at the edge of the window', card(-240, 0), card(0, -254)],
  ['its label reaches into the window, and its line does not', card(-2000, -100), card(1500, -220)],
])('a link is drawn where %s', (_, from, to) => {
  expect(clipCurve(linkCurve(from, to, 0, ARROW_LENGTH), sight)).toBeDefined();
});
