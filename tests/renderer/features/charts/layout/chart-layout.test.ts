import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ChartLayout,
  layOutChart,
} from '../../../../../renderer/features/charts/layout/chart-layout.ts';
import type { ChartLayoutInput } from '../../../../../renderer/features/charts/layout/chart-layout-input.ts';
import type { TextShape } from '../../../../../renderer/features/charts/layout/shape.ts';
import { overlaps, type Rect } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import { textWidth } from '../../../../../renderer/features/map-model/geometry/text-layout.ts';
import type { ChartKind } from '../../../../../shared/measures/measure-series.ts';
import { contacts, requestOf, seriesOf, weeklyPoints, wordsAt } from '../measure-fixtures.ts';

const textsOf = ({ below, above }: ChartLayout): readonly TextShape[] =>
  [...below, ...above].filter((shape) => shape.type === 'text');

/** What the letters of a line cover, px: from the height of a capital to half of what hangs under the line. */
const boxOf = ({ text, x, y, size, anchor }: TextShape): Rect => {
  const w = textWidth(text, size) * 0.98;
  const left = anchor === 'end' ? x - w : anchor === 'middle' ? x - w / 2 : x;
  return { x: left, y: y - 0.72 * size, w, h: 0.84 * size };
};

const overlappingWords = (layout: ChartLayout): readonly string[] => {
  const texts = textsOf(layout);
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((other) => overlaps(boxOf(one), boxOf(other)))
      .map((other) => `“${one.text}” (${one.key}) and “${other.text}” (${other.key})`),
  );
};

const wordsOutside = (layout: ChartLayout): readonly string[] =>
  textsOf(layout)
    .filter((shape) => {
      const { x, y, w, h } = boxOf(shape);
      return x < -0.5 || y < -0.5 || x + w > layout.width + 0.5 || y + h > layout.height + 0.5;
    })
    .map(({ text }) => text);

const numbersOf = ({ below, above }: ChartLayout): readonly number[] =>
  [...below, ...above].flatMap((shape) =>
    shape.type === 'text'
      ? [shape.x, shape.y]
      : (shape.d.match(/-?[\d.]+(?:e[-+]?\d+)?|NaN|Infinity/g) ?? []).map(Number),
  );

const words = fc.oneof(
  fc.constantFrom(
    'Cycle 1',
    'Snow',
    'Half-term: two visits were moved',
    'Ten residents, shorter visits, phone tree',
  ),
  fc.string({ minLength: 1, maxLength: 120 }),
);
const value: fc.Arbitrary<number | null> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 2, arbitrary: fc.double({ min: -500, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(1e15, -1e15, 1e308, 0) },
  { weight: 1, arbitrary: fc.constant(null) },
);
/** Numbers in which something has changed: levels, one after the other, each with its own small ups and downs. */
const levels: fc.Arbitrary<readonly (number | null)[]> = fc
  .array(
    fc.record({
      level: fc.integer({ min: 0, max: 60 }),
      noise: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 14 }),
      slope: fc.constantFrom(0, 0, 2, -2),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) =>
    parts.flatMap(({ level, noise, slope }) =>
      noise.map((more, at) => level + (slope === 0 ? more : slope * at)),
    ),
  );
const days = fc.integer({ min: -40, max: 400 });

const request: fc.Arbitrary<ChartLayoutInput> = fc
  .record({
    values: fc.oneof(fc.array(value, { minLength: 1, maxLength: 60 }), levels),
    leftOut: fc.array(fc.nat(60), { maxLength: 4 }),
    everyDays: fc.constantFrom(1, 7, 30, 365),
    events: fc.array(fc.record({ at: days, words }), { maxLength: 7 }),
    phases: fc.array(fc.record({ at: days, words }), { maxLength: 2 }),
    target: fc.option(fc.integer({ min: -5, max: 25 })),
    chart: fc.constantFrom<ChartKind>('run', 'xmr', 'bar'),
    unit: fc.constantFrom('', 'contacts', '%'),
    width: fc.integer({ min: 320, max: 1_800 }),
    height: fc.integer({ min: 260, max: 900 }),
    size: fc.constantFrom(14, 16, 28),
    baseline: fc.option(fc.integer({ min: 5, max: 20 })),
  })
  .filter(({ width, size, height }) => width >= 20 * size && height >= 16 * size)
  .map(({ values, leftOut, everyDays, events, phases, target, chart, unit, ...box }) => {
    const points = weeklyPoints([...values], everyDays).map((point, index) =>
      leftOut.includes(index) ? { ...point, leftOut: 'excluded' as const } : point,
    );
    const series = seriesOf(
      [...values].map((one) => (one !== null && Math.abs(one) > 1e15 ? null : one)),
      {
        points: points.map((point) =>
          point.value !== null && Math.abs(point.value) > 1e15
            ? { ...point, leftOut: 'tooLarge' as const }
            : point,
        ),
        tests: events.slice(0, 3).map(({ at, words: text }, i) => wordsAt(at, `${text} ${i}`)),
        annotations: events.slice(3).map(({ at, words: text }, i) => wordsAt(at, `${text} ${i}`)),
        phases: phases.map(({ at, words: text }, i) => wordsAt(at, `${text} ${i}`)),
        target,
        chart,
        unit,
        isPercent: unit === '%',
      },
    );
    return requestOf(
      series,
      { ...box, baseline: box.baseline },
      { baseline: box.baseline, isScreened: false, isAnhoej: false },
    );
  });

describe('words that would be cut', () => {
  const long = 'One of the two streets got a phone tree, and the visits went on in the other one as before';
  const layout = layOutChart(
    requestOf(
      seriesOf(contacts, { annotations: [wordsAt(20, 'Snow'), wordsAt(40, long), wordsAt(60, long)] }),
    ),
  );

  test('stand there as a number, and whole under the chart; those that have room stand where they were', () => {
    const texts = textsOf(layout).map(({ text }) => text);
    expect(texts).toContain('Snow');
    expect(texts).toContain('1');
    expect(layout.notes).toEqual(
      expect.arrayContaining([
        { mark: '1', words: long },
        { mark: '2', words: long },
      ]),
    );
    expect(layout.notes.map(({ words: said }) => said)).not.toContain('Snow');
    expect(texts.join(' ')).not.toContain('…');
  });
});

test('what the shapes of points mean is said once, and only of those that are there', () => {
  const of = (values: readonly number[], over = {}) => layOutChart(requestOf(seriesOf(values, over))).marks;
  expect(of([2, 3])).toBe('');
  expect(of(contacts)).toBe('Filled squares belong to a signal, open circles do not.');
  expect(of(contacts, { chart: 'bar' })).toBe('');
  expect(of(contacts, { chart: 'xmr' })).toContain('Points beyond a level dotted line are near a limit.');
  const points = weeklyPoints([2, 3]).map((point) => ({ ...point, leftOut: 'excluded' as const }));
  expect(of([], { points })).toBe('Hatched circles are left out.');
});

describe('whatever the numbers, their words and the room', () => {
  test('no word of a chart lies on another, and none runs out of it', () => {
    fc.assert(
      fc.property(request, (one) => {
        const layout = layOutChart(one);
        expect(overlappingWords(layout)).toEqual([]);
        expect(wordsOutside(layout)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('every number of it is one, and every point lies within the picture', () => {
    fc.assert(
      fc.property(request, (one) => {
        const layout = layOutChart(one);
        const { left, right, top, bottom } = layout.picture;
        for (const number of numbersOf(layout)) expect(number).toSatisfy(Number.isFinite);
        for (const { x, y } of layout.points) {
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x).toBeLessThanOrEqual(right);
          expect(y).toBeGreaterThanOrEqual(top - 0.01);
          expect(y).toBeLessThanOrEqual(bottom + 0.01);
        }
      }),
      { numRuns: 100 },
    );
  });

  const steps = [
    20, 21, 19, 20, 22, 21, 20, 19, 30, 31, 30, 32, 31, 30, 33, 31, 40, 41, 43, 44, 46, 48, 50, 52,
  ];
  test.each([
    ['a signal ends beside the words at the right', contacts, 520, 1],
    ['a signal ends beside them in a narrow chart', contacts, 330, 1],
    ['several signals are about the same points', steps, 700, 3],
    ['they are in a narrow chart', steps, 420, 2],
  ])('where %s, words keep apart', (_, values, width, least) => {
    const layout = layOutChart(
      requestOf(seriesOf(values, { chart: 'xmr', target: 5 }), { width, height: 360 }),
    );
    const brackets = layout.above.filter(({ key }) => /^bracket-.*-letter$/.test(key));
    expect(brackets.length).toBeGreaterThanOrEqual(least);
    expect(overlappingWords(layout)).toEqual([]);
    expect(wordsOutside(layout)).toEqual([]);
  });
});
