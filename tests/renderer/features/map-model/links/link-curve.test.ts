import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import {
  ARROW_LENGTH,
  curveBounds,
  distanceToCurve,
  facingSides,
  labelPosition,
  linkCurve,
  pointAt,
} from '../../../../../renderer/features/map-model/links/link-curve.ts';
import {
  linkLabel,
  linkStyleOf,
  linkStyles,
} from '../../../../../renderer/features/map-model/links/link-style.ts';
import { relations } from '../../../../../shared/records/links/relations.ts';

const card = (x: number, y: number) => ({ x, y, w: 240, h: 130 });

describe('sides', () => {
  test('cards in a row turn left and right to each other', () => {
    expect(facingSides(card(0, 0), card(328, 20))).toEqual(['right', 'left']);
    expect(facingSides(card(328, 0), card(0, 20))).toEqual(['left', 'right']);
  });
  test('cards in a column turn top and bottom to each other', () => {
    expect(facingSides(card(0, 0), card(40, 200))).toEqual(['bottom', 'top']);
    expect(facingSides(card(40, 200), card(0, 0))).toEqual(['top', 'bottom']);
  });
  test('askew, the rows decide where there is room for the bend, else the columns', () => {
    expect(facingSides(card(0, 0), card(328, 200))).toEqual(['bottom', 'top']);
    expect(facingSides(card(0, 0), card(328, 150))).toEqual(['right', 'left']);
    expect(facingSides(card(0, 0), card(328, 900))).toEqual(['right', 'left']);
  });
});

describe('curves', () => {
  test('cards that share a height are joined by a level line that ends before the card', () => {
    const shape = linkCurve(card(0, 0), { ...card(328, 10), h: 180 }, 0, ARROW_LENGTH);
    expect(shape.y1).toBe(shape.y2);
    expect(shape.x1).toBe(240);
    expect(shape.x2).toBeLessThan(328 - ARROW_LENGTH);
    expect(labelPosition(shape).isAbove).toBe(true);
  });
  test('several links of one pair lie side by side', () => {
    const [first, second] = [0, 1].map((lane) => linkCurve(card(0, 0), card(328, 0), lane, ARROW_LENGTH));
    expect(Math.abs((first?.y1 ?? 0) - (second?.y1 ?? 0))).toBeGreaterThan(15);
  });
  test('every point of the curve lies in its box and at no distance from it', () => {
    const corner = fc.record({
      x: fc.integer({ min: -3000, max: 3000 }),
      y: fc.integer({ min: -3000, max: 3000 }),
    });
    fc.assert(
      fc.property(corner, corner, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
        const shape = linkCurve(card(a.x, a.y), card(b.x, b.y), 0, ARROW_LENGTH);
        const [x, y] = pointAt(shape, t);
        const box = curveBounds(shape);
        expect(contains({ x: box.x - 0.01, y: box.y - 0.01, w: box.w + 0.02, h: box.h + 0.02 }, x, y)).toBe(
          true,
        );
        expect(distanceToCurve(shape, x, y)).toBeLessThan(12 + (box.w + box.h) / 100);
      }),
    );
  });
  test('a point beside the line is as far as it is', () => {
    const shape = linkCurve(card(0, 0), card(400, 0), 0, ARROW_LENGTH);
    expect(distanceToCurve(shape, 300, shape.y1 + 30)).toBeCloseTo(30, 3);
  });
});

test('every relation has a line and a word; an unknown one reads as "relates to"', () => {
  for (const name of Object.keys(relations)) {
    expect(linkStyles[linkStyleOf(name)]).toBeDefined();
    expect(linkLabel(name)).not.toBe('');
  }
  expect(linkLabel('follows')).toBe('next cycle');
  expect(linkLabel('inventedLater')).toBe('relates to');
  expect(linkStyleOf('constructor')).toBe('faint');
});
