import { describe, expect, test } from 'vitest';
import { defaultAnalysisSettings } from '../../../shared/measures/analysis-settings.ts';
import {
  earliestHonestDateInWords,
  earliestHonestDateOf,
  numbersUntilTelling,
} from '../../../shared/measures/earliest-honest-date.ts';
import { measureSeries } from '../../../shared/measures/measure-series.ts';
import { documentOf, type Line } from '../records/test-document.ts';

const START = '2026-02-02';

/** A measure with one number a week, the last a week before the start. */
const seriesOf = (values: readonly number[], chart = 'run', phaseFrom?: string) => {
  const points = values.map((value, index): Line => {
    const date = new Date(Date.parse(`${START}T00:00:00Z`) - (values.length - index) * 7 * 86_400_000);
    return ['dataPoint', `p${index}`, { measure: 'm', date: date.toISOString().slice(0, 10), value }];
  });
  const phase: Line[] = phaseFrom ? [['phase', 'f', { measure: 'm', from: phaseFrom, label: 'New' }]] : [];
  const series = measureSeries(documentOf(['measure', 'm', { name: 'M', chart }], ...points, ...phase), 'm');
  if (!series) throw new Error('There is no measure.');
  return series;
};
const numbers = (...args: Parameters<typeof seriesOf>) =>
  numbersUntilTelling(seriesOf(...args), defaultAnalysisSettings, START);

describe('how many numbers it takes from the start of a test on', () => {
  test.each<[string, Parameters<typeof seriesOf>, number | undefined]>([
    ['a run chart without numbers: ten off the median', [[]], 10],
    ['three off the median, one on it', [[1, 2, 3, 2]], 8],
    ['ten off the median: a shift of six', [[1, 9, 2, 8, 3, 7, 1, 9, 2, 8]], 6],
    ['a hundred on the median: ten more', [Array.from({ length: 20 }, () => 4)], 10],
    [
      'a phase that begins before the start counts alone',
      [[1, 9, 2, 8, 3, 7, 1, 9, 2, 8], 'run', '2026-01-19'],
      8,
    ],
    ['an XmR chart without numbers: twelve', [[], 'xmr'], 12],
    ['with five', [[1, 2, 3, 4, 5], 'xmr'], 7],
    ['with fourteen: one', [Array.from({ length: 14 }, (_, index) => index % 5), 'xmr'], 1],
    ['bars have no rule', [[1, 2, 3], 'bar'], undefined],
  ])('%s', (_what, args, expected) => {
    expect(numbers(...args)).toBe(expected);
  });

  test('numbers from the start on are those that are waited for', () => {
    const series = seriesOf([1, 9, 2, 8, 3, 7, 1, 9, 2, 8]);
    expect(numbersUntilTelling(series, defaultAnalysisSettings, '2025-12-29')).toBe(6);
    expect(numbersUntilTelling(series, defaultAnalysisSettings, '2025-11-24')).toBe(10);
  });
});

test('the day follows from the rhythm of the numbers, and of those written down less often', () => {
  const weekly = earliestHonestDateOf(
    seriesOf([1, 9, 2, 8, 3, 7, 1, 9, 2, 8]),
    defaultAnalysisSettings,
    '',
    START,
  );
  expect(weekly).toEqual({
    rhythm: 'week',
    day: '2026-03-16',
    slowerRhythm: 'month',
    slowerDay: '2026-08-02',
  });
  expect(weekly && earliestHonestDateInWords(weekly)).toBe(
    'With weekly numbers you cannot tell before 16 March 2026; with monthly ones, not before August 2026.',
  );
  const said = (howOften: string) =>
    earliestHonestDateOf(seriesOf([]), defaultAnalysisSettings, howOften, START);
  expect(said('')?.rhythm).toBe('week');
  expect(said('every month')).toMatchObject({ rhythm: 'month', day: '2026-12-02', slowerRhythm: 'quarter' });
  const yearly = said('once a year');
  expect(yearly && earliestHonestDateInWords(yearly)).toBe(
    'With yearly numbers you cannot tell before 2 February 2036.',
  );
  expect(earliestHonestDateOf(seriesOf([], 'bar'), defaultAnalysisSettings, '', START)).toBeUndefined();
});
