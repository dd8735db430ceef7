import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARD_WIDTH } from '../../../../renderer/features/map-model/content/card-face.ts';
import { drawApart, type StoredCard } from '../../../../renderer/features/map-model/draw-apart.ts';
import { hasOverlap } from '../../../../renderer/features/map-model/geometry/has-overlap.ts';
import { overlaps, type Rect } from '../../../../renderer/features/map-model/geometry/rect.ts';
import { standApart } from '../../../../renderer/features/map-model/stand-apart.ts';

const THEME_NAME = 'Getting home';

const numbersOf = (rects: readonly Rect[]): Float64Array =>
  Float64Array.from(rects.flatMap(({ x, y, w, h }) => [x, y, w, h]));

const standing = (cards: readonly StoredCard[]): boolean =>
  standApart({
    rects: numbersOf(cards.map(({ rect }) => rect)),
    themes: cards.map(({ theme }) => theme),
    nameOf: () => THEME_NAME,
  });

const card = (slot: number, x: number, y: number, h = 120, theme?: string): StoredCard => ({
  slot,
  rect: { x, y, w: CARD_WIDTH, h },
  theme,
  themeName: theme && THEME_NAME,
});

/** From cards that lie all over each other to a few that are far apart. */
const someCards = fc.integer({ min: 2, max: 60 }).chain((spread) =>
  fc.array(
    fc.record({
      x: fc.integer({ min: -spread, max: spread }),
      y: fc.integer({ min: -spread, max: spread }),
      h: fc.integer({ min: 120, max: 412 }),
      theme: fc.constantFrom(undefined, 'a', 'b', 'c'),
    }),
    { maxLength: 14 },
  ),
);

test('of cards that are said to stand apart none is drawn elsewhere; of others without mats some is', () => {
  fc.assert(
    fc.property(someCards, fc.boolean(), (some, hasMats) => {
      const cards = some.map(({ x, y, h, theme }, slot) =>
        card(slot, x * 90, y * 70, h, hasMats ? theme : undefined),
      );
      const isMoved = drawApart(cards).size > 0;
      if (standing(cards)) expect(isMoved).toBe(false);
      else if (!hasMats) expect(isMoved).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('two rectangles that lie on each other are found wherever they are, and touching is no overlap', () => {
  const rect = fc.record({
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    w: fc.integer({ min: 1, max: 700 }),
    h: fc.integer({ min: 1, max: 700 }),
  });
  fc.assert(
    fc.property(fc.array(rect, { maxLength: 30 }), (rects) => {
      const expected = rects.some((one, at) => rects.slice(at + 1).some((other) => overlaps(one, other)));
      expect(hasOverlap(numbersOf(rects))).toBe(expected);
    }),
  );
  const side = { y: 0, w: 240, h: 120 };
  expect(
    hasOverlap(
      numbersOf([
        { ...side, x: 0 },
        { ...side, x: 240 },
      ]),
    ),
  ).toBe(false);
});

test('rows and mats as a layout leaves them are known to stand apart', () => {
  const cards = Array.from({ length: 2000 }, (_, at) =>
    card(
      at,
      (at % 50) * 264,
      Math.floor(at / 50) * 140 + (at % 50 < 25 ? 0 : 9000),
      120,
      at % 50 < 25 ? 'a' : 'b',
    ),
  );
  expect(standing(cards)).toBe(true);
});

test('a mat that has grown over a card or another mat does not stand apart', () => {
  const grown = [card(0, 0, 0, 400, 'a'), card(1, 400, 0, 120, 'a')];
  expect(standing([...grown, card(2, 400, 240, 120, 'b')])).toBe(false);
  expect(standing([...grown, card(2, 400, 240)])).toBe(false);
  expect(standing([...grown, card(2, 400, 600)])).toBe(true);
});
