import { describe, expect, it } from 'vitest';
import { analyseMeasure } from '../../../shared/measures/analyse-measure.ts';
import { defaultAnalysisSettings } from '../../../shared/measures/analysis-settings.ts';
import { ruleInWords } from '../../../shared/measures/rule-in-words.ts';
import { seriesOf } from './series-of.ts';

/** Wide limits, a mean of about 52, and seven up and seven down between. */
const rise = [51, 52, 53, 54, 55, 56, 57];
const wide = [40, 60, 40, 60, 40, 60, ...rise, ...rise.toReversed().slice(1), 40, 60, 40, 60];

describe('the marks of points', () => {
  it('are, at a peak that two trends share, those of the later one, and of it alone', () => {
    const { marks } = analyseMeasure(seriesOf({ values: wide, chart: 'xmr' }));
    const peak = 6 + rise.length - 1;
    expect(marks[peak - 1]?.main).toMatchObject({ rule: 'trend', direction: 'up', effect: 'improvement' });
    expect(marks[peak]?.main).toMatchObject({ rule: 'trend', direction: 'down', effect: 'concern' });
    expect(marks[peak]?.also?.rule).toBe('oneSide');
  });

  it('are two where improvement and concern come at once: the first by precedence, the other beside it', () => {
    const falling = [60, 59, 58, 57, 56, 55, 54];
    const values = [...falling, 10, 12, 11, 13, 10, 12, 11, 13];
    const { marks } = analyseMeasure(seriesOf({ values, chart: 'xmr', direction: 'up' }));
    expect(marks[3]?.main).toMatchObject({ direction: 'up', effect: 'improvement' });
    expect(marks[3]?.also).toMatchObject({ rule: 'trend', direction: 'down', effect: 'concern' });
    const turned = analyseMeasure(seriesOf({ values, chart: 'xmr', direction: 'down' })).marks[3];
    expect([turned?.main.effect, turned?.also?.effect]).toEqual(['concern', 'improvement']);
    const neither = analyseMeasure(seriesOf({ values, chart: 'xmr', direction: 'neutral' })).marks[3];
    expect([neither?.main.effect, neither?.also?.effect]).toEqual(['neutral', 'neutral']);
  });

  it('do not come from signals of a whole phase', () => {
    const values = [1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9];
    const { phases, marks } = analyseMeasure(seriesOf({ values }));
    expect(phases[0]?.signals.map(({ rule, points }) => [rule, points])).toEqual([['tooManyRuns', []]]);
    expect(marks.every((mark) => mark === null)).toBe(true);
  });
});

describe('points that are left out', () => {
  it('count nowhere, and keep their place', () => {
    const values = [2, 3, 2, 3, 2, 3, 99, 4, 4, 5, 4, 5, 5];
    const series = seriesOf({ values });
    const points = series.points.map((point, index) =>
      index === 6 ? { ...point, leftOut: 'excluded' as const } : point,
    );
    const { n, phases, marks } = analyseMeasure({ ...series, points });
    expect([n, phases[0]?.n, phases[0]?.median]).toEqual([12, 12, 3.5]);
    expect(phases[0]?.signals[1]?.points).toEqual([7, 8, 9, 10, 11, 12]);
    expect(marks[6]).toBeNull();
  });

  it('at the end leave the variation to the last one that counts', () => {
    const series = seriesOf({ values: [2, 3, 2, 3, 2, 3, 4, 4, 5, 4, 5, 5, null] });
    expect(analyseMeasure(series).variation).toBe('improvement');
    expect(analyseMeasure(seriesOf({ values: [null] })).variation).toBeNull();
    expect(analyseMeasure(seriesOf({ values: [1, 2] })).variation).toBe('none');
  });
});

describe('the chart', () => {
  it('has limits from 12 points on, and is a run chart before', () => {
    const values = [4, 6, 5, 7, 4, 5, 6, 4, 7, 5, 6];
    const few = analyseMeasure(seriesOf({ values, chart: 'xmr', target: 5 }));
    expect(few).toMatchObject({ chart: 'run', xmrMissing: 1, assurance: null, ruleSet: { id: 'perla' } });
    const enough = analyseMeasure(seriesOf({ values: [...values, 4], chart: 'xmr', target: 5 }));
    expect(enough).toMatchObject({
      chart: 'xmr',
      xmrMissing: null,
      assurance: 'hitOrMiss',
      ruleSet: { id: 'xmr' },
    });
    expect(enough.phases[0]).toMatchObject({ trial: true, median: null, runs: null, missing: null });
    expect(analyseMeasure(seriesOf({ values: [...values, 4, 6], chart: 'xmr' })).phases[0]?.trial).toBe(
      false,
    );
  });

  it('with a frozen baseline stands on its first points alone, and is on trial where these are few', () => {
    const values = [4, 6, 5, 7, 4, 5, 6, 4, 7, 5, 6, 4, 9, 9];
    const settings = { ...defaultAnalysisSettings, baseline: 12 };
    const { phases, ruleSet } = analyseMeasure(seriesOf({ values, chart: 'xmr' }), settings);
    expect(phases[0]).toMatchObject({ mean: 63 / 12, n: 14, trial: true });
    expect(ruleSet.settings).toEqual(['Mean and limits from the first 12 points']);
  });

  it('with a frozen baseline counts points that count, in each phase from its beginning', () => {
    const values = [4, null, 6, null, 5, 7, 20, 20, 20, 20, null, 1, 3, 8, 8, 8];
    const { phases, ruleSet } = analyseMeasure(seriesOf({ values, phasesFrom: [10] }), {
      ...defaultAnalysisSettings,
      baseline: 4,
    });
    expect(phases.map(({ median }) => median)).toEqual([5.5, 5.5]);
    expect(ruleSet.settings).toEqual(['Median from the first 4 points of each phase']);
    const limits = analyseMeasure(seriesOf({ values: [...values, 8, 8], chart: 'xmr' }), {
      ...defaultAnalysisSettings,
      baseline: 4,
    });
    expect(limits.phases[0]).toMatchObject({ mean: 5.5, mrBar: 2 });
    const few = analyseMeasure(seriesOf({ values: [1, null, 2] }), {
      ...defaultAnalysisSettings,
      baseline: 4,
    });
    expect(few.ruleSet.settings).toEqual(['Median from the first 4 points, 2 so far']);
  });

  it('with a frozen baseline judges these points alone for steadiness, those left out between them not counted', () => {
    const values = [2, 3, 2, 3, null, null, 2, 3, 8, 9, 8, 9, 8, 9, 8, 9];
    const of = (baseline: number) =>
      analyseMeasure(seriesOf({ values }), { ...defaultAnalysisSettings, baseline }).phases[0]
        ?.isBaselineUnsteady;
    expect([of(12), of(6)]).toEqual([true, false]);
  });

  it('of bars is not judged', () => {
    const bars = analyseMeasure(
      seriesOf({ values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], chart: 'bar', target: 1 }),
    );
    expect(bars).toMatchObject({ chart: 'bar', assurance: null, ruleSet: { id: 'none', rules: [] } });
    expect(bars.phases[0]).toMatchObject({ n: 12, median: null, mean: null, signals: [] });
  });

  it('by the rules of Anhøj names a long run and few crossings, and neither shift nor trend', () => {
    const values = [
      ...Array.from({ length: 12 }, (_, index) => 1 + (index % 2)),
      ...Array.from({ length: 12 }, (_, index) => 8 + (index % 2)),
    ];
    const { phases, ruleSet } = analyseMeasure(seriesOf({ values }), {
      ...defaultAnalysisSettings,
      isAnhoej: true,
    });
    expect(ruleSet.id).toBe('anhoej');
    expect(phases[0]?.signals.map(({ rule, points, direction }) => [rule, points.length, direction])).toEqual(
      [
        ['longRun', 12, 'down'],
        ['longRun', 12, 'up'],
        ['fewCrossings', 0, null],
      ],
    );
  });

  it('of few points off a frozen median that all lie on one side counts no runs', () => {
    const values = [5, 5, 5, 5, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9];
    const [phase] = analyseMeasure(seriesOf({ values }), { ...defaultAnalysisSettings, baseline: 4 }).phases;
    expect(phase).toMatchObject({ isOneSided: true, lower: null, upper: null, useful: 10, runs: 1 });
    expect(phase?.signals.map((signal) => ruleInWords(signal))).toEqual([
      'Shift: ten in a row above the median',
    ]);
  });

  it('of nothing is empty', () => {
    expect(analyseMeasure(seriesOf({ values: [] }))).toMatchObject({
      n: 0,
      phases: [],
      marks: [],
      variation: null,
    });
  });
});

describe('a rule in words', () => {
  it('is its name and what it found', () => {
    const { phases } = analyseMeasure(seriesOf({ values: wide, chart: 'xmr' }));
    expect(phases[0]?.signals.map((signal) => ruleInWords(signal))).toEqual([
      'Trend: seven in a row rising',
      'Trend: eight in a row falling',
      expect.stringMatching(/^One side: \w+ in a row above the mean$/),
    ]);
    const low = analyseMeasure(seriesOf({ values: [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, -30], chart: 'xmr' }));
    expect(low.phases[0]?.signals.map((signal) => ruleInWords(signal))).toEqual([
      expect.stringMatching(/^Outside: one below the lower limit$/),
      'One side: 11 in a row above the mean',
    ]);
  });
});
