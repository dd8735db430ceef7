import { expect, test } from 'vitest';
import { nearestPoint, pointByKey } from '../../../../../renderer/features/charts/figure/nearest-point.ts';
import {
  isOfAnotherYear,
  pointInWords,
} from '../../../../../renderer/features/charts/figure/point-in-words.ts';
import { layOutChart } from '../../../../../renderer/features/charts/layout/chart-layout.ts';
import { analyseMeasure } from '../../../../../shared/measures/analyse-measure.ts';
import { contacts, requestOf, seriesOf, weeklyPoints } from '../measure-fixtures.ts';

test('a point is said with its day, value, basis and what it is part of', () => {
  const series = seriesOf(contacts);
  const analysis = analyseMeasure(series);
  expect(pointInWords(series, analysis, 11)).toBe(
    '23 March, 5 contacts, from 6, above the median, part of a shift',
  );
});

test('a part of a whole is said with both and where the true share likely lies', () => {
  const points = weeklyPoints([62.5]).map((point) => ({ ...point, numerator: 5, denominator: 8, n: 8 }));
  const series = seriesOf([], { points, isPercent: true, unit: '%' });
  expect(pointInWords(series, analyseMeasure(series), 0)).toBe(
    '5 January, 62.5%, 5 of 8, likely 31% to 86%, on the median',
  );
});

test('the year is said where it is news, and only on a chart of several', () => {
  const points = weeklyPoints([4, 5, 6]).map((point, index) => ({
    ...point,
    date: ['2024-12-30', '2025-01-06', '2025-01-13'][index] ?? '',
  }));
  const series = seriesOf([], { points });
  const said = (from: number | undefined, to: number) =>
    pointInWords(series, analyseMeasure(series), to, isOfAnotherYear(series, from, to)).split(',')[0];
  expect([said(undefined, 0), said(0, 1), said(1, 2), said(2, 1), said(1, 0)]).toEqual([
    '30 December 2024',
    '6 January 2025',
    '13 January',
    '6 January',
    '30 December 2024',
  ]);
  expect(isOfAnotherYear(seriesOf(contacts), undefined, 0)).toBe(false);
});

test('a point that is left out says why', () => {
  const points = weeklyPoints(contacts).map((point, index) =>
    index === 4 ? { ...point, leftOut: 'excluded' as const, excludedWhy: 'a holiday' } : point,
  );
  const series = seriesOf([], { points });
  expect(pointInWords(series, analyseMeasure(series), 4)).toBe(
    '2 February, 2 contacts, from 6, left out: a holiday',
  );
});

test('arrows, Home and End walk along the points; a pointer finds the nearest', () => {
  const { points } = layOutChart(requestOf(seriesOf(contacts)));
  expect(pointByKey(points, undefined, 'ArrowRight')?.index).toBe(0);
  expect(pointByKey(points, undefined, 'ArrowLeft')?.index).toBe(11);
  expect(pointByKey(points, 4, 'ArrowRight')?.index).toBe(5);
  expect(pointByKey(points, 4, 'ArrowLeft')?.index).toBe(3);
  expect(pointByKey(points, 11, 'ArrowRight')?.index).toBe(11);
  expect(pointByKey(points, 0, 'ArrowLeft')?.index).toBe(0);
  expect(pointByKey(points, 4, 'Home')?.index).toBe(0);
  expect(pointByKey(points, 4, 'End')?.index).toBe(11);
  expect(pointByKey(points, 4, 'a')).toBeUndefined();
  expect(nearestPoint(points, (points[7]?.x ?? 0) + 2, 0)?.index).toBe(7);
  expect(nearestPoint([], 3, 3)).toBeUndefined();
});
