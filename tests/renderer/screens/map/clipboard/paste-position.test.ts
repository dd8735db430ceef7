import { expect, test } from 'vitest';
import { overlaps } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import { createMapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import {
  findPastePosition,
  gridLayout,
} from '../../../../../renderer/screens/map/clipboard/paste-position.ts';
import { face } from '../../../features/map-model/faces.ts';

const modelWith = (places: readonly (readonly [number, number])[]) => {
  const model = createMapModel();
  const cards = places.map(([x, y], at) => ({ face: face(`c${at}`), x, y }));
  model.sync({ cards, themes: [], links: () => [] });
  return model;
};

test('a short list is one column, a long one about as wide as high', () => {
  expect(gridLayout(3, 240, 120).places).toEqual([
    [0, 0],
    [0, 144],
    [0, 288],
  ]);
  const { places, w, h } = gridLayout(60, 240, 120);
  expect(places).toHaveLength(60);
  expect(new Set(places.map(String)).size).toBe(60);
  expect(w / h).toBeGreaterThan(0.5);
  expect(w / h).toBeLessThan(2);
  expect(gridLayout(1, 240, 120)).toMatchObject({ w: 240, h: 120 });
});

test('a group goes where it was wanted, into the room nearest to there, or beside everything', () => {
  expect(findPastePosition(modelWith([]), 240, 400, [0, 0])).toEqual([-120, -200]);
  const one = modelWith([[0, 0]]);
  const [x, y] = findPastePosition(one, 240, 400, [120, 60]);
  const group = { x, y, w: 240, h: 400 };
  expect(overlaps(one.slots.rect(0), group)).toBe(false);
  expect(Math.hypot(x, y)).toBeLessThan(900);
  const wall = modelWith(
    Array.from({ length: 400 }, (_, at) => [(at % 20) * 260, Math.floor(at / 20) * 150]),
  );
  const [far] = findPastePosition(wall, 3_000, 3_000, [2_600, 1_500]);
  expect(far).toBe((wall.bounds()?.w ?? 0) + 88);
});
