import { describe, expect, test } from 'vitest';
import type { MapContent } from '../../../../../renderer/features/map-model/content/map-content.ts';
import { expandRect, overlaps, type Rect } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import { straightPieces } from '../../../../../renderer/features/map-model/links/link-curve.ts';
import type { LinkLabel } from '../../../../../renderer/features/map-model/links/link-label.ts';
import { createMapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import { face } from '../faces.ts';
import { cardRects, laidOut, linesOverCards, modelOf } from './linked-maps.ts';

/** A word of two, as "relates to", whose letters are half as wide as high. */
const word = (usualSize: number, size = usualSize): LinkLabel => ({
  size,
  usualSize,
  shapes: [
    { lines: ['relates to'], widthAt: (one) => one * 4.5 + 12, heightAt: (one) => one * 1.44 },
    { lines: ['relates', 'to'], widthAt: (one) => one * 3 + 12, heightAt: (one) => one * 2.64 },
  ],
});

describe('lines among cards', () => {
  test.each([
    [24, 30, 1],
    [60, 80, 2],
    [60, 80, 3],
    [120, 160, 4],
  ])('%i cards and %i links as notes lie: no line over or under a card', (cards, links, seed) => {
    const model = modelOf(laidOut(cards, links, seed));
    expect(linesOverCards(model)).toEqual([]);
    const bent = Array.from({ length: model.links.length }, (_, at) => model.links.curve(at)?.bends).filter(
      Boolean,
    );
    expect(bent.length).toBeGreaterThan(links / 3);
  });

  test.each([1, 2, 3, 4, 7, 15, 18, 24])('no line runs over a name, map %i', (seed) => {
    const model = modelOf(laidOut(57, 20, seed * 77));
    const everywhere = { x: -9999, y: -9999, w: 99_999, h: 99_999 };
    const names = model.names.namesIn(everywhere).map((name) => expandRect(name, -0.5));
    expect(names.length).toBeGreaterThan(7);
    const over = Array.from({ length: model.links.length }, (_, at) => model.links.curve(at)).filter(
      (curve) =>
        curve &&
        straightPieces(curve, 40).some((piece) =>
          names.some((name) => overlaps(expandRect(piece, 0.01), name)),
        ),
    );
    expect(over).toEqual([]);
  });

  test('lines that share a gap between two cards run beside each other in it', () => {
    const wall = Array.from({ length: 7 }, (_, at) => ({
      face: face(`w${at}`),
      x: 500,
      // The gap of 16 px is after the fourth; elsewhere no line goes through.
      y: (at - 4) * 122 + (at > 3 ? 16 : 0),
    }));
    const ends = ['a', 'b', 'c'].flatMap((id, at) => [
      { face: face(id), x: 0, y: (at - 1) * 200 },
      { face: face(`${id}2`), x: 1000, y: (at - 1) * 200 },
    ]);
    const relations = ['relatesTo', 'prompts', 'informs'];
    const model = modelOf({
      cards: [...wall, ...ends],
      themes: [],
      links: () =>
        ['a', 'b', 'c'].map((id, at) => ({ id, from: id, to: `${id}2`, relation: relations[at] ?? '' })),
    });
    expect(linesOverCards(model)).toEqual([]);
    const heights = [0, 1, 2].map((at) => {
      const curve = model.links.curve(at);
      const piece = curve && straightPieces(curve, 40).find(({ x, w, h }) => h < 1 && x < 560 && x + w > 680);
      return piece?.y ?? Number.NaN;
    });
    for (const [at, height] of heights.entries())
      for (const other of heights.slice(at + 1)) expect(Math.abs(height - other)).toBeGreaterThanOrEqual(4.9);
  });

  test.each([0.45, 0.7, 1])('at zoom %f no word lies on a card, a name or another word', (zoom) => {
    const model = modelOf(laidOut(60, 80, 5));
    const size = Math.max(14, 11 / zoom);
    const boxes: Rect[] = [];
    for (let number = 0; number < model.links.length; number += 1) {
      // Some words are smaller, as they are over short lines.
      const own = number % 3 === 0 ? size * 0.8 : size;
      const at = model.words.place(number, word(size, own));
      if (!at) continue;
      const { widthAt, heightAt } = at.shape;
      const box = {
        x: at.x - widthAt(own) / 2,
        y: at.y - heightAt(own) / 2,
        w: widthAt(own),
        h: heightAt(own),
      };
      expect([...cardRects(model).values()].filter((rect) => overlaps(rect, box))).toEqual([]);
      expect(boxes.filter((other) => overlaps(other, box))).toEqual([]);
      boxes.push(box);
    }
    expect(boxes.length).toBeGreaterThan(model.links.length * (zoom < 0.5 ? 0.25 : 0.4));
  });

  test('where nothing is in the way it is the curve between the sides that face each other', () => {
    const model = modelOf({
      cards: [
        { face: face('a'), x: 0, y: 0 },
        { face: face('b'), x: 500, y: 300 },
      ],
      themes: [],
      links: () => [{ id: 'l', from: 'a', to: 'b', relation: 'informs' }],
    });
    expect(model.links.curve(0)?.bends).toBeUndefined();
  });

  test('a card put into the way is gone round, and gone straight past when it is away', () => {
    const at = (y: number): MapContent => ({
      cards: [
        { face: face('a'), x: 0, y: 0 },
        { face: face('b'), x: 800, y: 0 },
        { face: face('way'), x: 400, y },
      ],
      themes: [],
      links: () => [{ id: 'l', from: 'a', to: 'b', relation: 'informs' }],
    });
    const model = modelOf(at(900));
    expect(model.links.curve(0)?.bends).toBeUndefined();
    model.sync(at(10));
    expect(model.links.curve(0)?.bends?.length).toBeGreaterThan(1);
    expect(linesOverCards(model)).toEqual([]);
    model.sync(at(900));
    expect(model.links.curve(0)?.bends).toBeUndefined();
  });

  test('links of one relation leave their card as one line, and the word is written once', () => {
    const model = modelOf({
      cards: [
        { face: face('a'), x: 0, y: 0 },
        { face: face('b'), x: 0, y: 168 },
        { face: face('c'), x: 0, y: 304 },
        { face: face('d'), x: 0, y: 440 },
      ],
      themes: [],
      links: () => ['b', 'c', 'd'].map((to) => ({ id: to, from: 'a', to, relation: 'informs' })),
    });
    const starts = [0, 1, 2].map((at) => model.links.curve(at)).map((one) => [one?.x1, one?.y1]);
    expect(starts).toEqual([starts[0], starts[0], starts[0]]);
    expect(linesOverCards(model)).toEqual([]);
    expect([0, 1, 2].filter((at) => model.words.place(at, word(14)))).toEqual([0]);
  });

  test('while cards are in the hand only their own links change, and none is led round', () => {
    const model = modelOf(laidOut(60, 80, 6));
    const slot = model.links.at(0)?.start ?? 0;
    const own = new Set(model.links.linksOfSlot(slot));
    const before = Array.from({ length: model.links.length }, (_, at) => model.links.curve(at));
    model.holdPositions(new Set([slot]));
    model.moveBy([slot], 3, 5);
    for (const [at, curve] of before.entries()) {
      const now = model.links.curve(at);
      if (own.has(at)) expect(now?.bends).toBeUndefined();
      else expect(now).toBe(curve);
    }
    model.releasePositions();
    model.links.route(() => false);
    expect(linesOverCards(model).filter((one) => !own.has(Number(one.slice(1).split(' ')[0])))).toEqual([]);
  });

  test('all links are led round once, and after a card moved those alone that lie near it', () => {
    const model = createMapModel();
    model.sync(laidOut(200, 200, 7));
    // Time is asked for before each line that is led round.
    const countLed = () => {
      let count = 0;
      model.links.route(() => {
        count += 1;
        return false;
      });
      return count;
    };
    expect(countLed()).toBeGreaterThan(0);
    const numbers = Array.from({ length: model.links.length }, (_, number) => number);
    expect(numbers.filter((number) => !model.links.isRouted(number))).toEqual([]);
    expect(countLed()).toBe(0);
    const slot = model.slots.slotOf('c10') ?? 0;
    model.moveBy([slot], 0, 4);
    const led = countLed();
    expect(led).toBeGreaterThanOrEqual(model.links.linksOfSlot(slot).length);
    expect(led).toBeLessThan(model.links.length / 5);
  });
});
