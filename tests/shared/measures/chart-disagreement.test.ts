import { describe, expect, it } from 'vitest';
import { analyseMeasure } from '../../../shared/measures/analyse-measure.ts';
import { defaultAnalysisSettings } from '../../../shared/measures/analysis-settings.ts';
import { chartDisagreement } from '../../../shared/measures/chart-disagreement.ts';
import type { ChartKind } from '../../../shared/measures/measure-series.ts';
import { seriesOf } from '../../renderer/features/charts/measure-fixtures.ts';

const said = (values: readonly (number | null)[], chart: ChartKind): string => {
  const series = seriesOf(values, { chart });
  return chartDisagreement(series, defaultAnalysisSettings, analyseMeasure(series));
};

/** One point far out among ups and downs. */
const farOut = [5, 7, 4, 6, 5, 20, 4, 6, 7, 4, 6, 5, 4, 7];
const chance = [5, 7, 4, 6, 5, 8, 4, 6, 7, 4, 6, 5, 4, 7];

describe('a run chart and limits that say different things of the same numbers', () => {
  it('say why, whichever of them is shown', () => {
    const onlyAsRun = [2, 9, 1, 9, 2, 7, 8, 7, 8, 7, 8, 1, 2, 9, 1, 2, 1, 8, 2, 1];
    expect(said(onlyAsRun, 'xmr')).toMatch(
      /^As a run chart the same numbers show a signal: .*fewer in a row/,
    );
    expect(said(onlyAsRun, 'run')).toMatch(/^With limits the same numbers show none: .*fewer in a row/);
    expect(said(farOut, 'run')).toBe(
      'With limits the same numbers show a signal: a run chart looks only at which side of the middle line the points lie, limits at how far away they are.',
    );
    expect(said(farOut, 'xmr')).toMatch(/^As a run chart the same numbers show none:/);
  });

  it('where five that rise are all that the run chart has, it is said that limits ask for seven', () => {
    const rising = [5, 9, 4, 8, 3, 4, 5, 6, 7, 3, 9, 4, 8, 5];
    expect(said(rising, 'run')).toBe(
      'With limits the same numbers show none: five that rise or fall are enough for a run chart, limits ask for seven.',
    );
  });

  it('say nothing where they agree, where there are too few points for one of them, and for bars', () => {
    expect(said(chance, 'run')).toBe('');
    expect(said(chance, 'xmr')).toBe('');
    expect(said(farOut.slice(0, 11), 'run')).toBe('');
    expect(said(farOut, 'bar')).toBe('');
    expect(said([], 'run')).toBe('');
  });
});
