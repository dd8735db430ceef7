import { expect, test } from 'vitest';
import type { SeriesPoint } from '../../../../shared/measures/series-points.ts';
import { hasFewPeople } from '../../../../shared/records/privacy/small-numbers-in-measures.ts';
import { seriesOf } from '../../measures/series-of.ts';

const of = (
  point: Partial<SeriesPoint>,
  over: { readonly unit?: string; readonly name?: string; readonly isPercent?: boolean } = {},
) => {
  const series = seriesOf({ values: [40, 40] });
  const points = series.points.map((known, index) => (index === 1 ? { ...known, ...point } : known));
  return hasFewPeople({ ...series, unit: 'residents', name: 'Left alone', ...over, points });
};

test.each([
  [1, true],
  [7, true],
  [2.5, true],
  [-3, true],
  [0, false],
  [8, false],
  [null, false],
])('%j residents: of few %j', (value, expected) => {
  expect(of({ value })).toBe(expected);
  expect(of({ n: value })).toBe(expected);
});

test('a plain count is of people unless its unit is of things', () => {
  expect(of({ value: 3 }, { unit: '' })).toBe(true);
  expect(of({ value: 3 }, { unit: 'contacts' })).toBe(true);
  expect(of({ value: 3 }, { unit: 'visits a week' })).toBe(false);
  expect(of({ value: 3 }, { unit: 'visits', name: 'Residents who are visited' })).toBe(true);
});

test('of a share the part and the whole count, and not the share itself', () => {
  expect(of({ value: 5 }, { unit: '%', isPercent: true })).toBe(false);
  expect(of({ value: 5, numerator: 10, denominator: 200, n: 200 })).toBe(false);
  expect(of({ value: 50, numerator: 5, denominator: 10, n: 10 })).toBe(true);
  expect(of({ value: 90, numerator: 9, denominator: 10, n: 4 }, { unit: 'visits' })).toBe(true);
});
