import { expect, test } from 'vitest';
import type { MapContent, MapLink } from '../../../../../renderer/features/map-model/content/map-content.ts';
import { createMapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import { face } from '../faces.ts';

const link = (id: string, from: string, to: string): MapLink => ({ id, from, to, relation: 'informs' });

const mapOf = (ids: readonly string[], links: () => readonly MapLink[]): MapContent => ({
  cards: ids.map((id, at) => ({ face: face(id), x: at * 400, y: 0 })),
  themes: [],
  links,
});

test('links are read when they are first asked for, and from then on with each document', () => {
  let reads = 0;
  const counting = (links: readonly MapLink[]) => (): readonly MapLink[] => {
    reads += 1;
    return links;
  };
  const model = createMapModel();
  model.sync(mapOf(['a', 'b', 'c'], counting([link('ab', 'a', 'b')])));
  model.sync(mapOf(['a', 'b', 'c'], counting([link('ab', 'a', 'b'), link('bc', 'b', 'c')])));
  expect(reads).toBe(0);
  expect(model.links.length).toBe(2);
  expect(model.links.isRouted(0)).toBe(true);
  expect(reads).toBe(1);
  model.sync(mapOf(['a', 'b', 'c'], counting([])));
  expect(reads).toBe(2);
  expect(model.links.length).toBe(0);
});

test('whenever links are first asked for they are those of the last document, with the cards of that one', () => {
  const links = [link('ab', 'a', 'b'), link('bc', 'b', 'c')];
  const documents: readonly (readonly string[])[] = [['a', 'b'], ['b'], ['c', 'b', 'a'], ['b', 'c']];
  const drawnIn = (askedAfter: number): readonly unknown[] => {
    const model = createMapModel();
    for (const [at, ids] of documents.entries()) {
      model.sync(mapOf(ids, () => links));
      if (at === askedAfter) expect(model.links.length).toBeLessThanOrEqual(2);
    }
    const { slots } = model;
    return Array.from({ length: model.links.length }, (_, at) => {
      const drawn = model.links.at(at);
      return [drawn?.input.id, slots.face(drawn?.start ?? -1)?.id, slots.face(drawn?.end ?? -1)?.id];
    });
  };
  const expected = [['bc', 'b', 'c']];
  for (const askedAfter of [0, 1, 2, 3]) expect(drawnIn(askedAfter)).toEqual(expected);
});
