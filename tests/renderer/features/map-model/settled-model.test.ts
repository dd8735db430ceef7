import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardHeight } from '../../../../renderer/features/map-model/content/card-face.ts';
import type { MapContent } from '../../../../renderer/features/map-model/content/map-content.ts';
import { drawApart } from '../../../../renderer/features/map-model/draw-apart.ts';
import { createMapModel, type MapModel } from '../../../../renderer/features/map-model/map-model.ts';
import { face, theme } from './faces.ts';

const WORDS = 'Nobody knows whom to ring on a Friday afternoon. ';
const lines = (count: number) => Array.from({ length: count }, () => ({ text: WORDS }));

const mapOf = (
  cards: readonly { x: number; y: number; lines: number; theme: string | undefined }[],
): MapContent => {
  const links = cards
    .slice(1)
    .map((_, at) => ({ id: `l${at}`, from: `c${at}`, to: `c${at + 1}`, relation: 'informs' }));
  return {
    cards: cards.map((one, at) => ({
      face: face(`c${at}`, { theme: one.theme, lines: lines(one.lines) }),
      x: one.x,
      y: one.y,
    })),
    themes: ['t1', 't2'].map(theme),
    links: () => links,
  };
};

const settle = (model: MapModel): void => {
  while (model.measureSome(() => false));
};

const shown = (model: MapModel) => ({
  rects: [...model.slots.all()].map((slot) => [model.slots.face(slot)?.id, model.slots.rect(slot)]),
  lines: Array.from({ length: model.links.length }, (_, at) => model.links.curve(at)),
  drawnElsewhere: [...model.drawnElsewhere()],
});

test('a map that was read by and by is in the end the one that was read at once', () => {
  const anyCard = fc.record({
    x: fc.integer({ min: 0, max: 1200 }),
    y: fc.integer({ min: 0, max: 1200 }),
    lines: fc.integer({ min: 1, max: 12 }),
    theme: fc.constantFrom(undefined, 't1', 't2'),
  });
  fc.assert(
    fc.property(fc.array(anyCard, { minLength: 2, maxLength: 14 }), (cards) => {
      const [atOnce, byAndBy] = [createMapModel(), createMapModel()];
      atOnce.sync(mapOf(cards));
      expect(atOnce.links.length).toBe(cards.length - 1);
      settle(atOnce);
      byAndBy.sync(mapOf(cards));
      for (let left = 3; byAndBy.measureSome(() => left-- <= 0); left = 3);
      settle(byAndBy);
      expect(shown(byAndBy)).toEqual(shown(atOnce));
    }),
    { numRuns: 40 },
  );
});

test('where heights are guessed at first, cards are in the end where their own heights put them', () => {
  const cards = Array.from({ length: 2100 }, (_, at) => ({
    x: (at % 60) * 264,
    y: Math.floor(at / 60) * 180,
    lines: 1 + (at % 9),
    theme: at % 60 < 30 ? 't1' : undefined,
  }));
  const content = mapOf(cards);
  const model = createMapModel();
  model.sync(content);
  settle(model);
  const expected = drawApart(
    content.cards.map(({ face: one, x, y }) => ({
      slot: model.slots.slotOf(one.id) ?? -1,
      rect: { x, y, w: 240, h: cardHeight(one) },
      theme: one.theme,
      themeName: one.theme && theme(one.theme).title,
    })),
  );
  expect(expected.size).toBeGreaterThan(100);
  expect(model.drawnElsewhere()).toEqual(expected);
  for (const [slot, top] of expected) expect(model.slots.rect(slot).y).toBe(top);
});
