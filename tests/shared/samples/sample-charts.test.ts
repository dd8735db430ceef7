import { expect, test } from 'vitest';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { analyseMeasure } from '../../../shared/measures/analyse-measure.ts';
import { measureHeadline } from '../../../shared/measures/measure-sentence.ts';
import { measureSeries } from '../../../shared/measures/measure-series.ts';
import { measureSettings } from '../../../shared/measures/measure-settings.ts';
import { readSamples } from './read-samples.ts';

const charts = readSamples().flatMap(({ name, document }) =>
  recordsOf(document, 'measure').map(({ id }) => {
    const series = measureSeries(document, id);
    if (!series) throw new Error(`${name} has lost a measure.`);
    const analysis = analyseMeasure(series, measureSettings(document, id));
    return { name, series, analysis };
  }),
);

test('what each chart says', () => {
  expect(
    charts.map(({ name, series, analysis }) => `${name} | ${series.name} | ${measureHeadline(analysis)}`),
  ).toMatchInlineSnapshot(`
    [
      "company-on-our-street | “Too much” support | Too few points to say",
      "company-on-our-street | Meaningful contacts | Signal of change, upwards",
      "how-was-that-for-you | Residents who answer | Signal of change, upwards",
      "how-was-that-for-you | “Too much at once”: residents less workers | Too few points to say",
      "in-safe-hands | Handovers that the resident confirmed | Too few points to say",
      "in-safe-hands | Days that both workers stay | No signal yet",
      "in-safe-hands | Times the story is told again | No signal since 26 January 2026",
      "seeing-it-for-ourselves | Trust of voluntary workers in the statutory sector | Too few points to say",
      "seeing-it-for-ourselves | Trust of statutory workers in the voluntary sector | Too few points to say",
      "walking-alongside | Visits where the resident led | Too few points to say",
      "walking-alongside | How fulfilling the work was | No numbers yet",
      "walking-alongside | Services in one life | Too few points to say",
    ]
  `);
});

test('a new middle line: the mean before and the mean since, each judged by itself', () => {
  const rebased = charts.filter(({ analysis }) => analysis.phases.length > 1);
  expect(rebased.map(({ series }) => series.name)).toEqual(['Times the story is told again']);
  expect(rebased[0]?.analysis.phases.map(({ n, mean }) => [n, mean?.toFixed(1)])).toEqual([
    [12, '3.1'],
    [12, '1.4'],
  ]);
});

test('a point left out says why, and moves no line', () => {
  const leftOut = charts.flatMap(({ series }) => series.points.filter((point) => point.leftOut !== null));
  expect(leftOut.map(({ date, value, leftOut: why }) => ({ date, value, why }))).toMatchInlineSnapshot(`
    [
      {
        "date": "2026-02-16",
        "value": 3,
        "why": "excluded",
      },
    ]
  `);
});
