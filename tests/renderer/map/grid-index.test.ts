import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGridIndex } from '../../../renderer/map/model/grid-index.ts';
import { overlaps, type Rect } from '../../../renderer/map/model/rect.ts';

const rect: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: -20_000, max: 20_000 }),
  y: fc.integer({ min: -20_000, max: 20_000 }),
  w: fc.integer({ min: 0, max: 9_000 }),
  h: fc.integer({ min: 0, max: 9_000 }),
});

test('whatever touches an area is found, after any moves and removals', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.option(rect)), { maxLength: 60 }),
      rect,
      (steps, area) => {
        const index = createGridIndex();
        const truth = new Map<number, Rect>();
        for (const [item, at] of steps) {
          if (at) index.set(item, at);
          else index.remove(item);
          if (at) truth.set(item, at);
          else truth.delete(item);
        }
        const near = index.near(area);
        const missed = [...truth].filter(([item, at]) => overlaps(at, area) && !near.includes(item));
        expect(missed).toEqual([]);
        expect(near.filter((item) => !truth.has(item))).toEqual([]);
        expect(new Set(near).size).toBe(near.length);
      },
    ),
  );
});

test('a small area asks few: nothing from the other end of the map', () => {
  const index = createGridIndex();
  for (let item = 0; item < 1000; item += 1) index.set(item, { x: item * 700, y: 0, w: 240, h: 120 });
  expect(index.near({ x: 0, y: 0, w: 600, h: 600 }).length).toBeLessThan(4);
});
