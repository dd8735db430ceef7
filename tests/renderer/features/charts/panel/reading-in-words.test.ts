import { expect, test } from 'vitest';
import type { ChartData } from '../../../../../renderer/features/charts/chart-data.ts';
import { baselineOptions } from '../../../../../renderer/features/charts/panel/baseline-options.ts';
import { phaseRowsInWords } from '../../../../../renderer/features/charts/panel/chart-numbers.tsx';
import { xmrOfferInWords } from '../../../../../renderer/features/charts/panel/chart-toolbar.tsx';
import {
  chartName,
  readingOf,
  rulesInWords,
} from '../../../../../renderer/features/charts/panel/reading-in-words.ts';
import { analyseMeasure } from '../../../../../shared/measures/analyse-measure.ts';
import { defaultAnalysisSettings } from '../../../../../shared/measures/analysis-settings.ts';
import type { MeasureSeries } from '../../../../../shared/measures/measure-series.ts';
import { contacts, seriesOf, weeklyPoints, wordsAt } from '../measure-fixtures.ts';

const dataOf = (series: MeasureSeries, settings = defaultAnalysisSettings): ChartData => ({
  series,
  settings,
  analysis: analyseMeasure(series, settings),
});

test('the headline is not said twice', () => {
  const { headline, sentences } = readingOf(dataOf(seriesOf(contacts)));
  expect(headline).toMatch(/^Signal of change/);
  expect(sentences).not.toContain(headline);
  expect(sentences).toContain('not why.');
});

test('a target is met, out of reach, or met by chance, and the chart says which', () => {
  const of = (target: number) => readingOf(dataOf(seriesOf(contacts, { chart: 'xmr', target }))).sentences;
  expect(of(1)).toContain('The target of 1 will be met each time, unless something changes.');
  expect(of(9)).toContain('The target of 9 contacts will not be met, unless something changes.');
  expect(of(4)).toContain('The target of 4 contacts is sometimes met and sometimes missed, by chance alone.');
});

test('what is left out is named with its reason, also where there is no table beside it; of many the first', () => {
  const of = (count: number) => {
    const points = weeklyPoints(contacts).map((point, index) =>
      index < count ? { ...point, leftOut: 'excluded' as const, excludedWhy: `Snow ${index + 1}` } : point,
    );
    return readingOf(dataOf(seriesOf([], { points }))).basis;
  };
  expect(of(0)).not.toContain('Left out');
  expect(of(1)).toContain('Left out: 5 January (Snow 1).');
  expect(of(5)).toContain(
    'Left out: 5 January (Snow 1), 12 January (Snow 2), 19 January (Snow 3) and 2 more.',
  );
});

test('from how many the numbers come, where that is known, and whether it is always the same', () => {
  const of = (...counts: readonly (number | null)[]) => {
    const series = seriesOf(counts.map(() => 4));
    const points = series.points.map((point, index) => ({ ...point, n: counts[index] ?? null }));
    return readingOf(dataOf({ ...series, points })).basis;
  };
  expect(of(8, 8)).toBe('From how many: 8 each time.');
  expect(of(10, null, 6)).toBe('From how many: between 6 and 10, not always the same.');
  expect(of(null)).toBe('');
});

test('numbers that a copy lacks are counted, and not called left out', () => {
  const points = weeklyPoints(contacts).map((point, index) =>
    index < 5 ? { ...point, value: null, leftOut: 'withheld' as const } : point,
  );
  const { basis } = readingOf(dataOf(seriesOf([], { points })));
  expect(basis).toContain('5 numbers are kept back in this copy.');
  expect(basis).not.toContain('Left out');
});

test('its name says what it is of, how many points, and what they say', () => {
  expect(chartName(dataOf(seriesOf([4, 5])))).toMatch(
    /^Meaningful contacts in 7 days, 2 points\. Too few points to say\./,
  );
  expect(chartName(dataOf(seriesOf([4, 5], { chart: 'bar' })))).toMatch(
    /^Meaningful contacts in 7 days\. 2 points\. Least 4 contacts, most 5 contacts\./,
  );
});

test('what was chosen stands with the rules', () => {
  const settings = { ...defaultAnalysisSettings, baseline: 10 };
  expect(rulesInWords(dataOf(seriesOf(contacts), settings))).toBe(
    'Run chart rules (Perla, Provost and Murray 2011), version 1. Median from the first 10 points',
  );
});

test('XmR is offered from 12 points on', () => {
  expect(xmrOfferInWords(9)).toBe('Limits from 12 points on. 9 so far.');
  expect(xmrOfferInWords(11)).not.toBe('');
  expect(xmrOfferInWords(12)).toBe('');
});

test('limits may be of all points, of the first so many, or of those up to the chosen one', () => {
  const values = (selected?: number, baseline: number | null = null) =>
    baselineOptions(dataOf(seriesOf(contacts), { ...defaultAnalysisSettings, baseline }), selected).map(
      ({ value }) => value,
    );
  expect(values()).toEqual(['all', '10']);
  expect(values(6)).toEqual(['all', '7', '10']);
  expect(values(1)).toEqual(['all', '10']);
  // What is chosen stays in the list, also where there are fewer points by now.
  expect(values(undefined, 20)).toEqual(['all', '10', '20']);
});

test('up to the chosen point counts points that count, from where its phase begins', () => {
  const points = weeklyPoints([...contacts, ...contacts]).map((point, index) =>
    index === 13 ? { ...point, leftOut: 'excluded' as const } : point,
  );
  const series = seriesOf([], { points, phases: [wordsAt(7 * 12, 'A new start')] });
  const options = baselineOptions(dataOf(series), 18);
  expect(options.map(({ value, label, help }) => [value, label, help])).toEqual([
    ['all', 'Middle line: all points of each phase', undefined],
    ['6', 'Middle line: first 6 points of each phase', 'Up to 11 May, the chosen point'],
    ['10', 'Middle line: first 10 points of each phase', undefined],
  ]);
});

test('of several phases the limits stand in one column, which says where they are on trial', () => {
  const points = weeklyPoints([...contacts, ...contacts, ...contacts]);
  const phases = [wordsAt(12 * 7, 'A new rota')];
  const rows = phaseRowsInWords(dataOf(seriesOf([], { points, chart: 'xmr', phases })));
  const limits = rows.map(({ figures }) => figures.find(([name]) => name === 'Limits')?.[1] ?? '');
  expect(limits.map((words) => words.endsWith(', trial'))).toEqual([true, false]);
  expect(new Set(rows.map(({ figures }) => figures.map(([name]) => name).join())).size).toBe(1);
});
