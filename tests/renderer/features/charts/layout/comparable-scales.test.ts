import { describe, expect, test } from 'vitest';
import {
  type ChartLayout,
  layOutChart,
} from '../../../../../renderer/features/charts/layout/chart-layout.ts';
import { haveOneScale } from '../../../../../renderer/features/charts/layout/comparable-scales.ts';
import { comparisonInWords } from '../../../../../renderer/features/charts/panel/comparison-in-words.ts';
import { defaultAnalysisSettings } from '../../../../../shared/measures/analysis-settings.ts';
import type { MeasureSeries } from '../../../../../shared/measures/measure-series.ts';
import { contacts, requestOf, seriesOf, weeklyPoints, wordsAt } from '../measure-fixtures.ts';

/** From the eighth week on, in per cent, with words of its own. */
const shares = (over: Partial<MeasureSeries> = {}): MeasureSeries =>
  seriesOf([], {
    points: weeklyPoints([0, 0, 0, 0, 0, 0, 0, 50, 71, 75, 83, 67, 86]).slice(7),
    isPercent: true,
    unit: '%',
    bounds: { lower: 0, upper: 100 },
    annotations: [wordsAt(96, 'A new provider began in the north')],
    ...over,
  });

const layOutBoth = (one: MeasureSeries, other: MeasureSeries): readonly [ChartLayout, ChartLayout] => {
  const [here, there] = [requestOf(one), requestOf(other)];
  return [layOutChart({ ...here, beside: there }), layOutChart({ ...there, beside: here })];
};

const keysOf = ({ below }: ChartLayout, start: string): readonly string[] =>
  below.flatMap(({ key }) => (key.startsWith(start) ? [key] : []));

const highestTick = (layout: ChartLayout): number =>
  Math.max(...keysOf(layout, 'grid-').map((key) => Number(key.slice('grid-'.length))));

const said = (one: MeasureSeries, other: MeasureSeries): string => {
  const [here, there] = [one, other].map((series) => ({
    ...requestOf(series),
    settings: defaultAnalysisSettings,
  }));
  return here && there ? comparisonInWords(here, there) : '';
};

describe('two charts side by side', () => {
  test.each(['run', 'xmr', 'bar'] as const)('have the same dates at the same places (%s)', (chart) => {
    const [here, there] = layOutBoth(seriesOf(contacts, { chart }), shares());
    const edges = ({ picture: { left, right } }: ChartLayout) => [left, right];
    expect(edges(here)).toEqual(edges(there));
    expect(keysOf(here, 'date-')).toEqual(keysOf(there, 'date-'));
    expect(keysOf(here, 'date-').length).toBeGreaterThan(2);
    // Of one day each: the eighth point of the one is the first of the other.
    expect(here.points[7]?.x).toBeCloseTo(there.points[0]?.x ?? 0, 6);
  });

  test('of one unit have one scale, and say so', () => {
    const many = seriesOf(contacts.map((value) => 10 * value));
    const [here, there] = layOutBoth(seriesOf(contacts), many);
    expect(keysOf(here, 'grid-')).toEqual(keysOf(there, 'grid-'));
    expect(said(seriesOf(contacts), many)).toBe('Both on one scale, not added up.');
  });

  test('of different units have a scale each, and say so: what counts little does not lie flat', () => {
    const [here, there] = layOutBoth(seriesOf(contacts), shares());
    expect(highestTick(here)).toBeLessThan(10);
    expect(highestTick(there)).toBeGreaterThan(75);
    expect(said(seriesOf(contacts, { unit: '' }), shares())).toContain(
      'one without a unit, the other in per cent: each has a scale of its own.',
    );
    expect(said(shares(), seriesOf(contacts, { unit: 'contacts, median' }))).toContain(
      'one in per cent, the other in “contacts, median”: each',
    );
  });
});

const inUnit = (unit: string) => seriesOf([], { unit });

test.each([
  ['days', 'days', true],
  ['Days', 'days', true],
  ['days', 'visits', false],
])('numbers of %j and of %j have one scale: %j', (one, other, isShared) => {
  expect(haveOneScale(inUnit(one), inUnit(other))).toBe(isShared);
});
