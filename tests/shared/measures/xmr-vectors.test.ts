import { describe, expect, it } from 'vitest';
import { analyseMeasure } from '../../../shared/measures/analyse-measure.ts';
import { defaultAnalysisSettings } from '../../../shared/measures/analysis-settings.ts';
import { assurance, type MeasureDirection } from '../../../shared/measures/assurance.ts';
import type { RuleName, Values } from '../../../shared/measures/signals.ts';
import { xmr } from '../../../shared/measures/xmr.ts';
import { twoOfThree } from '../../../shared/measures/xmr-signals.ts';
import { seriesOf } from './series-of.ts';
import { expectClose, readVectors } from './vectors.ts';

interface XmrInput {
  readonly dates: readonly string[];
  readonly values: Values;
  readonly improvementDirection: 'increase' | 'decrease' | 'neutral';
  readonly screenOutliers: boolean;
  readonly target?: number;
  readonly newPhaseFromIndex?: readonly number[];
  readonly fixAfterPoints?: number;
}

interface ExpectedPhase {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly ruleOutside: readonly number[];
  readonly ruleSevenOneSide: readonly number[];
  readonly ruleSevenTrend: readonly number[];
  readonly ruleTwoOfThree: readonly number[];
  readonly ruleTwoOfThreeCountingOutside: readonly number[];
}

interface Expected {
  readonly phases: readonly ExpectedPhase[];
  readonly flagged: readonly { readonly index: number; readonly cause: string; readonly type: string }[];
  readonly variationNow: string;
  readonly assurance: string | null;
}

const directions = { increase: 'up', decrease: 'down', neutral: 'neutral' } as const satisfies Record<
  XmrInput['improvementDirection'],
  MeasureDirection
>;

const assurances: Record<string, string> = {
  consistent_pass: 'passes',
  consistent_fail: 'fails',
  inconsistent: 'hitOrMiss',
};

const effects: Record<string, string> = {
  special_cause_improvement: 'improvement',
  special_cause_concern: 'concern',
  special_cause_neutral_high: 'neutral',
  special_cause_neutral_low: 'neutral',
  special_cause_neutral: 'neutral',
  common_cause: 'none',
};

const ascending = (points: readonly number[]) => [...new Set(points)].sort((a, b) => a - b);

describe('NHSRplotthedots', () => {
  for (const { name, input, expected } of readVectors<XmrInput, Expected>('xmr'))
    it(name, () => {
      const settings = {
        ...defaultAnalysisSettings,
        isScreened: input.screenOutliers,
        baseline: input.fixAfterPoints ?? null,
      };
      for (const phase of expected.phases) {
        const { mean, lpl, upl, signals } = xmr(input.values.slice(phase.from, phase.to + 1), {
          isScreened: input.screenOutliers,
          baseline: input.fixAfterPoints,
        });
        expectClose(mean, phase.mean);
        expectClose(lpl, phase.lower, 1e-6);
        expectClose(upl, phase.upper, 1e-6);
        const pointsOf = (wanted: RuleName) =>
          ascending(signals.flatMap(({ rule, points }) => (rule === wanted ? points : []))).map(
            (index) => index + phase.from,
          );
        expect(pointsOf('outside')).toEqual(phase.ruleOutside);
        expect(pointsOf('oneSide')).toEqual(phase.ruleSevenOneSide);
        expect(pointsOf('trend')).toEqual(phase.ruleSevenTrend);
        // What lies beyond the limit lies beyond the near line, as NHS Making Data Count has it since 2023.
        expect(pointsOf('twoOfThree')).toEqual(phase.ruleTwoOfThreeCountingOutside);
      }
      const series = seriesOf({
        values: input.values,
        dates: input.dates,
        chart: 'xmr',
        direction: directions[input.improvementDirection],
        target: input.target ?? null,
        phasesFrom: input.newPhaseFromIndex ?? [],
      });
      const analysis = analyseMeasure(series, settings);
      if (analysis.chart !== 'xmr') return expect(analysis.n).toBeLessThan(12);
      const last = analysis.phases.at(-1);
      if (!last) throw new Error('The vector has no points.');
      const said = assurance(last, series.target, series.direction);
      expect(said).toBe(expected.assurance === null ? null : assurances[expected.assurance]);
      // Of a last phase that is short the package says it too; we say it from 12 points on.
      expect(analysis.assurance).toBe(last.n < 12 ? null : said);
      const ruleLists = expected.phases.flatMap((phase) => [
        ...phase.ruleOutside,
        ...phase.ruleSevenTrend,
        ...phase.ruleTwoOfThreeCountingOutside,
        ...phase.ruleSevenOneSide,
      ]);
      const marked = analysis.marks.flatMap((marks, index) => (marks ? [index] : []));
      expect(marked).toEqual(ascending(ruleLists));
      // The package's own flags leave points outside out of two of three: where that changes the list, so do they.
      const isOneRule = expected.phases.every(
        ({ ruleTwoOfThree, ruleTwoOfThreeCountingOutside }) =>
          JSON.stringify(ruleTwoOfThree) === JSON.stringify(ruleTwoOfThreeCountingOutside),
      );
      if (!isOneRule) return;
      const flagged = analysis.marks.flatMap((marks, index) =>
        marks ? [{ index, effect: marks.main.effect }] : [],
      );
      expect(flagged).toEqual(expected.flagged.map(({ index, type }) => ({ index, effect: effects[type] })));
      expect(analysis.variation).toBe(effects[expected.variationNow]);
    });
});

describe("NHSRplotthedots' own tests", () => {
  interface UnitInput {
    readonly rule: 'sevenOneSide' | 'sevenTrend' | 'twoOfThree' | 'assurance';
    readonly values: Values;
    readonly sideOfMean: readonly (-1 | 0 | 1)[];
    readonly nearLimit: readonly (-1 | 0 | 1)[];
    readonly lower: number;
    readonly upper: number;
    readonly target: number;
    readonly improvementDirection: XmrInput['improvementDirection'];
  }
  interface UnitExpected {
    readonly points: readonly number[];
    readonly assurance: string | null;
  }
  for (const { name, input, expected } of readVectors<UnitInput, UnitExpected>('xmr-unit'))
    it(name, () => {
      const pointsOf = (values: Values, wanted: RuleName) =>
        ascending(xmr(values).signals.flatMap(({ rule, points }) => (rule === wanted ? points : [])));
      if (input.rule === 'assurance') {
        const limits = { lpl: input.lower, upl: input.upper };
        const found = assurance(limits, input.target, directions[input.improvementDirection]);
        expect(found).toBe(expected.assurance === null ? null : assurances[expected.assurance]);
      } else if (input.rule === 'twoOfThree') {
        const marks = twoOfThree(input.nearLimit, input.sideOfMean);
        expect(marks.flatMap((mark, index) => (mark === 0 ? [] : [index]))).toEqual(expected.points);
      } else if (input.rule === 'sevenTrend') {
        expect(pointsOf(input.values, 'trend')).toEqual(expected.points);
      } else {
        // Values that lie so about a mean of 0: as many again on the other side, after a gap.
        const mirrored = input.sideOfMean.map((side) => -side);
        const found = pointsOf([...input.sideOfMean, null, ...mirrored], 'oneSide');
        expect(found.filter((index) => index < input.sideOfMean.length)).toEqual(expected.points);
      }
    });
});

describe('qicharts2: gaps and excluded points', () => {
  interface GapInput {
    readonly values: Values;
    readonly screenOutliers: boolean;
    readonly excludedIndexes?: readonly number[];
    readonly freezeFirst?: number;
  }
  interface GapExpected {
    readonly mean: number;
    readonly meanMovingRange: number | null;
    readonly 'upperWith2.66': number | null;
    readonly 'lowerWith2.66': number | null;
    readonly outsideIndexes: readonly number[];
  }
  const cases = readVectors<GapInput, GapExpected>('xmr-gaps-and-exclusions');
  for (const { name, input, expected } of cases.filter(({ input }) => !input.excludedIndexes))
    it(name, () => {
      const chart = xmr(input.values, { isScreened: input.screenOutliers, baseline: input.freezeFirst });
      expectClose(chart.mean, expected.mean);
      expectClose(chart.mrBar, expected.meanMovingRange);
      expectClose(chart.upl, expected['upperWith2.66'], 1e-6);
      expectClose(chart.lpl, expected['lowerWith2.66'], 1e-6);
      const outside = chart.signals.flatMap(({ rule, points }) => (rule === 'outside' ? points : []));
      expect(outside).toEqual(expected.outsideIndexes);
    });

  for (const { name, input, expected } of cases.filter(({ input }) => input.excludedIndexes))
    it(`${name}: ours leaves a gap where the program joins the neighbours, and marks what is excluded with nothing`, () => {
      const values = input.values.map((value, index) =>
        input.excludedIndexes?.includes(index) ? null : value,
      );
      const chart = xmr(values);
      expectClose(chart.mean, expected.mean);
      const joined = xmr(values.filter((value) => value !== null));
      expectClose(joined.mrBar, expected.meanMovingRange);
      expect(chart.mrBar).not.toBeCloseTo(expected.meanMovingRange ?? 0, 6);
      expect(chart.signals).toEqual([]);
    });
});

describe('where NHSRplotthedots is wrong', () => {
  interface Flaw {
    readonly name: string;
    readonly input: XmrInput;
    readonly oracleSays: Expected;
  }
  const flaws = new Map(
    (readVectors('xmr-oracle-flaws') as unknown as readonly Flaw[]).map((flaw) => [flaw.name, flaw]),
  );
  const analysed = (name: string) => {
    const input = flaws.get(name)?.input;
    if (!input) throw new Error(name);
    const series = seriesOf({
      values: input.values,
      dates: input.dates,
      chart: 'xmr',
      direction: directions[input.improvementDirection],
    });
    return analyseMeasure(series, { ...defaultAnalysisSettings, isScreened: input.screenOutliers });
  };

  it('screens every move away, so that a level line lies outside its limits; ours does not screen there', () => {
    const { phases, marks } = analysed('constant then one jump, screened');
    expect(phases[0]?.mrBar).toBeCloseTo(4 / 13, 12);
    expect(
      marks.map((mark, index) => (mark?.main.rule === 'outside' ? index : -1)).filter((at) => at >= 0),
    ).toEqual([13]);
  });

  it('calls the seventh of a rise falling, where a second rise follows; ours is rising', () => {
    const { marks } = analysed('rise seven, level, rise seven');
    for (const index of [4, 5, 6, 7, 8, 9])
      expect(marks[index]?.main).toMatchObject({ rule: 'trend', direction: 'up' });
  });

  it('calls the end of a rise falling, where a level pair and a fall follow; ours is rising', () => {
    const { marks } = analysed('rise then level pair then fall, wide limits');
    for (const index of [6, 7, 8, 9, 10, 11, 12]) expect(marks[index]?.main.direction).toBe('up');
    for (const index of [13, 14, 15, 16, 17, 18, 19, 20]) expect(marks[index]?.main.direction).toBe('down');
  });
});
