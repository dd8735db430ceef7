import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeAround } from '../../../../../renderer/features/layout/arrange-around.ts';
import { clearingShift } from '../../../../../renderer/features/layout/avoid-overlap.ts';
import { layoutAround } from '../../../../../renderer/features/layout/layout-around.ts';
import {
  type LinkBranch,
  linkTreeAround,
  type WordedLink,
} from '../../../../../renderer/features/layout/link-tree.ts';
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

  test('no two cards overlap, and what hangs on a card lies farther out on the same side', () => {
    fc.assert(
      fc.property(linked, ({ cards, links }) => {
        const places = arrangeAround('c0', cards, links);
        const rects = cards.flatMap(({ id, height }) => {
          const [x, y] = places.get(id) ?? [];
          return x === undefined || y === undefined ? [] : [rect(x, y, 240, height)];
        });
        for (const [at, one] of rects.entries())
          expect(rects.slice(at + 1).some((other) => overlaps(one, other))).toBe(false);
        const { left, right } = linkTreeAround('c0', cards, links);
        const expectFartherOut = (branches: readonly LinkBranch[], sign: number, inner: number): void => {
          for (const { card, children } of branches) {
            const x = (places.get(card.id)?.[0] ?? Number.NaN) + 120;
            expect(x * sign).toBeGreaterThanOrEqual(inner + 240 + 88);
            expectFartherOut(children, sign, x * sign);
          }
        };
        expectFartherOut(left, -1, 0);
        expectFartherOut(right, 1, 0);
      }),
      { numRuns: 60 },
    );
  });
  test('what leads to it is left, what it leads to is right, what is related where there is room; four links away is left out', () => {
    const cards = ['m', 'a', 'b', 'c', 'r', 'a1', 'a2', 'far', 'farther'].map((id) => ({ id, height: 120 }));
    const links = [
      { from: 'm', to: 'r', isUndirected: true },
      { from: 'a', to: 'm' },
      { from: 'm', to: 'b' },
      { from: 'm', to: 'c' },
      { from: 'a', to: 'a1' },
      { from: 'a1', to: 'a2' },
      { from: 'a2', to: 'far' },
      { from: 'far', to: 'farther' },
    ];
    const places = arrangeAround('m', cards, links);
    const isRight = (id: string): boolean => (places.get(id)?.[0] ?? 0) > 0;
    expect(['a', 'a1', 'a2', 'r', 'b', 'c'].map(isRight)).toEqual([false, false, false, false, true, true]);
    expect([places.has('far'), places.has('farther')]).toEqual([false, false]);
    // One of one is level with it: its line is straight.
    expect(places.get('a1')?.[1]).toBe(places.get('a')?.[1]);
  });
  test('many of them are columns and no strip; a long word has room before the first', () => {
    const ids = Array.from({ length: 16 }, (_, at) => `c${at}`);
    const cards = ['m', ...ids].map((id) => ({ id, height: 120 }));
    const places = arrangeAround(
      'm',
      cards,
      ids.map((to) => ({ from: 'm', to, wordWidth: 130 })),
    );
    const xs = [...new Set([...places.values()].map(([x]) => x))].sort((one, other) => one - other);
    expect(xs).toEqual([-120, 298, 554, 810]);
    const ys = [...places.values()].map(([, y]) => y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(6 * 136);
  });
});

describe('around one card of a map with themes', () => {
  const heights = 120;
  const at = (id: string, x: number, y: number, theme?: string, heading?: string) => ({
    id,
    x,
    y,
    theme,
    heading,
  });
  const lay = (centre: string, all: readonly ReturnType<typeof at>[], links: readonly WordedLink[]) =>
    layoutAround({
      centre,
      cards: all.map(({ id, theme, heading }) => ({ id, height: heights, theme, heading })),
      links,
      layoutCards: all.map(({ id, x, y, theme }) => ({ id, rect: rect(x, y), theme, isMovable: true })),
      matNames: new Map([
        ['bus', 'The bus'],
        ['hall', 'The hall'],
      ]),
    });
  const bus = [0, 1, 2, 3].map((n) => at(`b${n}`, (n % 2) * 256, Math.floor(n / 2) * 136, 'bus'));
  const hall = [0, 1].map((n) => at(`h${n}`, 560 + n * 256, 0, 'hall'));
  const below = at('under', 0, 400);

  test('its theme is laid out anew from its corner, and what is in the way moves as a whole', () => {
    const { places, gathered, elsewhere } = lay(
      'b0',
      [...bus, ...hall, below],
      [
        { from: 'b0', to: 'b3' },
        { from: 'b0', to: 'h1' },
      ],
    );
    expect([gathered, elsewhere]).toEqual([1, 1]);
    expect(places.get('b0')).toEqual([0, 0]);
    expect(places.get('b3')).toEqual([328, 0]);
    expect(new Set(['b1', 'b2'].map((id) => places.get(id)?.[1]))).toEqual(new Set([168]));
    const moved = hall.map(({ id, x, y }) => {
      const [toX = 0, toY = 0] = places.get(id) ?? [];
      return [toX - x, toY - y];
    });
    expect(moved[0]).toEqual(moved[1]);
    expect(moved[0]?.[0]).toBeGreaterThan(0);
    const after = [...bus, ...hall, below].map(({ id, x, y }) => rect(...(places.get(id) ?? [x, y])));
    for (const [one, first] of after.entries())
      expect(after.slice(one + 1).some((other) => overlaps(first, other))).toBe(false);
  });
  test('a card under a sub-heading gathers those of its group, under those of the theme that stand under none', () => {
    const grouped = bus.map((card) => (card.id === 'b1' ? card : { ...card, heading: 'first' }));
    const { places, gathered, elsewhere } = lay('b0', grouped, [
      { from: 'b0', to: 'b3' },
      { from: 'b0', to: 'b1' },
    ]);
    expect([gathered, elsewhere]).toEqual([1, 1]);
    expect(places.get('b1')).toEqual([0, 0]);
    for (const id of ['b0', 'b2', 'b3']) expect(places.get(id)?.[1]).toBeGreaterThanOrEqual(120 + 16 + 56);
  });
  test('where all that is linked lies elsewhere, or nothing is linked, nothing moves', () => {
    const away = lay('b0', [...bus, ...hall, below], [{ from: 'b0', to: 'h1' }]);
    expect([away.places.size, away.gathered, away.elsewhere]).toEqual([0, 0, 1]);
    const loose = lay('under', [...bus, ...hall, below], [{ from: 'under', to: 'b1' }]);
    expect([loose.places.size, loose.elsewhere]).toEqual([0, 1]);
    expect(lay('b0', [...bus], [])).toMatchObject({ gathered: 0, elsewhere: 0 });
  });
  test('a locked card of the theme stays, and the others go where nothing lies', () => {
    const all = [...bus, ...hall];
    const { places } = layoutAround({
      centre: 'b0',
      cards: all.map(({ id, theme }) => ({ id, height: heights, theme })),
      links: [{ from: 'b0', to: 'b3' }],
      layoutCards: all.map(({ id, x, y, theme }) => ({
        id,
        rect: rect(x, y),
        theme,
        isMovable: id !== 'b1',
      })),
      matNames: new Map(),
    });
    expect(places.has('b1')).toBe(false);
    const after = all.map(({ id, x, y }) => rect(...(places.get(id) ?? [x, y])));
    for (const [one, first] of after.entries())
      expect(after.slice(one + 1).some((other) => overlaps(first, other))).toBe(false);
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
