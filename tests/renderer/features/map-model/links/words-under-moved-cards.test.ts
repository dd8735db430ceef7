import { expect, test } from 'vitest';
import { overlaps } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import type { LinkLabel } from '../../../../../renderer/features/map-model/links/link-label.ts';
import { cardRects, laidOut, modelOf, sequence } from './linked-maps.ts';

const shape = {
  lines: ['relates to'],
  widthAt: (size: number) => size * 4.5 + 12,
  heightAt: (size: number) => size * 1.44,
};
const word: LinkLabel = { size: 24, usualSize: 24, shapes: [shape] };
const [w, h] = [shape.widthAt(24), shape.heightAt(24)];

test.each([3, 8])('a card that is put on a word moves the word, or it is not written (map %i)', (seed) => {
  const random = sequence(seed * 31337);
  const model = modelOf(laidOut(40, 30, seed));
  const words = () =>
    Array.from({ length: model.links.length }, (_, index) => model.words.place(index, word)).filter(
      (place) => place !== undefined,
    );
  const slots = [...cardRects(model).keys()];
  const covered = [];
  words();
  for (let step = 0; step < 8; step += 1) {
    const slot = slots[random(slots.length)] ?? 0;
    const places = words();
    const goal = places[random(places.length)];
    if (!goal) continue;
    model.moveTo([[slot, Math.round(goal.x) - random(240), Math.round(goal.y) - random(120)]]);
    // Once while lines wait to be led, as in the hand, and once when they are.
    for (const lead of [() => true, () => model.links.route(() => false)]) {
      lead();
      const card = model.slots.rect(slot);
      covered.push(...words().filter(({ x, y }) => overlaps(card, { x: x - w / 2, y: y - h / 2, w, h })));
    }
  }
  expect(covered).toEqual([]);
});
