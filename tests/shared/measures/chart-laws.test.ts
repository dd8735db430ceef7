import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseMeasure } from '../../../shared/measures/analyse-measure.ts';
import { runChart } from '../../../shared/measures/run-chart.ts';
import { runsDistribution, runsLimits } from '../../../shared/measures/runs-limits.ts';
import type { Direction, Signal, Values } from '../../../shared/measures/signals.ts';
import { xmr } from '../../../shared/measures/xmr.ts';
import { seriesOf } from './series-of.ts';

/** Few levels, so that ties, runs and trends come about. */
const level = fc.integer({ min: 0, max: 6 });
const whole = fc.array(level, { minLength: 1, maxLength: 40 });
const withGaps = fc.array(
  fc.oneof({ weight: 5, arbitrary: level }, { weight: 1, arbitrary: fc.constant(null) }),
  {
    minLength: 1,
    maxLength: 40,
  },
);

const flipped = (direction: Direction | null): Direction | null =>
  direction === null ? null : direction === 'up' ? 'down' : 'up';

const plain = (signals: readonly Signal[]) =>
  signals.map(({ rule, points, direction }) => ({ rule, points, direction }));

/** Signals of the same values from the last to the first. */
const mirrored = (signals: readonly Signal[], length: number, isTimeTold = true) =>
  plain(signals).map(({ rule, points, direction }) => ({
    rule,
    points: points.map((index) => length - 1 - index).toReversed(),
    direction: isTimeTold && rule === 'trend' ? flipped(direction) : direction,
  }));

const asSet = (signals: readonly object[]) => new Set(signals.map((signal) => JSON.stringify(signal)));

describe('the law of scale', () => {
  const scale = fc.constantFrom(1, 2, 0.5, 8);
  const shift = fc.constantFrom(0, 10, -3, 1000);

  it('holds for a run chart: other units, the same signals; upside down, the other direction', () => {
    fc.assert(
      fc.property(withGaps, scale, shift, fc.boolean(), (values, factor, offset, isUpsideDown) => {
        const sign = isUpsideDown ? -1 : 1;
        const before = runChart(values);
        const after = runChart(
          values.map((value) => (value === null ? null : sign * factor * value + offset)),
        );
        expect(after.runs).toBe(before.runs);
        expect([after.lower, after.upper]).toEqual([before.lower, before.upper]);
        if (before.median !== null)
          expect(after.median).toBeCloseTo(sign * factor * before.median + offset, 9);
        const expected = plain(before.signals).map((signal) =>
          isUpsideDown ? { ...signal, direction: flipped(signal.direction) } : signal,
        );
        expect(plain(after.signals)).toEqual(expected);
      }),
    );
  });

  it('holds for an XmR chart', () => {
    fc.assert(
      fc.property(withGaps, scale, shift, fc.boolean(), (values, factor, offset, isUpsideDown) => {
        const sign = isUpsideDown ? -1 : 1;
        const before = xmr(values);
        const after = xmr(values.map((value) => (value === null ? null : sign * factor * value + offset)));
        if (before.mrBar === null) expect(after.mrBar).toBeNull();
        else expect(after.mrBar).toBeCloseTo(factor * before.mrBar, 9);
        const expected = plain(before.signals).map((signal) =>
          isUpsideDown ? { ...signal, direction: flipped(signal.direction) } : signal,
        );
        expect(plain(after.signals)).toEqual(expected);
      }),
    );
  });
});

describe('the law of time', () => {
  it('holds for a run chart: backwards, the same runs and shifts', () => {
    fc.assert(
      fc.property(whole, (values) => {
        const [before, after] = [runChart(values), runChart(values.toReversed())];
        expect({ ...after, signals: [] }).toEqual({ ...before, signals: [] });
        // A trend that begins level begins with the last of the level points, and one that ends level ends with all.
        const isNoTrend = ({ rule }: Signal) => rule !== 'trend';
        expect(asSet(plain(after.signals.filter(isNoTrend)))).toEqual(
          asSet(mirrored(before.signals.filter(isNoTrend), values.length)),
        );
        const trendsIn = (signals: readonly Signal[]) =>
          signals.filter(({ rule }) => rule === 'trend').length;
        expect(trendsIn(after.signals)).toBe(trendsIn(before.signals));
      }),
    );
  });

  it('holds for an XmR chart: backwards, all signals mirrored', () => {
    fc.assert(
      fc.property(withGaps, (values) => {
        const [before, after] = [xmr(values), xmr(values.toReversed())];
        for (const name of ['mean', 'mrBar', 'lpl', 'upl'] as const)
          if (before[name] === null) expect(after[name]).toBeNull();
          else expect(after[name]).toBeCloseTo(before[name], 9);
        expect(asSet(plain(after.signals))).toEqual(asSet(mirrored(before.signals, values.length)));
      }),
    );
  });
});

describe('gaps', () => {
  it('mean nothing to a run chart', () => {
    fc.assert(
      fc.property(withGaps, (values) => {
        const places = values.flatMap((value, index) => (value === null ? [] : [index]));
        const without = runChart(values.filter((value) => value !== null));
        const moved = plain(without.signals).map((signal) => ({
          ...signal,
          points: signal.points.map((index) => places[index] ?? -1),
        }));
        expect(plain(runChart(values).signals)).toEqual(moved);
        expect(runChart(values)).toMatchObject({ median: without.median, runs: without.runs, n: without.n });
      }),
    );
  });

  it('break moving ranges, trends and one-side runs of an XmR chart', () => {
    const rising: Values = [1, 2, 3, 4, 5, 6, 7];
    const rules = (values: Values) => new Set(xmr(values).signals.map(({ rule }) => rule));
    expect(rules([9, 1, 9, 1, ...rising])).toContain('trend');
    expect(rules([9, 1, 9, 1, 1, 2, 3, null, 4, 5, 6, 7])).not.toContain('trend');
    const high = [8, 9, 8, 9, 8, 9, 8];
    const low = [2, 3, 2, 3, 2, 3, 2, 3];
    expect(rules([...low, ...high])).toContain('oneSide');
    expect(
      xmr([
        ...low.slice(0, 4),
        null,
        ...low.slice(4),
        ...high.slice(0, 3),
        null,
        ...high.slice(3),
      ]).signals.filter(({ rule }) => rule === 'oneSide'),
    ).toEqual([]);
    expect(xmr([1, null, 9]).mrBar).toBeNull();
  });
});

describe('what never varies', () => {
  it('signals nothing, on any chart, whatever digits it has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        (count, value) => {
          const values = Array.from({ length: count }, () => value);
          expect(runChart(values).signals).toEqual([]);
          const { signals, mrBar } = xmr(values);
          expect(signals).toEqual([]);
          expect(mrBar ?? 0).toBe(0);
        },
      ),
    );
  });
});

describe('phases', () => {
  it('are each judged as if the others were not there', () => {
    fc.assert(
      fc.property(
        fc.array(whole, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('run', 'xmr'),
        (parts, chart) => {
          const starts = parts.map((_, index) => parts.slice(0, index).flat().length);
          const values = parts.flat();
          const series = seriesOf({ values, chart, phasesFrom: starts.slice(1) });
          const analysis = analyseMeasure(series);
          expect(analysis.phases.map(({ from }) => from)).toEqual(starts);
          for (const [index, phase] of analysis.phases.entries()) {
            const part = parts[index] ?? [];
            const alone = analysis.chart === 'xmr' ? xmr(part).signals : runChart(part).signals;
            expect(plain(phase.signals)).toEqual(
              plain(alone).map((signal) => ({
                ...signal,
                points: signal.points.map((at) => at + phase.from),
              })),
            );
          }
        },
      ),
    );
  });

  it('begin with the first point on their day or later; of two on one day the later counts, one after all is not there yet', () => {
    const series = seriesOf({ values: [1, 2, 3, 4] });
    const phase = (id: string, date: string) => ({ id, date, words: id });
    const { phases } = analyseMeasure({
      ...series,
      phases: [
        phase('before', '2025-12-01'),
        phase('a', '2026-01-13'),
        phase('b', '2026-01-14'),
        phase('after', '2026-06-01'),
      ],
    });
    expect(phases.map(({ from, to, phase: begun }) => [from, to, begun?.id])).toEqual([
      [0, 1, 'before'],
      [2, 3, 'b'],
    ]);
  });
});

/** Swed and Eisenhart's 5 % limits, computed exactly: lower and upper by the number of useful points. */
const table: { readonly [useful: number]: string } = Object.fromEntries(
  `10:3-9 11:3-10 12:3-11 13:4-11 14:4-12 15:4-13 16:5-13 17:5-14 18:6-14 19:6-15 20:6-16 21:7-16 22:7-17 23:8-17 24:8-18 25:9-18 26:9-19
   27:9-20 28:10-20 29:10-21 30:11-21 31:11-22 32:11-23 33:12-23 34:12-24 35:13-24 36:13-25 37:14-25 38:14-26 39:14-27 40:15-27 41:15-28 42:16-28 43:16-29
   44:17-29 45:17-30 46:17-31 47:18-31 48:18-32 49:19-32 50:19-33 51:20-33 52:20-34 53:21-34 54:21-35 55:21-36 56:22-36 57:22-37 58:23-37 59:23-38 60:24-38`
    .split(/\s+/)
    .map((row) => row.split(':')),
);

describe('the distribution of runs', () => {
  it('is whole, the same from both sides, and finite for any number of points', () => {
    const count = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(count, count, (above, below) => {
        const total = runsDistribution(above, below).reduce((sum, one) => sum + one, 0);
        expect(total).toBeCloseTo(1, 9);
        const limits = runsLimits(above, below);
        expect(limits).toEqual(runsLimits(below, above));
        expect(limits?.lower).toBeGreaterThanOrEqual(1);
        expect(limits?.upper).toBeLessThanOrEqual(above + below + 1);
      }),
      { numRuns: 40 },
    );
    expect(runsLimits(200, 200)).toEqual({ lower: 184, upper: 218 });
    expect([runsLimits(0, 12), runsLimits(12, 0)]).toEqual([null, null]);
  });

  it('gives the limits of the table for 10 to 60 points, half of them above', () => {
    const rows = Object.entries(table).map(([n, limits]) => [Number(n), ...limits.split('-').map(Number)]);
    const computed = rows.map(([n = 0]) => {
      const limits = runsLimits(Math.floor(n / 2), Math.ceil(n / 2));
      return [n, limits?.lower, limits?.upper];
    });
    expect(rows.length).toBe(51);
    expect(computed).toEqual(rows);
  });
});
