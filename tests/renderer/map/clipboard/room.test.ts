import { expect, test } from 'vitest';
import { gridOf, roomFor } from '../../../../renderer/map/clipboard/room.ts';
import { createMapModel } from '../../../../renderer/map/model/map-model.ts';
import { overlaps } from '../../../../renderer/map/model/rect.ts';
import { face } from '../faces.ts';

const modelWith = (places: readonly (readonly [number, number])[]) => {
  const model = createMapModel();
  const cards = places.map(([x, y], at) => ({ face: face(`c${at}`), x, y }));
  model.sync({ cards, themes: [], links: [] });
  return model;
};

test('a short list is one column, a long one about as wide as high', () => {
  expect(gridOf(3, 240, 120).places).toEqual([
    [0, 0],
    [0, 144],
    [0, 288],
  ]);
  const { places, w, h } = gridOf(60, 240, 120);
  expect(places).toHaveLength(60);
  expect(new Set(places.map(String)).size).toBe(60);
  expect(w / h).toBeGreaterThan(0.5);
  expect(w / h).toBeLessThan(2);
  expect(gridOf(1, 240, 120)).toMatchObject({ w: 240, h: 120 });
});

test('a group goes where it was wanted, into the room nearest to there, or beside everything', () => {
  expect(roomFor(modelWith([]), 240, 400, [0, 0])).toEqual([-120, -200]);
  const one = modelWith([[0, 0]]);
  const [x, y] = roomFor(one, 240, 400, [120, 60]);
  const group = { x, y, w: 240, h: 400 };
  expect(overlaps(one.slots.rect(0), group)).toBe(false);
  expect(Math.hypot(x, y)).toBeLessThan(900);
  const wall = modelWith(
    Array.from({ length: 400 }, (_, at) => [(at % 20) * 260, Math.floor(at / 20) * 150]),
  );
  const [far] = roomFor(wall, 3_000, 3_000, [2_600, 1_500]);
  expect(far).toBe((wall.bounds()?.w ?? 0) + 88);
});
