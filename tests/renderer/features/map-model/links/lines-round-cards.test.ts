import { describe, expect, test } from 'vitest';
import type { MapContent } from '../../../../../renderer/features/map-model/content/map-content.ts';
import type { MapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import { face } from '../faces.ts';
import { laidOut, linesOverCards, modelOf, sequence } from './linked-maps.ts';

describe('lines go round cards wherever these lie, px by px', () => {
  const at = (id: string, x: number, y: number) => ({ face: face(id), x, y });
  const linked = (cards: MapContent['cards'], to: readonly string[]): MapModel =>
    modelOf({
      cards,
      themes: [],
      links: () => to.map((id) => ({ id, from: 'a', to: id, relation: 'informs' })),
    });
  /** Cards of 240 by 120 px: `way` comes between the two others, or near to their line. */
  const offsets = Array.from({ length: 261 }, (_, step) => step - 130);

  test('one card beside the way across', () => {
    const over = offsets.flatMap((y) =>
      linesOverCards(linked([at('a', 0, 0), at('b', 800, 0), at('way', 400, y)], ['b'])),
    );
    expect(over).toEqual([]);
  });

  test('one card beside the way down', () => {
    const over = offsets.flatMap((x) =>
      linesOverCards(linked([at('a', 0, 0), at('b', 0, 800), at('way', 2 * x, 400)], ['b'])),
    );
    expect(over).toEqual([]);
  });

  test.each([10, 18, 25, 41, 42, 52])('map %i, whose cards were moved by hand', (seed) => {
    const random = sequence(seed * 9973);
    const { cards, themes, links } = laidOut(28, 26, seed);
    const moved = cards.map(({ face: one, x, y }) => ({ face: one, x: x + random(7), y: y + random(7) }));
    // In the order of their ids, which are others in each project.
    const inAnyOrder = links()
      .map((link) => ({ link, rank: random(1000) }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ link }) => link);
    expect(linesOverCards(modelOf({ cards: moved, themes, links: () => inAnyOrder }))).toEqual([]);
  });

  test.each([2, 4, 5, 6, 9])(
    'links of a card with another one %i px beside it leave on a free side',
    (gap) => {
      const cards = [at('a', 0, 0), at('wall', 240 + gap, 0), at('b', 900, -150), at('c', 900, 150)];
      const model = linked(cards, ['b', 'c']);
      expect(linesOverCards(model)).toEqual([]);
      const [one, other] = [model.links.curve(0), model.links.curve(1)];
      expect([one?.x1, one?.y1]).toEqual([other?.x1, other?.y1]);
    },
  );

  test('links whose shared side leads nowhere leave alone', () => {
    const pocket = [at('over', 6, -124), at('under', 6, 124), at('wall', 250, 0)];
    const lid = [at('wall2', 250, -123), at('wall3', 250, 123)];
    const model = linked(
      [at('a', 0, 0), ...pocket, ...lid, at('b', 900, -150), at('c', 900, 150)],
      ['b', 'c'],
    );
    expect(linesOverCards(model)).toEqual([]);
    expect(model.links.curve(0)?.bends?.length).toBeGreaterThan(1);
  });
});
