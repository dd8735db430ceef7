import { expect, test } from 'vitest';
import { drawChartImage } from '../../../../../renderer/features/charts/export/chart-image.ts';
import { slideSentence } from '../../../../../renderer/features/charts/present/measure-slide.tsx';
import { analyseMeasure } from '../../../../../shared/measures/analyse-measure.ts';
import { defaultAnalysisSettings } from '../../../../../shared/measures/analysis-settings.ts';
import type { MeasureSeries } from '../../../../../shared/measures/measure-series.ts';
import { contacts, seriesOf, weeklyPoints, wordsAt } from '../measure-fixtures.ts';

const dataOf = (series: MeasureSeries, settings = defaultAnalysisSettings) => ({
  series,
  settings,
  analysis: analyseMeasure(series, settings),
});

test('a picture says by itself what it is, what it means, by which rules, from which project and day', () => {
  const data = dataOf(seriesOf(contacts), { ...defaultAnalysisSettings, baseline: 10 });
  const { svg, alt, title } = drawChartImage(data, 'Company on our street', '2026-03-30');
  for (const words of [
    'Meaningful contacts in 7 days',
    'Run chart rules (Perla, Provost and Murray 2011), version 1. Median from the first 10 points.',
    'Company on our street, 30 March 2026',
    'The scale begins at 0.',
  ])
    expect(svg).toContain(`>${words}`.replace('>The scale', 'The scale'));
  expect(svg).toContain(`<title>${alt}</title>`);
  expect(title).toBe('Meaningful contacts in 7 days, 30 March 2026');
  expect(svg).not.toMatch(/var\(|currentColor|NaN/);
});

test('no word of it is cut: a long name, what happened, and why something is left out stand whole in it', () => {
  const long = (what: string) =>
    `${what} ${'and then the next thing that somebody wrote down '.repeat(5)}to its end`;
  const points = weeklyPoints(contacts).map((point, index) =>
    index === 3 ? { ...point, leftOut: 'excluded' as const, excludedWhy: long('Snow') } : point,
  );
  const series = seriesOf([], {
    points,
    name: long('Contacts'),
    annotations: [wordsAt(30, long('A student came'))],
    phases: [wordsAt(42, long('Phone calls began'))],
  });
  const { svg } = drawChartImage(dataOf(series), 'Company on our street', '2026-03-30');
  const words = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  for (const what of ['Snow', 'Contacts', 'A student came', 'Phone calls began'])
    expect(words).toContain(long(what));
  expect(words).not.toContain('…');
  expect(words).not.toMatch(/\btable\b/);
  expect(words).toContain('Hatched circles are left out.');
});

test('words of people become no markup in it', () => {
  const series = seriesOf(contacts, {
    name: '<b>“Too much” & more</b>',
    tests: [wordsAt(20, '<script>x</script>')],
  });
  const { svg } = drawChartImage(dataOf(series), 'A <i>project</i>', '2026-03-30');
  expect(svg).not.toMatch(/<(b|i|script)>/);
  expect(svg).toContain('&lt;script&gt;');
});

test('before an audience one signal is said, the latest', () => {
  expect(slideSentence(dataOf(seriesOf(contacts)))).toMatch(
    /^Signal of change.*: six in a row above the median\. It changed; the chart does not say why\.$/,
  );
  expect(slideSentence(dataOf(seriesOf(contacts, { chart: 'xmr' })))).toMatch(
    /^Signal of change, upwards: three points near the upper limit\./,
  );
  expect(slideSentence(dataOf(seriesOf([2, 3])))).toMatch(/^Too few points to say\./);
});
