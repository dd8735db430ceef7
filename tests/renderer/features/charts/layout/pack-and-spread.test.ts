import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLanes } from '../../../../../renderer/features/charts/layout/pack-lanes.ts';
import { spreadLabels } from '../../../../../renderer/features/charts/layout/spread-labels.ts';

const piece = fc
  .record({ from: fc.integer({ min: 0, max: 500 }), width: fc.integer({ min: 1, max: 200 }) })
  .map(({ from, width }) => ({ from, to: from + width }));

test('two pieces of one lane keep their gap, and no lane is empty', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.integer({ min: 0, max: 30 }), (pieces, gap) => {
      const lanes = packLanes(pieces, gap);
      for (const [at, one] of pieces.entries())
        for (const [beyond, other] of pieces.slice(at + 1).entries()) {
          if (lanes[at] !== lanes[at + 1 + beyond]) continue;
          expect(one.to + gap <= other.from || other.to + gap <= one.from).toBe(true);
        }
      expect(new Set(lanes).size).toBe(pieces.length === 0 ? 0 : Math.max(...lanes) + 1);
    }),
  );
});

const label = fc.record({ y: fc.integer({ min: -50, max: 450 }), height: fc.integer({ min: 1, max: 60 }) });

test('labels of a column stand apart, in their order, between its ends where they have room', () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
      const middles = spreadLabels(labels, 0, 400);
      const total = labels.reduce((sum, { height }) => sum + height, 0);
      const boxes = labels
        .map(({ y, height }, at) => ({
          y,
          top: (middles[at] ?? 0) - height / 2,
          bottom: (middles[at] ?? 0) + height / 2,
        }))
        .sort((a, b) => a.top - b.top);
      for (const [at, box] of boxes.slice(1).entries()) {
        expect(box.top).toBeGreaterThanOrEqual((boxes[at]?.bottom ?? 0) - 1e-9);
        expect(box.y).toBeGreaterThanOrEqual(boxes[at]?.y ?? 0);
      }
      expect(boxes[0]?.top).toBeGreaterThanOrEqual(-1e-9);
      if (total <= 400) expect(boxes.at(-1)?.bottom).toBeLessThanOrEqual(400 + 1e-9);
    }),
  );
});

test('a label that is in nobody’s way stays where it is', () => {
  expect(
    spreadLabels(
      [
        { y: 100, height: 20 },
        { y: 300, height: 20 },
      ],
      0,
      400,
    ),
  ).toEqual([100, 300]);
});
