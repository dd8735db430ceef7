import { describe, expect, test } from 'vitest';
import {
  type ChartLayout,
  haloOf,
  layOutChart,
} from '../../../../../renderer/features/charts/layout/chart-layout.ts';
import type { PathShape } from '../../../../../renderer/features/charts/layout/shape.ts';
import { contacts, requestOf, seriesOf, weeklyPoints, wordsAt } from '../measure-fixtures.ts';

const pathOf = ({ below, above }: ChartLayout, key: string): PathShape | undefined =>
  [...below, ...above].filter((shape) => shape.type === 'path').find((shape) => shape.key === key);
const wordsOf = ({ below, above }: ChartLayout): readonly string[] =>
  [...below, ...above].flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
const pieces = (d = ''): number => d.split('M').length - 1;
const coloursOf = ({ below, above }: ChartLayout): readonly string[] =>
  [...below, ...above].flatMap((shape) =>
    shape.type === 'text' ? [shape.colour] : [shape.fill ?? '', shape.stroke ?? ''],
  );

const textsOf = ({ below, above }: ChartLayout) =>
  [...below, ...above].filter((shape) => shape.type === 'text');

describe('a chart', () => {
  test('moves no word where a number changes by what nobody sees', () => {
    const values = Array.from({ length: 400 }, (_, index) => 20 + ((index * 7919) % 13));
    const last = values.length - 1;
    const layoutOf = (value: number) =>
      layOutChart(requestOf(seriesOf([...values.slice(0, last), value], { chart: 'xmr' })));
    const [one, other] = [layoutOf(25), layoutOf(25.5)];
    expect(pathOf(other, 'line')).not.toEqual(pathOf(one, 'line'));
    expect(textsOf(other)).toEqual(textsOf(one));
    expect(textsOf(one).every(({ y }) => Number.isInteger(y))).toBe(true);
  });

  test('names its rule beside a letter over the points, which are squares; others are rings', () => {
    const layout = layOutChart(requestOf(seriesOf(contacts)));
    expect(wordsOf(layout)).toContain('Shift: six in a row above the median');
    expect(wordsOf(layout)).toContain('S');
    expect(pieces(pathOf(layout, 'signals')?.d)).toBe(12);
    expect(pathOf(layout, 'points')).toBeUndefined();
    const calm = layOutChart(requestOf(seriesOf([3, 4, 3, 5, 4, 3, 5, 4, 3, 4, 5, 3])));
    expect(pieces(pathOf(calm, 'points')?.d)).toBe(12);
    expect(pathOf(calm, 'signals')).toBeUndefined();
  });

  test('says trial at limits of fewer than 13 points, and not from 13 on', () => {
    const trial = wordsOf(layOutChart(requestOf(seriesOf(contacts, { chart: 'xmr' }))));
    expect(trial.filter((words) => words.endsWith(', trial'))).toHaveLength(2);
    const firm = wordsOf(layOutChart(requestOf(seriesOf([...contacts, 4], { chart: 'xmr' }))));
    expect(firm.filter((words) => words.includes('trial'))).toHaveLength(0);
  });

  test('has no colour that says better or worse', () => {
    const layout = layOutChart(requestOf(seriesOf(contacts, { chart: 'xmr', target: 4 })));
    expect(coloursOf(layout).filter((colour) => /focus|good|bad|warn/.test(colour))).toEqual([]);
  });

  test('has a gap also where no row was written down and the rhythm of the others has one, and says so', () => {
    const withGap = weeklyPoints([2, 3, 2, 3, 2, 3, 2]).filter((_, index) => index !== 4);
    const layout = layOutChart(requestOf(seriesOf([], { points: withGap })));
    expect(pieces(pathOf(layout, 'line')?.d)).toBe(2);
    expect(layout.marks).toContain('Where the line has a gap no number was written down.');
    expect(layOutChart(requestOf(seriesOf([2, 3, 2, 3, 2, 3]))).marks).not.toContain('gap');
  });

  test('joins no gap: where a number is missing or left out, the line is in two pieces', () => {
    const whole = layOutChart(requestOf(seriesOf(contacts)));
    expect(pieces(pathOf(whole, 'line')?.d)).toBe(1);
    const missing = layOutChart(requestOf(seriesOf([2, 3, null, 3, 2])));
    expect(pieces(pathOf(missing, 'line')?.d)).toBe(2);
    const points = weeklyPoints(contacts).map((point, index) =>
      index === 4 ? { ...point, leftOut: 'excluded' as const } : point,
    );
    const excluded = layOutChart(requestOf(seriesOf(contacts, { points })));
    expect(pieces(pathOf(excluded, 'line')?.d)).toBe(2);
    expect(pieces(pathOf(excluded, 'leftOut')?.d)).toBe(4);
  });

  test('stretches no scale for a number that is left out', () => {
    const points = weeklyPoints([...contacts, 4_000]).map((point, index) =>
      index === 12 ? { ...point, leftOut: 'excluded' as const } : point,
    );
    const layout = layOutChart(requestOf(seriesOf(contacts, { points })));
    expect(wordsOf(layout)).not.toContain('4,000');
    expect(layout.points).toHaveLength(13);
  });

  test('breaks its middle line at a phase, with its words', () => {
    const layout = layOutChart(requestOf(seriesOf(contacts, { phases: [wordsAt(42, 'Shorter visits')] })));
    expect(pathOf(layout, 'centre-0')?.d).not.toBe(pathOf(layout, 'centre-1')?.d);
    expect(wordsOf(layout)).toContain('Shorter visits');
  });

  test('draws limits no further than values go', () => {
    const values = [96, 99, 97, 100, 96, 99, 95, 100, 98, 96, 99, 97, 100];
    const over = { chart: 'xmr', isPercent: true, unit: '%', bounds: { lower: 0, upper: 100 } } as const;
    const layout = layOutChart(requestOf(seriesOf(values, over)));
    expect(wordsOf(layout)).toContain('over 100%');
    expect(wordsOf(layout).filter((words) => /^10[1-9]/.test(words))).toEqual([]);
  });

  test('has whole level lines for its scale alone: limits, middle and target have dashes, each its own', () => {
    const layout = layOutChart(requestOf(seriesOf(contacts, { chart: 'xmr', target: 4 })));
    const dashes = ['upper-0', 'centre-0', 'nearUpper-0', 'target-all'].map(
      (key) => pathOf(layout, key)?.dash,
    );
    expect(dashes).not.toContain(undefined);
    expect(new Set(dashes).size).toBe(4);
    expect(pathOf(layout, 'lower-0')?.dash).toBe(dashes[0]);
  });

  test('says whether its scale begins at 0', () => {
    const of = (values: readonly number[]) => layOutChart(requestOf(seriesOf(values))).scale;
    expect(of(contacts)).toBe('The scale begins at 0.');
    expect(of([88, 92, 90, 91, 95])).toMatch(/^The scale begins at 8\d, not at 0\.$/);
    expect(of([-4, 3, 2])).toMatch(/0 is in it/);
  });

  const barsOf = (layout: ChartLayout) =>
    [...(pathOf(layout, 'bars')?.d ?? '').matchAll(/M[-\d.]+ ([-\d.]+)h[-\d.]+v([-\d.]+)/g)].map(
      ([, y, h]) => ({ from: Number(y), to: Number(y) + Number(h) }),
    );

  test.each([
    ['up', [14, 13, 15, 12, 16, 13, 14, 11]],
    ['down', [-4, -3, -5, -2, -6, -3, -4, -1]],
  ])('of bars that go %s has the words of what happened beside the bars, not behind them', (_, values) => {
    const over = { chart: 'bar', annotations: [wordsAt(14, 'A new provider began')] } as const;
    const layout = layOutChart(requestOf(seriesOf(values, over)));
    const tops = layout.below.flatMap((shape) =>
      shape.type === 'text' && shape.key.startsWith('event-') ? [shape.y - shape.size] : [],
    );
    expect(tops.length).toBeGreaterThan(0);
    expect(barsOf(layout)).toHaveLength(8);
    expect(Math.max(...barsOf(layout).map(({ to }) => to))).toBeLessThanOrEqual(Math.min(...tops));
  });

  test('has its level axis where its scale begins, also with words between it and the dates', () => {
    for (const values of [contacts, [88, 92, 90, 91, 95]]) {
      const phases = [wordsAt(14, 'Shorter visits, and a phone tree in one of the two streets')];
      const layout = layOutChart(requestOf(seriesOf(values, { phases })));
      const grid = [...layout.below].find(({ key }) => key.startsWith('grid-'));
      expect(grid?.type === 'path' && grid.d).toBe(pathOf(layout, 'axis')?.d);
      expect(layout.scale).toContain(`begins at ${grid?.key.replace('grid-', '')}`);
    }
  });

  test('keeps words that find no room in it as notes', () => {
    const annotations = Array.from({ length: 30 }, (_, day) =>
      wordsAt(2 * day, `What happened on day ${day}`),
    );
    const layout = layOutChart(requestOf(seriesOf(contacts, { annotations }), { width: 320 }));
    const words = [...layout.notes.map((note) => note.words), ...wordsOf(layout)];
    for (const { words: told } of annotations) expect(words).toContain(told);
    const long = layOutChart(requestOf(seriesOf(contacts, { annotations: [wordsAt(-900, 'Long ago')] })));
    expect(long.notes.map((note) => note.words)).toContain('Long ago');
  });

  test('puts a ring under the chosen point, and under none that is not there', () => {
    const layout = layOutChart(requestOf(seriesOf(contacts)));
    expect(haloOf(layout, 3)).toHaveLength(1);
    expect(haloOf(layout, 99)).toEqual([]);
    expect(haloOf(layout, undefined)).toEqual([]);
  });

  test('of one point stands in the middle; of 400 has small ones', () => {
    const one = layOutChart(requestOf(seriesOf([4])));
    const { left, right } = one.picture;
    expect(one.points[0]?.x).toBeCloseTo((left + right) / 2);
    const many = layOutChart(requestOf(seriesOf(Array.from({ length: 400 }, (_, at) => at % 7))));
    expect(many.pointSize.radius).toBeLessThan(one.pointSize.radius / 2);
    expect(many.points).toHaveLength(400);
  });
});
