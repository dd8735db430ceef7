import { describe, expect, it } from 'vitest';
import { analyseMeasure } from '../../../shared/measures/analyse-measure.ts';
import { defaultAnalysisSettings } from '../../../shared/measures/analysis-settings.ts';
import {
  measureHeadline,
  measureSentence,
  measureStatus,
  signalDirection,
} from '../../../shared/measures/measure-sentence.ts';
import type { MeasureSeries } from '../../../shared/measures/measure-series.ts';
import { seriesOf } from './series-of.ts';

const said = (series: MeasureSeries, settings = defaultAnalysisSettings) => {
  const analysis = analyseMeasure(series, settings);
  return [measureStatus(analysis), measureHeadline(analysis), measureSentence(series, analysis)];
};

const steady = [4, 6, 5, 7, 4, 5, 6, 4, 7, 5, 6, 4, 6, 5];

describe('the words for a measure', () => {
  it.each([
    ['nothing', [], 'No numbers yet', 'No numbers yet', 'No numbers yet.'],
    [
      'two points',
      [4, 5],
      '2 points, too few to say',
      'Too few points to say',
      'Too few points to say. Eight more are needed, not counting those on the median.',
    ],
    [
      'nine useful points',
      [1, 9, 1, 9, 1, 9, 1, 9, 5, 5, 5, 1],
      '12 points, too few to say',
      'Too few points to say',
      'Too few points to say. One more is needed, not counting those on the median.',
    ],
    [
      'one value again and again',
      Array.from({ length: 20 }, () => 5),
      '20 points, too few to say',
      'Too few points to say',
      'Too few points to say. All points so far are the same. Ten more are needed, not counting those on the median.',
    ],
    [
      'chance',
      steady,
      '14 points, no signal yet',
      'No signal yet',
      'No signal yet. The ups and downs so far may be chance. That does not mean that nothing has changed.',
    ],
    [
      'two levels',
      [2, 3, 2, 3, 2, 3, 4, 4, 5, 4, 5, 5],
      '12 points, signal',
      'Signal of change, upwards',
      'Signal of change, upwards. Shift: six in a row below the median, from 5 January. Shift: six in a row above the median, from 16 February. Few runs: the line crosses the median less often than it would by chance. The chart says that it changed, not why.',
    ],
    [
      'a fall alone',
      [1, 9, 8, 7, 6, 4, 6.5, 4, 6.5, 4, 6.5, 4],
      '12 points, signal',
      'Signal of change, downwards',
      'Signal of change, downwards. Trend: five in a row falling, from 12 January. A trend alone is a weak sign. The chart says that it changed, not why.',
    ],
  ])('of %s', (_, values, status, headline, sentence) => {
    expect(said(seriesOf({ values }))).toEqual([status, headline, sentence]);
  });

  it('are a count where bars are shown, with the least, the most and the latest', () => {
    expect(said(seriesOf({ values: [1, 2, 3], chart: 'bar' }))).toEqual([
      '3 points',
      '3 points',
      '3 points. Least 1, most 3 contacts. Latest: 3 contacts, on 19 January.',
    ]);
    expect(said(seriesOf({ values: [4, 4], chart: 'bar' }))[2]).toBe(
      '2 points. All are 4 contacts. The latest is of 12 January.',
    );
    expect(said(seriesOf({ values: [4], chart: 'bar' }))[2]).toBe('1 point. 4 contacts, on 5 January.');
  });

  it('go the way of the latest signal, and none where two end at once that disagree', () => {
    const way = (values: readonly number[], chart: 'run' | 'xmr' = 'run') =>
      signalDirection(analyseMeasure(seriesOf({ values, chart })));
    expect(way([5, 4, 5, 4, 5, 4, 3, 2, 3, 2, 3, 2])).toBe('down');
    expect(way([2, 3, 2, 3, 2, 3, 4, 4, 5, 4, 5, 5])).toBe('up');
    expect(way(steady)).toBeNull();
    expect(way([9, 11, 8, 9, 8, 9, 6, 7, 8, 6, 7, 8, 6, 7, 7, 5, 7, 6, 6])).toBeNull();
    expect(way([1, 1.2, 1, 1.2, 1, 1.2, 9.6, 9.5, 9.4, 9.3, 9.2, 9.1])).toBeNull();
  });

  it('do not call numbers missing that this copy does not hold', () => {
    const series = seriesOf({ values: [null, null] });
    const points = series.points.map((point) => ({ ...point, leftOut: 'withheld' as const }));
    expect(said({ ...series, points })[0]).toBe('The numbers are kept back in this copy');
  });

  it('tell the latest signals, and how many there are besides', () => {
    const values = Array.from(
      { length: 60 },
      (_, index) => (Math.floor(index / 10) % 2 === 0 ? 2 : 8) + (index % 2) / 2,
    );
    const [, , sentence] = said(seriesOf({ values }));
    expect(sentence).toContain('Four earlier signals are marked on the chart.');
    expect(sentence?.match(/Shift/g)?.length).toBe(2);
  });

  it('are those of the last phase, and say from when', () => {
    const values = [...steady, 9, 8];
    const [status, headline, sentence] = said(seriesOf({ values, phasesFrom: [14] }));
    expect(status).toBe('16 points, too few to say');
    expect(headline).toBe('Too few points since 13 April to say');
    expect(sentence).toContain('Looked at from 13 April on: A new start.');
  });

  it.each([
    [
      'long enough to be judged',
      [...steady, ...steady.map((value) => value + 10)],
      [14],
      'No signal since 13 April. The median was 5 contacts before 13 April (14 points) and is 15 contacts since (14 points). Whether that step is more than chance, no rule says: each phase is judged by itself. Looked at from 13 April on: A new start.',
    ],
    [
      'too short',
      [...steady, 9, 8],
      [14],
      'Too few points since 13 April to say. The median was 5 contacts before 13 April (14 points) and is 8.5 contacts since (2 points). Eight more are needed, not counting those on the median. Whether that step is more than chance, no rule says: each phase is judged by itself. Looked at from 13 April on: A new start.',
    ],
    [
      'the third',
      [1, 2, ...steady, 9],
      [2, 16],
      'Too few points since 27 April to say. The median was 5 contacts from 19 January to 27 April (14 points) and is 9 contacts since (1 point). Ten more are needed, not counting those on the median. Whether that step is more than chance, no rule says: each phase is judged by itself. Looked at from 27 April on: A new start.',
    ],
  ])(
    'say of a new phase that is %s what the middle was and is, and that no rule compares the two',
    (_, values, phasesFrom, sentence) => {
      expect(said(seriesOf({ values, phasesFrom }))[2]).toBe(sentence);
    },
  );

  it('name the year where the days lie in more than one: two first days of January are no news of a year', () => {
    const months = Array.from(
      { length: 28 },
      (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
    );
    const inPhases = said(
      seriesOf({
        values: [...steady, ...steady.map((value) => value + 10)],
        dates: months,
        phasesFrom: [3, 14],
      }),
    );
    expect(inPhases[1]).toBe('No signal since 1 March 2025');
    expect(inPhases[2]).toContain('from 1 April 2024 to 1 March 2025 (11 points)');
    expect(inPhases[2]).toContain('Looked at from 1 March 2025 on:');
    const shifted = [...steady, 20, 21, 20, 21, 20, 21, 22];
    expect(said(seriesOf({ values: shifted, dates: months }))[2]).toContain(
      'above the median, from 1 March 2025.',
    );
    expect(said(seriesOf({ values: steady, dates: months, chart: 'bar' }))[2]).toContain(
      'on 1 February 2025.',
    );
  });

  it('say nothing of a phase that begins with the first point: there is none before it', () => {
    expect(said(seriesOf({ values: steady, phasesFrom: [0] }))[1]).toBe('No signal yet');
  });

  it('do not compare a phase with one in which no number counts', () => {
    expect(said(seriesOf({ values: [null, null, ...steady], phasesFrom: [2] }))[2]).not.toContain(
      'The median was',
    );
  });

  it('of a chart with limits whose last phase is short say that it is, and nothing of the target', () => {
    const series = seriesOf({ values: [...steady, 9, 9], chart: 'xmr', target: 5, phasesFrom: [14] });
    const [status, headline, sentence] = said(series);
    expect([status, headline]).toEqual(['16 points, too few to say', 'Too few points since 13 April to say']);
    expect(sentence).toContain('The mean was 5.3 contacts before 13 April');
    expect(sentence).toContain('Ten more are needed. ');
    expect(analyseMeasure(series).assurance).toBeNull();
    const longer = (count: number) =>
      analyseMeasure(
        seriesOf({
          values: [...steady, ...steady.slice(0, count)],
          chart: 'xmr',
          target: 5,
          phasesFrom: [14],
        }),
      );
    expect([longer(11).assurance, longer(11).phases[1]?.missing]).toEqual([null, 1]);
    expect([longer(12).assurance, longer(12).phases[1]?.missing]).toEqual(['hitOrMiss', null]);
  });

  it('of a chart with limits say when these are on trial, and name its own rules', () => {
    const values = [...steady.slice(0, 11), 30];
    const [, headline, sentence] = said(seriesOf({ values, chart: 'xmr' }));
    expect(headline).toBe('Signal of change, upwards');
    expect(sentence).toContain('Outside: one above the upper limit, from 23 March.');
    expect(sentence).toContain(
      'These are trial limits: few points are behind them, and the next ones may well move them.',
    );
    expect(said(seriesOf({ values: [...steady], chart: 'xmr' }))[2]).not.toContain('few points behind');
  });

  it('warn of a baseline that is not steady itself', () => {
    const values = [2, 3, 2, 3, 2, 3, 8, 9, 8, 9, 8, 9, 8, 9];
    expect(said(seriesOf({ values }), { ...defaultAnalysisSettings, baseline: 12 })[2]).toContain(
      'compare with care',
    );
    expect(
      said(seriesOf({ values: [...steady, 9] }), { ...defaultAnalysisSettings, baseline: 14 })[2],
    ).not.toContain('compare');
  });

  it('never say that a cause is special, a process stable, or a rule right so many times of a hundred', () => {
    const all = [
      steady,
      [1],
      [...steady, 30, 31, 32],
      Array.from({ length: 30 }, (_, index) => index),
    ].flatMap((values) =>
      (['run', 'xmr', 'bar'] as const).flatMap((chart) => said(seriesOf({ values, chart }))),
    );
    expect(all.join(' ')).not.toMatch(/special|stable|%|significan/i);
  });
});
