import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeAround, ringsAround } from '../../../../../renderer/features/layout/arrange-around.ts';
import { clearingShift } from '../../../../../renderer/features/layout/avoid-overlap.ts';
import { overlaps, type Rect } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import {
  type AlignSide,
  alignShifts,
  distributeShifts,
  type Shift,
} from '../../../../../renderer/screens/map/arrange/align.ts';
import { snapRect } from '../../../../../renderer/screens/map/snapping/snap-rect.ts';
import '../../../../helpers/vitest/property-seed.ts';

const rect = (x: number, y: number, w = 240, h = 120): Rect => ({ x, y, w, h });
const moved = (rects: readonly Rect[], shifts: readonly Shift[]): readonly Rect[] =>
  rects.map((one, at) => {
    const [dx, dy] = shifts[at] ?? [Number.NaN, Number.NaN];
    return { ...one, x: one.x + dx, y: one.y + dy };
  });
const anyRect = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  w: fc.integer({ min: 50, max: 600 }),
  h: fc.integer({ min: 50, max: 300 }),
});

describe('align', () => {
  const three = [rect(10, 0), rect(400, 60, 240, 160), rect(90, 500)];

  test.each<[AlignSide, (one: Rect) => number, number]>([
    ['left', (one) => one.x, 10],
    ['centre', (one) => one.x + one.w / 2, 325],
    ['right', (one) => one.x + one.w, 640],
    ['top', (one) => one.y, 0],
    ['middle', (one) => one.y + one.h / 2, 310],
    ['bottom', (one) => one.y + one.h, 620],
  ])('%s: one line, the other axis as it was', (side, line, at) => {
    const after = moved(three, alignShifts(three, side));
    expect(after.map(line)).toEqual([at, at, at]);
    const isAcross = ['left', 'centre', 'right'].includes(side);
    expect(after.map((one) => (isAcross ? one.y : one.x))).toEqual(
      three.map((one) => (isAcross ? one.y : one.x)),
    );
  });
  test('nothing to align is no error', () => expect(alignShifts([], 'left')).toEqual([]));
});

describe('distribute', () => {
  test('the same room between all; the first and the last stay', () => {
    const row = [rect(1000, 7), rect(0, 0), rect(260, 30)];
    const after = moved(row, distributeShifts(row, 'across'));
    expect(after.map((one) => one.x)).toEqual([1000, 0, 500]);
    expect(after.map((one) => one.y)).toEqual([7, 0, 30]);
  });
  test('no two lie on each other along that axis, whatever the room', () => {
    fc.assert(
      fc.property(fc.array(anyRect, { minLength: 2, maxLength: 12 }), (rects) => {
        const down = moved(rects, distributeShifts(rects, 'down')).toSorted((a, b) => a.y - b.y);
        for (const [at, one] of down.entries()) {
          const next = down[at + 1];
          if (next) expect(next.y).toBeGreaterThanOrEqual(one.y + one.h - 1);
        }
      }),
    );
  });
});

describe('snap to neighbours', () => {
  const neighbour = rect(0, 0);

  test('an edge within reach meets, with a guide through both', () => {
    const snapped = snapRect(rect(4, 300), [neighbour], 6);
    expect(snapped).toMatchObject({ dx: -4, dy: 0 });
    expect(snapped.guides).toContainEqual({ isVertical: true, position: 0, from: 0, to: 420 });
  });
  test('centres meet where sizes differ', () => {
    const snapped = snapRect(rect(23, 300, 200, 100), [neighbour], 6);
    expect(snapped.dx).toBe(-3);
    expect(snapped.guides.map((guide) => guide.position)).toEqual([120]);
  });
  test('both ways at once; the nearest line wins', () => {
    const snapped = snapRect(rect(303, 5), [neighbour, rect(300, 500), rect(299, 900)], 6);
    expect([snapped.dx, snapped.dy]).toEqual([-3, -5]);
  });
  test('out of reach nothing happens', () =>
    expect(snapRect(rect(367, 300), [neighbour], 6)).toEqual({ dx: 0, dy: 0, guides: [] }));
});

describe('around one card', () => {
  const linked = fc.integer({ min: 1, max: 150 }).chain((count) =>
    fc.record({
      cards: fc.constant(
        Array.from({ length: count }, (_, at) => ({ id: `c${at}`, height: 112 + (at % 5) * 16 })),
      ),
      links: fc.array(
        fc
          .tuple(fc.nat(count - 1), fc.nat(count - 1))
          .map(([from, to]) => ({ from: `c${from}`, to: `c${to}` })),
        { maxLength: 2 * count },
      ),
    }),
  );

  test('no two cards overlap, and a card that is more links away lies farther out', () => {
    fc.assert(
      fc.property(linked, ({ cards, links }) => {
        const places = arrangeAround('c0', cards, links);
        const rects = cards.flatMap(({ id, height }) => {
          const [x, y] = places.get(id) ?? [];
          return x === undefined || y === undefined ? [] : [rect(x, y, 240, height)];
        });
        for (const [at, one] of rects.entries())
          expect(rects.slice(at + 1).some((other) => overlaps(one, other))).toBe(false);
        const heights = new Map(cards.map((card) => [card.id, card.height]));
        const rings = ringsAround('c0', cards, links);
        const cellHeight = 44 + Math.max(...rings.flat().map(({ id }) => heights.get(id) ?? 0));
        const away = (id: string): number => {
          const [x = 0, y = 0] = places.get(id) ?? [];
          return Math.hypot((x + 120) / 328, (y + (heights.get(id) ?? 0) / 2) / cellHeight);
        };
        for (const [at, ring] of rings.entries())
          for (const { id } of rings[at + 1] ?? [])
            expect(away(id)).toBeGreaterThan(Math.max(...ring.map((one) => away(one.id))) + 1);
      }),
      { numRuns: 60 },
    );
  });
  test('children lie beside the card that they hang on; four links away is left out', () => {
    const cards = ['m', 'a', 'b', 'c', 'd', 'a1', 'a2', 'far', 'farther'].map((id) => ({ id, height: 120 }));
    const links = [
      ...['a', 'b', 'c', 'd'].map((id) => ({ from: 'm', to: id })),
      { from: 'a1', to: 'c' },
      { from: 'c', to: 'a2' },
      { from: 'a2', to: 'far' },
      { from: 'far', to: 'farther' },
    ];
    const places = arrangeAround('m', cards, links);
    // c is the third of four: below the middle. What hangs on it lies below as well.
    for (const id of ['c', 'a1', 'a2', 'far']) expect(places.get(id)?.[1]).toBeGreaterThan(60);
    expect(places.has('farther')).toBe(false);
  });
});

describe('what stays is never covered', () => {
  test('the shortest way off, nothing where it is clear', () => {
    const placed = [{ rect: rect(0, 0) }, { rect: rect(0, 300) }];
    expect(clearingShift(placed, [{ rect: rect(900, 0) }], 24)).toEqual([0, 0]);
    expect(clearingShift(placed, [{ rect: rect(10, 100) }], 24)).toEqual([0, -44]);
    expect(clearingShift(placed, [], 24)).toEqual([0, 0]);
  });
  test('a mat is not in the way of its own cards', () => {
    const mat = [{ rect: rect(0, 0, 900, 600), theme: 'a', isMat: true }];
    expect(clearingShift(mat, [{ rect: rect(500, 100), theme: 'a' }], 24)).toEqual([0, 0]);
    expect(clearingShift(mat, [{ rect: rect(500, 100), theme: 'b' }], 24)).not.toEqual([0, 0]);
  });
  test('whatever lies where', () => {
    const some = fc.array(
      anyRect.map((one) => ({ rect: one })),
      { minLength: 1, maxLength: 15 },
    );
    fc.assert(
      fc.property(some, some, (placed, staying) => {
        const [dx, dy] = clearingShift(placed, staying, 24);
        const after = placed.map((one) => ({ ...one.rect, x: one.rect.x + dx, y: one.rect.y + dy }));
        expect(after.some((one) => staying.some((other) => overlaps(one, other.rect)))).toBe(false);
      }),
    );
  });
});
