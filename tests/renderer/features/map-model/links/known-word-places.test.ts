import { expect, test } from 'vitest';
import type { LinkLabel } from '../../../../../renderer/features/map-model/links/link-label.ts';
import { cardRects, laidOut, modelOf } from './linked-maps.ts';

const shape = {
  lines: ['relates to'],
  widthAt: (size: number) => size * 4.5 + 12,
  heightAt: (size: number) => size * 1.44,
};
const wordOf = (size: number): LinkLabel => ({ size, usualSize: size, shapes: [shape] });

test('a place that is known is told without looking for one, until the line is another or the word of another size', () => {
  const model = modelOf(laidOut(40, 30, 3));
  const all = Array.from({ length: model.links.length }, (_, index) => index);
  const known = (size: number) => all.map((index) => model.words.knownPlace(index, wordOf(size)));
  expect(known(14).filter(Boolean)).toEqual([]);
  const placed = all.map((index) => model.words.place(index, wordOf(14)));
  expect(placed.filter(Boolean).length).toBeGreaterThan(5);
  expect(known(14)).toEqual(placed);
  expect(known(40).filter(Boolean)).toEqual([]);

  const before = all.map((index) => model.links.curve(index));
  const slots = [...cardRects(model).keys()];
  model.moveTo(slots.slice(0, 4).map((slot, at) => [slot, 5000 + 400 * at, 5000]));
  model.links.route(() => false);
  const moved = all.filter((index) => model.links.curve(index) !== before[index]);
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.flatMap((index) => model.words.knownPlace(index, wordOf(14)) ?? [])).toEqual([]);
});
