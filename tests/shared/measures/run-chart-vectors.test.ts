import { describe, expect, it } from 'vitest';
import { anhoejLimits } from '../../../shared/measures/anhoej-limits.ts';
import { oneSideRuns } from '../../../shared/measures/one-side-runs.ts';
import { runChart, SHIFT_LENGTH } from '../../../shared/measures/run-chart.ts';
import { runsDistribution, runsLimits } from '../../../shared/measures/runs-limits.ts';
import type { Values } from '../../../shared/measures/signals.ts';
import { trends } from '../../../shared/measures/trends.ts';
import { expectClose, readVectors } from './vectors.ts';

interface RunInput {
  readonly values: Values;
  readonly centre?: number;
  readonly freezeFirst?: number;
  readonly newPhaseFromIndex?: readonly number[];
}

interface ExpectedPhase {
  readonly from: number;
  readonly to: number;
  readonly median: number;
  readonly points: number;
  readonly useful: number;
  readonly above: number;
  readonly below: number;
  readonly runs: number;
  readonly longestRun: number | null;
  readonly longestRunLimit: number | null;
  readonly crossings: number | null;
  readonly crossingsLimit: number | null;
  readonly anhoejSignal: boolean;
  readonly shift6Points: readonly number[];
  readonly trend5Spans: readonly (readonly number[])[];
  readonly runsLimitsByActualSplit?: readonly [number, number];
  readonly runsVerdictByActualSplit?: 'tooFew' | 'tooMany' | 'expected';
}

const verdictOf = (rules: readonly string[]) =>
  rules.includes('tooFewRuns') ? 'tooFew' : rules.includes('tooManyRuns') ? 'tooMany' : 'expected';

describe('qicharts2, runchart and randtests', () => {
  const cases = readVectors<RunInput, { readonly phases: readonly ExpectedPhase[] }>('run-charts');
  for (const { name, input, expected } of cases)
    it(name, () => {
      for (const phase of expected.phases) {
        const values = input.values.slice(phase.from, phase.to + 1);
        const settings = { centre: input.centre, baseline: input.freezeFirst };
        const chart = runChart(values, settings);
        expectClose(chart.median, phase.median);
        // qicharts2 counts the missing points too; ours are those with a value.
        expect(values.length).toBe(phase.points);
        expect(chart.n).toBe(values.filter((value) => value !== null).length);
        const { useful, above, below, runs, longestRun, crossings } = chart;
        expect({ useful, above, below, runs, longestRun, crossings }).toEqual({
          useful: phase.useful,
          above: phase.above,
          below: phase.below,
          runs: phase.runs,
          longestRun: phase.longestRun,
          crossings: phase.crossings,
        });
        const shifted = (points: readonly number[]) => points.map((index) => index + phase.from);
        const shifts = oneSideRuns(values, chart.median ?? 0, { isBrokenByGaps: false }).filter(
          ({ points }) => points.length >= SHIFT_LENGTH,
        );
        expect(shifts.flatMap(({ points }) => shifted(points))).toEqual(phase.shift6Points);
        expect(trends(values, 5).map(({ points }) => shifted(points))).toEqual(phase.trend5Spans);
        const limits = anhoejLimits(useful);
        if (limits) {
          expect(limits).toEqual({ longestRun: phase.longestRunLimit, crossings: phase.crossingsLimit });
          const isSignal = (longestRun ?? 0) > limits.longestRun || (crossings ?? 0) < limits.crossings;
          expect(isSignal).toBe(phase.anhoejSignal);
        }
        if (phase.runsLimitsByActualSplit)
          expect([chart.lower, chart.upper]).toEqual(phase.runsLimitsByActualSplit);

        // On top of these programs: nothing speaks below ten useful points.
        const rules = chart.signals.map(({ rule }) => rule);
        if (useful < 10) expect(rules).toEqual([]);
        else {
          const shiftPoints = chart.signals
            .filter(({ rule }) => rule === 'shift')
            .flatMap(({ points }) => points);
          expect(shifted(shiftPoints)).toEqual(phase.shift6Points);
          const trendPoints = chart.signals
            .filter(({ rule }) => rule === 'trend')
            .map(({ points }) => shifted(points));
          expect(trendPoints).toEqual(phase.trend5Spans);
          if (phase.runsVerdictByActualSplit) expect(verdictOf(rules)).toBe(phase.runsVerdictByActualSplit);
          const byAnhoej = runChart(values, { ...settings, isAnhoej: true });
          expect(byAnhoej.signals.length > 0).toBe(phase.anhoejSignal);
        }
      }
    });
});

describe("runchart's own tests", () => {
  interface UnitInput {
    readonly values: Values;
    readonly centre: number;
    readonly rule: 'shift6' | 'trend5';
  }
  interface UnitExpected {
    readonly pointsOffCentre: readonly number[];
    readonly spans: readonly (readonly number[])[];
  }
  for (const { name, input, expected } of readVectors<UnitInput, UnitExpected>('run-charts-unit'))
    it(name, () => {
      if (input.rule === 'trend5') {
        expect(trends(input.values, 5).map(({ points }) => points)).toEqual(expected.spans);
      } else {
        const runs = oneSideRuns(input.values, input.centre, { isBrokenByGaps: false });
        expect(runs.flatMap(({ points }) => (points.length >= SHIFT_LENGTH ? points : []))).toEqual(
          expected.pointsOffCentre,
        );
      }
    });
});

describe('randtests: limits of runs', () => {
  interface LimitsInput {
    readonly above: number;
    readonly below: number;
  }
  interface ExpectedLimits {
    readonly lower: number;
    readonly upper: number;
    readonly probabilityOfFewerThanLower: number;
    readonly probabilityOfMoreThanUpper: number;
  }
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  for (const { name, input, expected } of readVectors<LimitsInput, ExpectedLimits>('runs-limits'))
    it(name, () => {
      const { above, below } = input;
      expect(runsLimits(above, below)).toEqual({ lower: expected.lower, upper: expected.upper });
      const probabilities = runsDistribution(above, below);
      expectClose(sum(probabilities.slice(0, expected.lower)), expected.probabilityOfFewerThanLower);
      expectClose(sum(probabilities.slice(expected.upper + 1)), expected.probabilityOfMoreThanUpper);
    });

  interface ExpectedDistribution {
    readonly runs: readonly number[];
    readonly probability: readonly number[];
  }
  for (const { name, input, expected } of readVectors<LimitsInput, ExpectedDistribution>('runs-distribution'))
    it(name, () => {
      const probabilities = runsDistribution(input.above, input.below);
      for (const [index, runs] of expected.runs.entries())
        expectClose(probabilities[runs] ?? 0, expected.probability[index], 1e-11);
    });
});

describe('R: limits of Anhøj', () => {
  interface Limits {
    readonly longestRunLimit: number;
    readonly crossingsLimit: number;
  }
  for (const { name, input, expected } of readVectors<{ readonly useful: number }, Limits>('anhoej-limits'))
    it(name, () => {
      expect(anhoejLimits(input.useful)).toEqual({
        longestRun: expected.longestRunLimit,
        crossings: expected.crossingsLimit,
      });
    });
});
