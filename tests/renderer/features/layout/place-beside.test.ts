import { describe, expect, test } from 'vitest';
import { arrangeByTheme } from '../../../../renderer/features/layout/arrange-by-theme.ts';
import { makeRoom } from '../../../../renderer/features/layout/make-room.ts';
import { isNearer, mapUnits } from '../../../../renderer/features/layout/map-units.ts';
import {
  type PlaceBeside,
  placeBeside,
  placeNear,
} from '../../../../renderer/features/layout/place-beside.ts';
import type { LayoutCard } from '../../../../renderer/features/layout/place-layout.ts';
import { overlaps, type Rect } from '../../../../renderer/features/map-model/geometry/rect.ts';

const THEMES = ['a', 'b', 'c', 'd', 'e'].map((id, at) => ({
  id,
  name: at % 2 ? 'A name that is long enough to stand on two lines or three' : 'Short',
}));
const matNames = new Map(THEMES.map(({ id, name }) => [id, name]));

/** Themes of a few cards each, as a layout leaves them, and three loose cards. */
const laidOut = (window = { w: 1206, h: 656 }): readonly LayoutCard[] => {
  const cards = [
    ...THEMES.flatMap(({ id }, at) =>
      Array.from({ length: 3 + ((at * 5) % 7) }, (_, nth) => ({
        id: `${id}${nth}`,
        theme: id,
        height: 120 + ((nth * 37 + at * 11) % 7) * 30,
      })),
    ),
    ...[0, 1, 2].map((nth) => ({ id: `x${nth}`, theme: undefined, height: 150 })),
  ];
  const places = arrangeByTheme(cards, [], THEMES, window);
  return cards.map(({ id, theme, height }) => {
    const [x, y] = places.get(id) ?? [0, 0];
    return { id, theme, isMovable: true, rect: { x, y, w: 240, h: height } };
  });
};

const cardsWith = (cards: readonly LayoutCard[], h: number, place: PlaceBeside): readonly LayoutCard[] => [
  ...cards.map((card) => {
    const [x, y] = place.moves.get(card.id) ?? [card.rect.x, card.rect.y];
    return { ...card, rect: { ...card.rect, x, y } };
  }),
  { id: 'new', theme: place.theme, isMovable: true, rect: { x: place.x, y: place.y, w: 240, h } },
];

const collisions = (cards: readonly LayoutCard[]): readonly string[] => {
  const units = mapUnits(cards, matNames);
  const pairs = <Item extends { readonly rect: Rect }>(
    items: readonly Item[],
    nameOf: (item: Item) => string,
  ) =>
    items.flatMap((one, at) =>
      items
        .slice(at + 1)
        .filter((other) => overlaps(one.rect, other.rect))
        .map((other) => `${nameOf(one)} on ${nameOf(other)}`),
    );
  return [
    ...pairs(cards, ({ id }) => id),
    ...pairs(units, ({ theme, cards: [first] }) => theme ?? first?.id ?? ''),
  ];
};

const card = (id: string, x: number, y: number, more: Partial<LayoutCard> = {}): LayoutCard => ({
  id,
  rect: { x, y, w: 240, h: 120 },
  isMovable: true,
  ...more,
});
const place = (
  cards: readonly LayoutCard[],
  source: string,
  more: { readonly keepClear?: readonly Rect[] } = {},
) => {
  const from = cards.find(({ id }) => id === source);
  if (!from) throw new Error('The card is not there.');
  return placeBeside({
    cards,
    matNames,
    keepClear: [],
    source: from,
    size: { w: 240, h: 120 },
    wordWidth: 60,
    ...more,
  });
};

describe('a card that is made from another one', () => {
  test('goes right of it, with room for the word; a long word takes more', () => {
    expect(place([card('s', 0, 0)], 's')).toMatchObject({ x: 348, y: 0 });
    const wide = placeBeside({
      cards: [card('s', 0, 0)],
      matNames,
      keepClear: [],
      source: card('s', 0, 0),
      size: { w: 240, h: 120 },
      wordWidth: 140,
    });
    expect(wide.x).toBe(240 + 188);
  });
  test.each([
    ['a card', [card('r', 300, 0)], { x: 0, y: 168 }],
    ['cards right and below', [card('r', 300, 0), card('u', 0, 150)], { x: -348, y: 0 }],
    ['cards on three sides', [card('r', 300, 0), card('u', 0, 150), card('l', -300, 0)], { x: 0, y: -168 }],
  ])('goes under it, left, above where there is %s', (_, others, expected) => {
    expect(place([card('s', 0, 0), ...others], 's')).toMatchObject(expected);
  });
  test('does not lie on the name of a frame', () => {
    expect(place([card('s', 0, 0)], 's', { keepClear: [{ x: 400, y: 20, w: 100, h: 30 }] })).toMatchObject({
      x: 0,
      y: 168,
    });
  });
  test.each([
    [1206, 656],
    [700, 1500],
    [2600, 500],
  ])('laid out for %i x %i: from every card it keeps the theme, and nothing lies on anything', (w, h) => {
    const cards = laidOut({ w, h });
    expect(collisions(cards)).toEqual([]);
    for (const { id, theme } of cards)
      for (const height of [120, 330]) {
        const found = placeBeside({
          cards,
          matNames,
          keepClear: [],
          source: cards.find((one) => one.id === id) as LayoutCard,
          size: { w: 240, h: height },
          wordWidth: 70,
        });
        expect(found.theme, id).toBe(theme);
        expect(collisions(cardsWith(cards, height, found)), `${id}, ${height} high`).toEqual([]);
      }
  });
  test('what moves moves as a whole, down or right, and what is locked in place never', () => {
    const [first, ...rest] = laidOut().map((one) => (one.theme === 'e' ? { ...one, isMovable: false } : one));
    const cards = first ? [first, ...rest] : [];
    for (const { id } of cards) {
      const found = place(cards, id);
      expect([...found.moves.keys()].filter((moved) => moved.startsWith('e'))).toEqual([]);
      const shifts = new Map<string | undefined, Set<string>>();
      for (const one of cards) {
        const [x, y] = found.moves.get(one.id) ?? [one.rect.x, one.rect.y];
        expect(x >= one.rect.x && y >= one.rect.y).toBe(true);
        if (one.theme === undefined || one.theme === found.theme) continue;
        shifts.set(
          one.theme,
          (shifts.get(one.theme) ?? new Set()).add(`${x - one.rect.x} ${y - one.rect.y}`),
        );
      }
      for (const [theme, all] of shifts) expect(all.size, theme).toBe(1);
      expect(collisions(cardsWith(cards, 120, found))).toEqual([]);
    }
  });
});

describe('a card at a point', () => {
  const near = (cards: readonly LayoutCard[], at: readonly [number, number], theme?: string) =>
    placeNear({ cards, matNames, keepClear: [], size: { w: 240, h: 200 } }, at, theme);

  test('lies there where there is room, and never on a card, a mat or its name', () => {
    const cards = laidOut();
    expect(near(cards, [-4000, 100])).toMatchObject({ x: -4000, y: 100, theme: undefined });
    for (const { rect } of cards) {
      for (const at of [
        [rect.x, rect.y],
        [rect.x + 130, rect.y - 90],
        [rect.x - 200, rect.y + 60],
      ] as const)
        expect(collisions(cardsWith(cards, 200, near(cards, at)))).toEqual([]);
    }
  });
  test('of a theme lies on its mat, wherever the point is', () => {
    const cards = laidOut();
    const found = near(cards, [5000, 5000], 'b');
    expect(found.theme).toBe('b');
    expect(collisions(cardsWith(cards, 200, found))).toEqual([]);
  });
});

describe('words that become more', () => {
  const column = (...gaps: readonly number[]): readonly LayoutCard[] => {
    let y = 0;
    return [0, ...gaps].map((gap, at) => {
      y += at === 0 ? 0 : 120 + gap;
      return card(`c${at}`, 0, y, { theme: 'a' });
    });
  };
  const grow = (cards: readonly LayoutCard[], h: number, more: readonly LayoutCard[] = []) => {
    const [before, ...others] = cards;
    if (!before) throw new Error('There is no card.');
    return makeRoom({
      rect: { ...before.rect, h },
      theme: 'a',
      before,
      others: [...others, ...more],
      matNames,
      canMoveUnits: false,
    });
  };

  test('move their laid-out column down, each gap kept', () => {
    expect([...(grow(column(16, 48, 16), 200) ?? [])]).toEqual([
      ['c1', [0, 216]],
      ['c2', [0, 384]],
      ['c3', [0, 520]],
    ]);
  });
  test('move nothing where there is room, and only what has to move', () => {
    expect(grow(column(100), 150)?.size).toBe(0);
    expect(grow(column(16, 300), 150)?.size).toBe(1);
  });
  test.each([
    ['somebody put the next card elsewhere', column(40), []],
    ['the next card is locked in place', column(16).map((one) => ({ ...one, isMovable: false })), []],
    ['the mat would grow over another', column(16), [card('c0', 0, 340, { theme: 'c' })]],
    ['a card of another column is in the way', column(16), [card('c9', 100, 130, { theme: 'a' })]],
  ])('move nothing at all where %s', (_, cards, more) => {
    expect(grow(cards, 200, more)).toBeUndefined();
  });
  test('nearer than a gap is near, and as far as it is not', () => {
    const rect = card('s', 0, 0).rect;
    expect(isNearer(rect, { ...rect, x: 255 }, 16)).toBe(true);
    expect(isNearer(rect, { ...rect, x: 256 }, 16)).toBe(false);
  });
});
