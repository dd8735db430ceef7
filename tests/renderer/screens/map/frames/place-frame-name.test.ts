import { expect, test } from 'vitest';
import { overlaps, type Rect } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import {
  frameNameRect,
  placeFrameName,
} from '../../../../../renderer/screens/map/frames/place-frame-name.ts';

const area = { x: 0, y: 0, w: 600, h: 400 };
const size = { w: 200, h: 40, gap: 12 };
const above = { x: -50, y: -60, w: 150, h: 60 };
const allAbove = { ...above, w: 800 };
const allBelow = { ...allAbove, y: 410 };
const allRight = { x: 600, y: -60, w: 400, h: 520 };
const allLeft = { ...allRight, x: -400 };
const filled = { x: 20, y: 20, w: 560, h: 360 };

test.each([
  ['over the left corner', [filled], 'above', 0],
  ['farther right, past what lies there', [filled, above], 'above', 100],
  ['under the frame', [filled, allAbove], 'below', 0],
  ['in it, where it is empty there', [allAbove, allBelow], 'inside', 0],
  ['beside it', [allAbove, allBelow, filled], 'right', 0],
  ['beside it, farther down', [allAbove, allBelow, filled, { ...allRight, y: -100, h: 200 }], 'right', 100],
  ['at its left', [allAbove, allBelow, filled, allRight], 'left', 0],
] as const)('a name stands %s', (_, taken, side, least) => {
  const place = placeFrameName(area, size, taken);
  expect(place).toMatchObject({ side, width: 200 });
  expect(place.offset).toBeGreaterThanOrEqual(least);
  const rect: Rect = frameNameRect(area, size, place);
  expect(taken.filter((other) => overlaps(other, rect))).toEqual([]);
});

const allOver = [allAbove, area, allRight, allLeft];

test('a name with room for a part of it alone is cut there', () => {
  const right = { x: 150, y: -60, w: 500, h: 60 };
  const cut = placeFrameName(area, size, [right, filled, allBelow, allRight, allLeft]);
  expect(cut).toMatchObject({ side: 'above', offset: 0 });
  expect(cut.width).toBeLessThanOrEqual(150);
  const left = { ...right, x: -50 };
  const fartherRight = placeFrameName(area, size, [left, filled, allBelow, allRight, allLeft]);
  expect(fartherRight.side).toBe('above');
  expect(fartherRight.offset).toBeGreaterThanOrEqual(450);
});

test('a name without any room stands whole where it covers least', () => {
  expect(placeFrameName(area, size, [...allOver, allBelow])).toEqual({
    side: 'above',
    offset: 0,
    width: 200,
  });
  const lower = { ...allBelow, y: 435 };
  expect(placeFrameName(area, size, [...allOver, lower])).toEqual({
    side: 'below',
    offset: 0,
    width: 200,
  });
});
