import { describe, expect, test } from 'vitest';
import { createMapModel, type MapModel } from '../../../../renderer/features/map-model/map-model.ts';
import { content, face, theme } from './faces.ts';

const idsOf = (model: MapModel, slots: readonly number[]): readonly string[] =>
  slots.map((slot) => model.slots.face(slot)?.id ?? '').sort();

const slotOf = (model: MapModel, id: string): number => {
  const slot = model.slots.slotOf(id);
  if (slot === undefined) throw new Error(`${id} is not on the map.`);
  return slot;
};

describe('what is where', () => {
  const model = createMapModel();
  model.sync(
    content({
      cards: [
        { face: face('a'), x: 0, y: 0 },
        { face: face('b'), x: 400, y: 0 },
        { face: face('far'), x: 9000, y: 9000 },
      ],
      links: () => [
        { id: 'a_informs_b', from: 'a', to: 'b', relation: 'informs' },
        { id: 'a_informs_gone', from: 'a', to: 'gone', relation: 'informs' },
      ],
    }),
  );

  test('cards are found by area and by point', () => {
    expect(idsOf(model, model.cardsIn({ x: -10, y: -10, w: 800, h: 300 }))).toEqual(['a', 'b']);
    expect(model.cardAt(410, 20)).toBe(slotOf(model, 'b'));
    expect(model.cardAt(300, 20)).toBeUndefined();
  });
  test('a link whose end is not on this map is not drawn; the other is hit on its line and not beside it', () => {
    expect(model.links.length).toBe(1);
    expect(model.links.hitTest(320, 56, 8)).toBe(0);
    expect(model.links.hitTest(320, 90, 8)).toBeUndefined();
  });
  test('moved cards are found where they are, and their links with them', () => {
    const moved = createMapModel();
    moved.sync(
      content({
        cards: [
          { face: face('a'), x: 0, y: 0 },
          { face: face('b'), x: 400, y: 0 },
        ],
        links: () => [{ id: 'a_informs_b', from: 'a', to: 'b', relation: 'informs' }],
      }),
    );
    moved.moveBy([slotOf(moved, 'a'), slotOf(moved, 'b')], 2000, 3000);
    expect(moved.cardAt(2010, 3020)).toBe(slotOf(moved, 'a'));
    expect(moved.cardAt(10, 20)).toBeUndefined();
    expect(moved.links.hitTest(2320, 3056, 8)).toBe(0);
  });
});

describe('taking in the document', () => {
  test('a card in the hand stays in the hand', () => {
    const model = createMapModel();
    const at = (x: number) => content({ cards: [{ face: face('a'), x, y: 0 }] });
    model.sync(at(0));
    model.holdPositions(new Set([slotOf(model, 'a')]));
    model.moveBy([slotOf(model, 'a')], 50, 0);
    model.sync(at(0));
    expect(model.slots.rect(slotOf(model, 'a')).x).toBe(50);
    model.releasePositions();
    model.sync(at(70));
    expect(model.slots.rect(slotOf(model, 'a')).x).toBe(70);
  });
  test('a deleted card leaves no trace, and selection goes by id', () => {
    const model = createMapModel();
    model.sync(content({ cards: [{ face: face('a'), x: 0, y: 0 }] }));
    model.select(new Set(['a', 'b']));
    model.sync(content({ cards: [{ face: face('b'), x: 0, y: 0 }] }));
    expect(model.slots.slotOf('a')).toBeUndefined();
    expect(idsOf(model, model.cardsIn({ x: 0, y: 0, w: 10, h: 10 }))).toEqual(['b']);
    expect(idsOf(model, model.selected())).toEqual(['b']);
  });
});

describe('themes', () => {
  const withTheme = (x: number) =>
    content({
      cards: [
        { face: face('a', { theme: 't' }), x, y: 100 },
        { face: theme('t'), x: 0, y: 0 },
      ],
      themes: [theme('t')],
    });

  test('a theme is a mat around its cards, and follows them', () => {
    const model = createMapModel();
    model.sync(withTheme(100));
    const mat = slotOf(model, 't');
    expect(model.slots.isMat(mat)).toBe(true);
    expect(model.slots.rect(mat)).toMatchObject({ x: 88, y: 52, w: 264 });
    model.moveBy([slotOf(model, 'a')], 500, 0);
    expect(model.slots.rect(mat).x).toBe(588);
    expect(model.matTabAt(600, 60)).toBe(mat);
    expect(model.matAt(100, 60)).toBeUndefined();
  });
  test('without cards of its own it is a card', () => {
    const model = createMapModel();
    model.sync(withTheme(100));
    model.sync(content({ cards: [{ face: theme('t'), x: 0, y: 0 }], themes: [theme('t')] }));
    const card = slotOf(model, 't');
    expect(model.slots.isMat(card)).toBe(false);
    expect(model.cardAt(10, 10)).toBe(card);
    expect(model.matsIn({ x: -1000, y: -1000, w: 4000, h: 4000 })).toEqual([]);
  });
});

describe('a card that another window deletes while it is in the hand', () => {
  const cards = [
    { face: face('a'), x: 0, y: 0 },
    { face: face('b'), x: 400, y: 0 },
  ];
  test('is moved no more: nothing is found where it would be', () => {
    const model = createMapModel();
    model.sync(content({ cards }));
    const slot = slotOf(model, 'b');
    model.holdPositions(new Set([slot]));
    model.sync(content({ cards: cards.slice(0, 1) }));
    model.moveBy([slot], 1000, 0);
    model.moveTo([[slot, 1400, 0]]);
    expect(model.cardsIn({ x: 300, y: -10, w: 3000, h: 400 })).toEqual([]);
    expect(model.cardAt(1410, 20)).toBeUndefined();
  });
  test('does not leave its place to a new one, which would be moved instead', () => {
    const model = createMapModel();
    model.sync(content({ cards }));
    const slot = slotOf(model, 'b');
    model.holdPositions(new Set([slot]));
    model.sync(content({ cards: [...cards.slice(0, 1), { face: face('new'), x: 800, y: 0 }] }));
    model.sync(content({ cards: [...cards.slice(0, 1), { face: face('later'), x: 800, y: 0 }] }));
    model.moveBy([slot], 1000, 0);
    expect(model.slots.rect(slotOf(model, 'later')).x).toBe(800);
    expect(slotOf(model, 'later')).not.toBe(slot);
  });
});
