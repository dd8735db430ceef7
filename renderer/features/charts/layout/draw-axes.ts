import type { Rect } from '../../map-model/geometry/rect.ts';
import type { ChartLayoutInput } from './chart-layout-input.ts';
import { dateTicks } from './date-scale.ts';
import type { HorizontalLayout } from './horizontal-layout.ts';
import { levelAround } from './lines-around-labels.ts';
import { type Shape, textShape, uprightLine } from './shape.ts';
import type { ValueScale } from './value-scale.ts';
import type { VerticalLayout } from './vertical-layout.ts';
import { BASELINE, LINE_HEIGHT } from './wrap-label.ts';

/** Between two ticks of the upright axis, in sizes of letters, or each second one is left out. */
const LEAST_TICK_SPACE = 1.7;

const thinned = ({ ticks }: ValueScale, yOf: (value: number) => number, size: number): readonly number[] => {
  const space = Math.abs(yOf(ticks[1] ?? 0) - yOf(ticks[0] ?? 0));
  const stride =
    ticks.length < 2 ? 1 : Math.max(1, Math.ceil((LEAST_TICK_SPACE * size) / Math.max(space, 0.01)));
  return ticks.filter((_, index) => index % stride === 0);
};

/** Ticks of the values with thin lines across, which make way for words. */
export function drawValueAxis(
  { series, size }: ChartLayoutInput,
  { left, right }: HorizontalLayout,
  { yOf, top }: VerticalLayout,
  scale: ValueScale,
  words: readonly Rect[],
): readonly Shape[] {
  const unit: readonly Shape[] =
    series.unit !== '' && !series.isPercent
      ? [
          textShape({
            key: 'unit',
            text: series.unit,
            x: 0,
            y: top - 0.7 * size - LINE_HEIGHT * size + BASELINE * size,
            size,
            weight: 400,
            colour: '--ink-2',
          }),
        ]
      : [];
  const ticks = thinned(scale, yOf, size).flatMap((tick): Shape[] => [
    {
      type: 'path',
      key: `grid-${tick}`,
      d: levelAround(left, right, yOf(tick), words),
      stroke: '--rule',
      strokeWidth: 0.08 * size,
    },
    textShape({
      key: `value-${tick}`,
      text: scale.format(tick),
      x: left - 0.55 * size,
      y: yOf(tick) + 0.35 * size,
      size,
      weight: 400,
      colour: '--ink-2',
      anchor: 'end',
    }),
  ]);
  return [...unit, ...ticks];
}

/** The level line where the scale begins: words may stand between it and the dates, and it is not to look lower than it is. */
export function drawScaleStart(
  { left, right }: HorizontalLayout,
  { yOf }: VerticalLayout,
  { min }: ValueScale,
  size: number,
  words: readonly Rect[],
): readonly Shape[] {
  const d = levelAround(left, right, yOf(min), words);
  return [{ type: 'path', key: 'axis', d, stroke: '--line', strokeWidth: 0.09 * size }];
}

/** Dates that have room, each under its stroke. */
export function drawDateAxis(
  { width, size }: ChartLayoutInput,
  { datedDays, xOf }: HorizontalLayout,
  { axis }: VerticalLayout,
): readonly Shape[] {
  const text = { size, weight: 400, anchor: 'middle', colour: '--ink-2' } as const;
  const baseline = axis + (0.45 + BASELINE) * size;
  return [
    ...dateTicks(datedDays, xOf, width, size).flatMap((tick): Shape[] => [
      {
        type: 'path',
        key: `tick-${tick.x}`,
        d: uprightLine(tick.x, axis, axis + 0.35 * size),
        stroke: '--line',
        strokeWidth: 0.09 * size,
      },
      textShape({ key: `date-${tick.x}`, text: tick.text, x: tick.textX, y: baseline, ...text }),
      ...(tick.year === ''
        ? []
        : [
            textShape({
              key: `year-${tick.x}`,
              text: tick.year,
              x: tick.textX,
              y: baseline + LINE_HEIGHT * size,
              ...text,
            }),
          ]),
    ]),
  ];
}
