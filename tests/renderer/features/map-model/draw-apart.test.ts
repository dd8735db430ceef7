import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawApart, type StoredCard } from '../../../../renderer/features/map-model/draw-apart.ts';
import { boundingRect, overlaps, type Rect } from '../../../../renderer/features/map-model/geometry/rect.ts';
import { matAround } from '../../../../renderer/features/map-model/slots/mats.ts';
import { timeRatio } from '../../../helpers/measure/time-ratio.ts';

const card = (slot: number, x: number, y: number, h = 120, theme?: string): StoredCard => ({
  slot,
  rect: { x, y, w: 240, h },
  theme,
  themeName: theme && 'Getting home',
});

const drawn = (cards: readonly StoredCard[]): readonly Rect[] => {
  const tops = drawApart(cards);
  return cards.map(({ slot, rect }) => ({ ...rect, y: tops.get(slot) ?? rect.y }));
};

const collisions = (rects: readonly Rect[]): number =>
  rects.flatMap((one, at) => rects.slice(at + 1).filter((other) => overlaps(one, other))).length;

describe('cards that lie on each other are drawn apart', () => {
  test('what lies on nothing stays where it is stored, to the pixel', () => {
    expect(drawApart([card(0, 0, 0), card(1, 241, 0), card(2, 0, 121)]).size).toBe(0);
  });
  test('a longer sentence moves the cards below it down, and no card beside it', () => {
    const tops = drawApart([card(0, 0, 0, 300), card(1, 0, 140), card(2, 0, 280), card(3, 256, 140)]);
    expect([...tops]).toEqual([
      [1, 316],
      [2, 452],
    ]);
  });
  test('a mat that has grown moves the mat below it as a whole', () => {
    const cards = [card(0, 0, 0, 400, 'a'), card(1, 0, 240, 120, 'b'), card(2, 256, 300, 120, 'b')];
    const tops = drawApart(cards);
    const [one, two] = [tops.get(1) ?? 0, tops.get(2) ?? 0];
    expect(two - one).toBe(60);
    const [upper, lower] = ['a', 'b'].map((theme) => {
      const rects = drawn(cards).filter((_, at) => cards[at]?.theme === theme);
      return matAround(boundingRect(rects) ?? { x: 0, y: 0, w: 0, h: 0 }, 'Getting home');
    });
    expect(upper && lower && overlaps(upper, lower)).toBe(false);
  });
  test('a loose card that somebody put on a mat stays there, beside its cards', () => {
    const cards = [card(0, 0, 0, 120, 'a'), card(1, 600, 0, 120, 'a'), card(2, 300, 0)];
    expect(drawApart(cards).size).toBe(0);
  });
  test('whatever lies where: nothing lies on anything, nothing goes up or sideways, and each time the same', () => {
    const anyCard = fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
      h: fc.integer({ min: 120, max: 412 }),
      theme: fc.constantFrom(undefined, 'a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 40 }), (some) => {
        const cards = some.map(({ x, y, h, theme }, slot) => card(slot, x, y, h, theme));
        const rects = drawn(cards);
        expect(collisions(rects)).toBe(0);
        for (const [at, { y }] of rects.entries()) expect(y).toBeGreaterThanOrEqual(cards[at]?.rect.y ?? 0);
        expect([...drawn([...cards].reverse())].reverse()).toEqual(rects);
      }),
    );
  });
  test('what is drawn apart and stored so stays so', () => {
    const cards = Array.from({ length: 30 }, (_, at) =>
      card(at, (at % 4) * 90, at * 40, 120 + (at % 5) * 50),
    );
    const stored = drawn(cards).map((rect, slot) => ({ ...card(slot, 0, 0), rect }));
    expect(drawApart(stored).size).toBe(0);
  });
  test('thousands of cards at one place take no longer a card than hundreds', () => {
    for (const theme of [undefined, 'a']) {
      const pile = (count: number) =>
        Array.from({ length: count }, (_, at) => card(at, 0, 0, 120 + (at % 9) * 22, theme));
      const [few, many] = [pile(500), pile(5000)];
      const tenTimesFew = () => {
        for (let turn = 0; turn < 10; turn += 1) drawApart(few);
      };
      // Ten times where each is compared with all.
      expect(timeRatio(tenTimesFew, () => drawApart(many), 4)).toBeLessThanOrEqual(4);
    }
  });
});
