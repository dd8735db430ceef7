import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { describe, expect, test } from 'vitest';
import { arrangeByLinks } from '../../../../renderer/features/layout/arrange-by-links.ts';
import { isStackOverflow, runElkLayout } from '../../../../renderer/features/layout/elk-graph.ts';
import type {
  CardToLayOut,
  LayeredLayout,
  Positions,
} from '../../../../renderer/features/layout/layout-types.ts';
import { linkedGroups } from '../../../../renderer/features/layout/linked-groups.ts';
import { type Size, zoomToFill } from '../../../../renderer/features/layout/quilt.ts';
import { boundingRect, overlaps, type Rect } from '../../../../renderer/features/map-model/geometry/rect.ts';
import { matAround } from '../../../../renderer/features/map-model/slots/mats.ts';

const elk = new ELK();
const layered: LayeredLayout = (graph) => runElkLayout(graph, (asked) => elk.layout(asked));

const cards = (count: number, theme?: string): CardToLayOut[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${theme ?? 'x'}${at}`,
    height: 112 + (at % 3) * 20,
    theme,
  }));

const rectOf = (card: CardToLayOut, places: Positions): Rect => {
  const [x, y] = places.get(card.id) ?? [Number.NaN, Number.NaN];
  return { x, y, w: 240, h: card.height };
};

const collisions = (all: readonly CardToLayOut[], places: Positions): readonly string[] =>
  all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => overlaps(rectOf(one, places), rectOf(other, places)))
      .map((other) => `${one.id} on ${other.id}`),
  );

const everything = [...cards(7, 'a'), ...cards(1, 'b'), ...cards(12, 'c'), ...cards(5)];
const links = [
  { from: 'a0', to: 'a1' },
  { from: 'a1', to: 'a2' },
  { from: 'a2', to: 'a0' },
  { from: 'a0', to: 'c3' },
  { from: 'c4', to: 'x1' },
  { from: 'gone', to: 'x1' },
];
const themes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'empty' }];

describe('along the links', () => {
  test('every card has a place of its own, and mats do not lie on each other', async () => {
    const places = await arrangeByLinks(everything, links, themes, layered);
    expect([...places.keys()].sort()).toEqual(everything.map((card) => card.id).sort());
    expect(collisions(everything, places)).toEqual([]);
    const mats = themes.flatMap(({ id }) => {
      const box = boundingRect(
        everything.filter((card) => card.theme === id).map((card) => rectOf(card, places)),
      );
      return box ? [matAround(box)] : [];
    });
    expect(mats).toHaveLength(3);
    for (const [at, mat] of mats.entries())
      expect(mats.slice(at + 1).filter((other) => overlaps(mat, other))).toEqual([]);
    const loose = everything.filter((card) => card.theme === undefined);
    for (const mat of mats) expect(loose.filter((card) => overlaps(rectOf(card, places), mat))).toEqual([]);
  });
  test('linked cards stand in the order of their arrows, with room for the word', async () => {
    const places = await arrangeByLinks(cards(3), [{ from: 'x0', to: 'x1' }], [], layered);
    expect((places.get('x1')?.[0] ?? 0) - (places.get('x0')?.[0] ?? 0)).toBeGreaterThanOrEqual(240 + 80);
  });
  const chain = Array.from({ length: 11 }, (_, at) => ({ from: `x${at}`, to: `x${at + 1}` }));
  const corners = async (window: Size) => {
    const places = await arrangeByLinks(cards(12), chain, [], layered, window);
    expect(collisions(cards(12), places)).toEqual([]);
    return cards(12).map((card) => rectOf(card, places));
  };
  test('a long chain goes on in the next row as the window is, and each row is read from left to right', async () => {
    const rects = await corners({ w: 1206, h: 656 });
    const box = boundingRect(rects);
    expect(box && zoomToFill(box, { w: 1206, h: 656 })).toBeGreaterThan(0.6);
    const turns = rects.slice(1).filter(({ x }, at) => x <= (rects[at]?.x ?? 0));
    expect(turns.length).toBe(2);
    for (const [at, rect] of rects.slice(1).entries())
      if (rect.x <= (rects[at]?.x ?? 0)) expect(rect.y).toBeGreaterThan((rects[at]?.y ?? 0) + 112 + 70);
  });
  test('in a window as wide as it is, it stays in one row', async () => {
    const rects = await corners({ w: 4000, h: 600 });
    const lefts = rects.map(({ x }) => x);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  });
});

test('thousands of cards that all hang together, in short chains to and fro, are laid out as well', async () => {
  const all = cards(2500);
  const toAndFro = Array.from({ length: 2499 }, (_, at) =>
    Math.floor(at / 60) % 2 === 0
      ? { from: `x${at}`, to: `x${at + 1}` }
      : { from: `x${at + 1}`, to: `x${at}` },
  );
  const places = await arrangeByLinks(all, toAndFro, [], layered);
  expect(places.size).toBe(2500);
  for (const { from, to } of toAndFro)
    expect(places.get(from)?.[0] ?? 0).toBeLessThan(places.get(to)?.[0] ?? 0);
  const spots = new Set([...places.values()].map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`));
  expect(spots.size).toBe(2500);
}, 60_000);

describe('what elkjs cannot do', () => {
  const two = { boxes: ['a', 'b'].map((id) => ({ id, w: 240, h: 120 })), arrows: [{ from: 'a', to: 'b' }] };
  const full = new RangeError('Maximum call stack size exceeded');
  const answers = (...given: (Error | undefined)[]) => {
    const asked: (string | undefined)[] = [];
    const layout = async (graph: ElkNode): Promise<ElkNode> => {
      asked.push(graph.layoutOptions?.['elk.layered.layering.strategy']);
      const answer = given[asked.length - 1];
      if (answer) throw answer;
      return graph;
    };
    return { asked, laid: runElkLayout(two, layout) };
  };
  test('where it runs out of stack it is asked once more, without its deep steps', async () => {
    const { asked, laid } = answers(full, undefined);
    expect((await laid).size).toBe(2);
    expect(asked).toEqual([undefined, 'LONGEST_PATH']);
  });
  test('what is too deep for that too is told, and any other error is not tried again', async () => {
    const deep = answers(full, full);
    await expect(deep.laid).rejects.toBe(full);
    expect(deep.asked).toHaveLength(2);
    expect(isStackOverflow(full)).toBe(true);
    const other = new Error('No such algorithm');
    const broken = answers(other);
    await expect(broken.laid).rejects.toBe(other);
    expect(broken.asked).toHaveLength(1);
    expect(isStackOverflow(other)).toBe(false);
  });
});

test('cards hang together through links, in their order', () => {
  const groups = linkedGroups(cards(5), [
    { from: 'x3', to: 'x0' },
    { from: 'x3', to: 'elsewhere' },
  ]);
  expect(groups.map((group) => group.map((card) => card.id))).toEqual([['x0', 'x3'], ['x1'], ['x2'], ['x4']]);
});
