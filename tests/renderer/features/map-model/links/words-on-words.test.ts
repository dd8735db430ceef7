import { expect, test } from 'vitest';
import { overlaps, type Rect } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import type { LinkLabel } from '../../../../../renderer/features/map-model/links/link-label.ts';
import type { MapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import { cardRects, laidOut, modelOf, sequence } from './linked-maps.ts';

const shape = {
  lines: ['relates to'],
  widthAt: (size: number) => size * 4.5 + 12,
  heightAt: (size: number) => size * 1.44,
};
const word: LinkLabel = { size: 24, usualSize: 24, shapes: [shape] };
const [w, h] = [shape.widthAt(24), shape.heightAt(24)];

/** The boxes of all words as they stand now. */
const boxesOf = (model: MapModel, isClear?: (box: Rect) => boolean): readonly Rect[] =>
  Array.from({ length: model.links.length }, (_, index) => model.words.place(index, word, isClear)).flatMap(
    (place) => (place ? [{ x: place.x - w / 2, y: place.y - h / 2, w, h }] : []),
  );

const overlapping = (boxes: readonly Rect[]): readonly Rect[] =>
  boxes.filter((box, at) => boxes.slice(at + 1).some((other) => overlaps(box, other)));

test.each([3, 8])('no word stands on another while lines wait to be led, nor after that (map %i)', (seed) => {
  const random = sequence(seed * 31337);
  const model = modelOf(laidOut(40, 45, seed));
  boxesOf(model);
  const slots = [...cardRects(model).keys()];
  for (let step = 0; step < 3; step += 1) {
    const moved = slots.slice(step * 5, step * 5 + 12);
    model.moveTo(moved.map((slot) => [slot, random(1500), random(1200)]));
    const waiting = boxesOf(model);
    expect(waiting.length).toBeGreaterThan(5);
    expect(overlapping(waiting), 'waiting').toEqual([]);
    model.links.route(() => false);
    expect(overlapping(boxesOf(model)), 'led').toEqual([]);
  }
});

test.each([3, 8])(
  'words that give way to the same name do not meet where they go, nor on their way back (map %i)',
  (seed) => {
    const model = modelOf(laidOut(40, 45, seed));
    const before = boxesOf(model);
    let aside = 0;
    for (const { x, y } of before) {
      const name = { x: x - 120, y: y - 60, w: 300, h: 140 };
      const boxes = boxesOf(model, (box) => !overlaps(box, name));
      aside += boxes.filter((box) => !before.some((one) => one.x === box.x && one.y === box.y)).length;
      expect(overlapping(boxes)).toEqual([]);
      expect(boxesOf(model)).toEqual(before);
    }
    expect(aside).toBeGreaterThan(5);
  },
);
