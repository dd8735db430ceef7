import { textWidth } from '../../map-model/geometry/text-layout.ts';
import { type DatedEvent, datedEvents, phaseEvents } from './chart-events.ts';
import type { ChartFootnote, ChartLayoutInput, JudgedSeries } from './chart-layout-input.ts';
import { datePosition } from './date-scale.ts';
import type { ChartEvent } from './event-labels.ts';
import { type SideLabelText, sideLabelTexts } from './reference-lines.ts';
import { sideLabelsWidth } from './side-labels.ts';
import type { ValueScale } from './value-scale.ts';

/** How a chart is divided from left to right, px. */
export interface HorizontalLayout {
  /** The edges of the picture within axis and words at the right. */
  readonly left: number;
  readonly right: number;
  readonly xOf: (day: string) => number;
  /** Days of points, each once, ascending. */
  readonly days: readonly string[];
  /** Those and the days of the chart beside it: what its dates are chosen from. */
  readonly datedDays: readonly string[];
  /** Where the level lines of a phase begin and end: half way to the points of its neighbours. */
  readonly phaseEdges: readonly (readonly [from: number, to: number])[];
  readonly events: readonly ChartEvent[];
  readonly farEvents: readonly ChartFootnote[];
  readonly sideLabels: readonly SideLabelText[];
}

/** The words at the right get this share of the width at most. */
const MAX_SIDE_SHARE = 0.4;
/** Between the edges of the picture and its outermost points, in sizes of letters. */
const INNER_PADDING = 1;

const eventDays = (events: readonly DatedEvent[]): readonly string[] => events.map(({ date }) => date);

/** Days without a number too: where nobody counted there is a gap. */
const pointDays = ({ series }: JudgedSeries): readonly string[] => [
  ...new Set(series.points.map(({ date }) => date)),
];

/** What a chart needs at its edges, px. */
interface Margins {
  readonly ticks: number;
  readonly side: number;
}

const marginsOf = (judged: JudgedSeries, scale: ValueScale, size: number): Margins => ({
  ticks: scale.ticks.reduce((widest, tick) => Math.max(widest, textWidth(scale.format(tick), size)), 0),
  side: sideLabelsWidth(sideLabelTexts(judged), size),
});

/** Margins from the words that stand in them, and where each day lies; the same in the chart beside it, with its scale. */
export function horizontalLayout(
  request: ChartLayoutInput,
  scale: ValueScale,
  besideScale?: ValueScale,
): HorizontalLayout {
  const { width, size, series, analysis, beside } = request;
  const sideLabels = sideLabelTexts(request);
  const margins = [
    marginsOf(request, scale, size),
    ...(beside && besideScale ? [marginsOf(beside, besideScale, size)] : []),
  ];
  const left = Math.ceil(Math.max(...margins.map(({ ticks }) => ticks)) + 0.7 * size);
  const sideWidth = Math.max(Math.max(...margins.map(({ side }) => side)) + 0.3 * size, 4.5 * size);
  const right = Math.floor(width - Math.min(sideWidth, MAX_SIDE_SHARE * width));
  const shown = beside ? [request, beside] : [request];
  const days = pointDays(request);
  const datedDays = [...new Set(shown.flatMap(pointDays))].sort();
  const { near, far } = datedEvents(request);
  const shownDays = [...datedDays, ...shown.flatMap((one) => eventDays(datedEvents(one).near))].sort();
  const bars = shown.map((one) =>
    one.analysis.chart === 'bar' ? barHalf(pointDays(one).length, right - left) : 0,
  );
  const padding = Math.max(INNER_PADDING * size, ...bars);
  const xOf = datePosition(shownDays, left + padding, right - padding);
  const xOfPoint = (index: number): number => xOf(series.points[index]?.date ?? '');
  const boundaryOf = (index: number): number => (xOfPoint(index - 1) + xOfPoint(index)) / 2;
  const phases = analysis.phases;
  const phaseEdges = phases.map(
    ({ from, to }, index) =>
      [
        index === 0 ? left : boundaryOf(from),
        index === phases.length - 1 ? right : boundaryOf(to + 1),
      ] as const,
  );
  const events = [
    ...near.map(({ key, kind, date, words }): ChartEvent => ({ key, kind, x: xOf(date), words })),
    ...phaseEvents(request, boundaryOf),
  ].sort((a, b) => a.x - b.x);
  return { left, right, xOf, days, datedDays, phaseEdges, events, farEvents: far, sideLabels };
}

/** The room that the bars of these days have, half a step beyond the first and the last; px. One day has all. */
export function barRoom(days: readonly string[], xOf: (day: string) => number): number {
  if (days.length < 2) return Number.POSITIVE_INFINITY;
  const span = xOf(days.at(-1) ?? '') - xOf(days[0] ?? '');
  return (span * days.length) / (days.length - 1);
}

/** Half the width of a bar among so many, px. */
export function barHalf(count: number, width: number): number {
  return Math.max(1, Math.min(24, (0.35 * width) / Math.max(1, count)));
}
