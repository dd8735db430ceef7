import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleInWords, valueScale } from '../../../../../renderer/features/charts/layout/value-scale.ts';

const options = {
  bounds: { lower: 0, upper: null },
  mustHaveZero: false,
  isPercent: false,
  maxTicks: 6,
} as const;

const ticksOf = (values: readonly number[]) => {
  const { ticks, format } = valueScale(values, options);
  return ticks.map(format);
};

test('ticks of large numbers that differ little are told apart, and all are written in short', () => {
  expect(ticksOf([1_225_000_000_000, 1_241_000_000_000])).toEqual(['1.225tn', '1.23tn', '1.235tn', '1.24tn']);
  expect(ticksOf([0, 20_000_000])).toEqual(['0', '5m', '10m', '15m', '20m']);
  expect(ticksOf([12_100_000, 12_400_000]).at(0)).toBe('12.1m');
  expect(scaleInWords(valueScale([1_225_000_000_000, 1_241_000_000_000], options))).toBe(
    'The scale begins at 1.224tn, not at 0.',
  );
});

test('no two ticks of a scale are written alike, whatever it is of', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e14, noNaN: true }),
      fc.double({ min: 1e-3, max: 1, noNaN: true }),
      (low, spread) => {
        const ticks = ticksOf([low, low * (1 + spread)]);
        expect(new Set(ticks).size).toBe(ticks.length);
      },
    ),
  );
});
