import { describe, expect, test } from 'vitest';
import type { CardToLayOut } from '../../../../renderer/features/layout/layout-types.ts';
import type { LayoutCard } from '../../../../renderer/features/layout/place-layout.ts';
import { placeNewCards } from '../../../../renderer/features/layout/place-new-cards.ts';
import { boundingRect, overlaps, type Rect } from '../../../../renderer/features/map-model/geometry/rect.ts';

const WINDOW = { w: 1248, h: 756 };
const cards = (count: number, theme?: string): CardToLayOut[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${theme ?? 'x'}${at}`,
    height: 120 + (at % 3) * 40,
    theme,
    meeting: 'two',
  }));
const rect = (x: number, y: number, h = 120): Rect => ({ x, y, w: 240, h });

type There = Pick<LayoutCard, 'rect' | 'theme'> & Partial<LayoutCard>;
const thereOf = (there: readonly There[]) => ({
  cards: there.map((card, at) => ({ id: `there${at}`, isMovable: true, ...card })),
  matNames: new Map<string, string>(),
});

const placed = (some: readonly CardToLayOut[], onMap: readonly There[], window = WINDOW): readonly Rect[] => {
  const themes = [...new Set(some.flatMap(({ theme }) => theme ?? []))].map((id) => ({ id, name: id }));
  const positions = placeNewCards({ cards: some, links: [], themes }, thereOf(onMap), window);
  expect(positions.size).toBe(some.length);
  return some.map(({ id, height }) => {
    const [x, y] = positions.get(id) ?? [Number.NaN, Number.NaN];
    return rect(x, y, height);
  });
};

describe('what comes in', () => {
  const onMap = [rect(0, 0), rect(256, 0), rect(0, 136), rect(512, 0, 300)].map((there) => ({
    rect: there,
    theme: 'here',
  }));
  test('of new themes is a block right of the map or under it, and touches nothing', () => {
    const rects = placed([...cards(5, 'a'), ...cards(4, 'b'), ...cards(3)], onMap);
    for (const [at, one] of rects.entries())
      expect(
        [...rects.slice(at + 1), ...onMap.map((there) => there.rect)].some((other) => overlaps(one, other)),
      ).toBe(false);
    const block = boundingRect(rects);
    expect((block?.x ?? 0) >= 752 + 48 || (block?.y ?? 0) >= 300 + 48).toBe(true);
  });
  test('stands under a wide map and right of a high one', () => {
    const wide = [rect(0, 0), rect(3000, 0)].map((there) => ({ rect: there }));
    const high = [rect(0, 0), rect(0, 3000)].map((there) => ({ rect: there }));
    expect(boundingRect(placed(cards(6, 'a'), wide))?.y).toBeGreaterThan(120);
    expect(boundingRect(placed(cards(6, 'a'), high))?.x).toBeGreaterThan(240);
  });
  test('of a theme that lies there goes below the shortest column of its mat', () => {
    const [first, second] = placed(cards(2, 'here'), onMap);
    expect(first).toMatchObject({ x: 256, y: 136 });
    expect(second).toMatchObject({ x: 0, y: 272 });
  });
  test('of a theme that lies there lies on no loose card under its mat either', () => {
    const loose = { rect: rect(256, 150) };
    const rects = placed(cards(4, 'here'), [...onMap, loose]);
    for (const one of rects) expect([...onMap, loose].some((there) => overlaps(one, there.rect))).toBe(false);
  });
  test('of a theme that lies there moves the mats and cards that are in the way of its mat, each as a whole', () => {
    const below = [rect(0, 400), rect(256, 400)].map((there) => ({ rect: there, theme: 'below' }));
    const far = { rect: rect(4000, 4000) };
    const there = thereOf([...onMap, ...below, far]);
    const some = cards(6, 'here');
    const themes = ['here', 'below'].map((id) => ({ id, name: id }));
    const positions = placeNewCards({ cards: some, links: [], themes }, there, WINDOW);
    expect([...positions.keys()].toSorted()).toEqual(
      [...some.map(({ id }) => id), 'there4', 'there5'].toSorted(),
    );
    const at = (id: string) => positions.get(id) ?? [Number.NaN, Number.NaN];
    expect(at('there4')[1]).toBe(at('there5')[1]);
    expect(at('there5')[0] - at('there4')[0]).toBe(256);
    const lowest = Math.max(...some.map(({ id, height }) => at(id)[1] + height));
    expect(at('there4')[1]).toBeGreaterThan(lowest + 40);
  });
  test('of a theme that lies there goes below what is locked, and nothing moves', () => {
    const locked = { rect: rect(0, 400), theme: 'below', isMovable: false };
    const some = cards(6, 'here');
    const there = thereOf([...onMap, locked]);
    const positions = placeNewCards({ cards: some, links: [], themes: [] }, there, WINDOW);
    expect(positions.size).toBe(6);
    for (const { id, height } of some) {
      const [x, y] = positions.get(id) ?? [0, 0];
      expect(overlaps(rect(x, y, height), locked.rect)).toBe(false);
    }
  });
  test('on an empty map begins at 0, 0, and nothing is nothing', () => {
    const box = boundingRect(placed(cards(3), []));
    expect(box?.x).toBeLessThan(40);
    expect(placeNewCards({ cards: [], links: [], themes: [] }, thereOf(onMap), WINDOW).size).toBe(0);
  });
});
