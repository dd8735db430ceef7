import { describe, expect, test } from 'vitest';
import { wordOfLine } from '../../../../renderer/features/map-model/links/link-style.ts';
import { createMapModel, type MapModel } from '../../../../renderer/features/map-model/map-model.ts';
import { nearestInDirection } from '../../../../renderer/features/map-model/reading-order.ts';
import { content, face, theme } from './faces.ts';

const EVERYWHERE = { x: -1e5, y: -1e5, w: 2e5, h: 2e5 };

const slotOf = (model: MapModel, id: string): number => {
  const slot = model.slots.slotOf(id);
  if (slot === undefined) throw new Error(`${id} is not on the map.`);
  return slot;
};
const visible = (model: MapModel): readonly string[] =>
  model
    .cardsIn(EVERYWHERE)
    .map((slot) => model.slots.face(slot)?.id ?? '')
    .sort();
/** "a informs b", or "bus – c: 2 links": what each line joins, and what it says. */
const linesOf = (model: MapModel): readonly string[] =>
  Array.from({ length: model.links.length }, (_, number) => {
    const line = model.links.at(number);
    if (!line) return '';
    const [start, end] = [line.start, line.end].map((slot) => model.slots.face(slot)?.id);
    return `${start} – ${end}: ${wordOfLine(line)}`;
  });

const link = (from: string, relation: string, to: string) => ({
  id: `${from}_${relation}_${to}`,
  from,
  relation,
  to,
});
const cards = [
  { face: face('a', { theme: 'bus' }), x: 0, y: 100 },
  { face: face('b', { theme: 'bus' }), x: 0, y: 300 },
  { face: face('c'), x: 600, y: 100 },
  { face: face('d'), x: 600, y: 900 },
];
const links = [
  link('a', 'informs', 'b'),
  link('a', 'informs', 'c'),
  link('c', 'supports', 'b'),
  link('d', 'follows', 'a'),
];

const folded = (...themes: readonly string[]): MapModel => {
  const model = createMapModel();
  model.sync(content({ cards, themes: [theme('bus')], links: () => links }));
  model.setFolded(new Set(themes));
  return model;
};

describe('a folded mat', () => {
  test('hides its cards and keeps its place and size', () => {
    const open = folded();
    const model = folded('bus');
    expect(visible(open)).toEqual(['a', 'b', 'c', 'd']);
    expect(visible(model)).toEqual(['c', 'd']);
    expect(model.cardsIn(EVERYWHERE, 'all')).toHaveLength(4);
    expect(model.slots.rect(slotOf(model, 'bus'))).toEqual(open.slots.rect(slotOf(open, 'bus')));
    model.setFolded(new Set());
    expect(visible(model)).toEqual(['a', 'b', 'c', 'd']);
    expect(linesOf(model)).toEqual(linesOf(open));
  });
  test('is taken hold of anywhere, an open one by its tab alone', () => {
    const mat = slotOf(folded('bus'), 'bus');
    expect(folded('bus').matTabAt(100, 350)).toBe(mat);
    expect(folded().matTabAt(100, 350)).toBeUndefined();
  });
  test('ends the links from outside: one alone as it is, several as one line; those within are gone', () => {
    expect(linesOf(folded())).toHaveLength(4);
    const model = folded('bus');
    expect([...linesOf(model)].sort()).toEqual(['bus – d: next cycle', 'c – bus: 2 links']);
    expect(model.links.indexOf('d_follows_a')).toBeDefined();
    expect(model.links.indexOf('a_informs_c')).toBeUndefined();
    expect(model.links.indexOf('a_informs_b')).toBeUndefined();
  });
  test('gives its lines nothing to be hit by where they are several', () => {
    const model = folded('bus');
    const number = model.links.linksOfSlot(slotOf(model, 'c'))[0] ?? -1;
    const curve = model.links.curve(number);
    const [x, y] = [((curve?.x1 ?? 0) + (curve?.x2 ?? 0)) / 2, ((curve?.y1 ?? 0) + (curve?.y2 ?? 0)) / 2];
    expect(model.links.hitTest(x, y, 60)).toBeUndefined();
    const alone = model.links.indexOf('d_follows_a') ?? -1;
    const line = model.links.curve(alone);
    expect(model.links.hitTest(line?.x1 ?? 0, line?.y1 ?? 0, 9)).toBe(alone);
  });
  test('takes in what comes to lie on it, and lets go what leaves it or loses its theme', () => {
    const model = folded('bus');
    const moved = (id: string, more: object) =>
      cards.map((card) => (card.face.id === id ? { ...card, face: face(id, more) } : card));
    model.sync(content({ cards: moved('c', { theme: 'bus' }), themes: [theme('bus')], links: () => links }));
    expect(visible(model)).toEqual(['d']);
    expect(linesOf(model)).toEqual(['bus – d: next cycle']);
    model.sync(content({ cards: moved('a', {}), themes: [theme('bus')], links: () => links }));
    expect(visible(model)).toEqual(['a', 'c', 'd']);
    expect(linesOf(model)).toContain('a – bus: informs');
    model.sync(content({ cards, themes: [], links: () => links }));
    expect(visible(model)).toEqual(['a', 'b', 'c', 'd']);
  });
  test('is left out by a filter with its cards, which are known to be folded all the same', () => {
    const model = folded('bus');
    model.setEmphasis((id) => (id === 'a' ? 'hidden' : 'normal'));
    const [a, b] = [slotOf(model, 'a'), slotOf(model, 'b')];
    expect([model.slots.isFilteredOut(a), model.slots.isFilteredOut(b)]).toEqual([true, false]);
    expect([model.slots.emphasis(a), model.slots.emphasis(b)]).toEqual(['hidden', 'hidden']);
  });
  test('lines go round it as a whole, where an open one lets them through between its cards', () => {
    const across = [
      { face: face('left'), x: -400, y: 220 },
      { face: face('right'), x: 600, y: 220 },
      ...cards.slice(0, 2),
    ];
    const model = createMapModel();
    model.sync(
      content({ cards: across, themes: [theme('bus')], links: () => [link('left', 'informs', 'right')] }),
    );
    model.links.route(() => false);
    const isBent = (): boolean => (model.links.curve(0)?.bends?.length ?? 0) > 0;
    const height = model.slots.rect(slotOf(model, 'a')).h;
    expect(height).toBeLessThan(150);
    model.setFolded(new Set(['bus']));
    model.links.route(() => false);
    expect(isBent()).toBe(true);
    const mat = model.slots.rect(slotOf(model, 'bus'));
    const inside = (model.links.curve(0)?.bends ?? []).filter(
      ([x, y]) => x > mat.x && x < mat.x + mat.w && y > mat.y && y < mat.y + mat.h,
    );
    expect(inside).toEqual([]);
  });
});

test('an arrow goes to a folded mat as to a card, and past an open one', () => {
  const target = (isFolded: boolean) => ({
    id: 'bus',
    rect: { x: 0, y: 0, w: 264, h: 400 },
    theme: undefined,
    isMat: true,
    isFolded,
  });
  const from = { x: 600, y: 100, w: 240, h: 112 };
  expect(nearestInDirection(from, 'left', [target(true)])).toBe('bus');
  expect(nearestInDirection(from, 'left', [target(false)])).toBeUndefined();
});
