import { describe, expect, it } from 'vitest';
import { median } from '../../../shared/measures/median.ts';
import { quantile } from '../../../shared/measures/quantile.ts';
import { wilson } from '../../../shared/measures/wilson.ts';
import { expectClose, readVectors } from './vectors.ts';

describe('R: medians and quartiles', () => {
  interface Quartiles {
    readonly median: number;
    readonly q1type7: number;
    readonly q3type7: number;
  }
  const cases = readVectors<{ readonly values: readonly number[] }, Quartiles>('medians-quartiles');
  for (const { name, input, expected } of cases)
    it(name, () => {
      expectClose(median(input.values), expected.median);
      expectClose(quantile(input.values, 0.25), expected.q1type7);
      expectClose(quantile(input.values, 0.75), expected.q3type7);
    });

  it('has none of no values, and does not run over', () => {
    expect(median([])).toBeNull();
    expect(quantile([], 0.5)).toBeNull();
    expect(median([1e308, 1.5e308])).toBe(1.25e308);
  });
});

describe('R: Wilson intervals', () => {
  interface Bounds {
    readonly lower95: number;
    readonly upper95: number;
  }
  for (const { name, input, expected } of readVectors<{ readonly k: number; readonly n: number }, Bounds>(
    'wilson',
  ))
    it(name, () => {
      const interval = wilson(input.k, input.n);
      expectClose(interval?.lower ?? null, expected.lower95);
      expectClose(interval?.upper ?? null, expected.upper95);
    });

  it('has none where there is no share', () => {
    expect([wilson(0, 0), wilson(7, 6), wilson(-1, 6), wilson(Number.NaN, 6)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
