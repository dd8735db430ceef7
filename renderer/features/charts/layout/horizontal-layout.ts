import { textWidth } from '../../map-model/geometry/text-layout.ts';
import { type DatedEvent, datedEvents, phaseEvents } from './chart-events.ts';
import type { ChartFootnote, ChartLayoutInput } from './chart-layout-input.ts';
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

/** Margins from the words that stand in them, and where each day lies. */
export function horizontalLayout(request: ChartLayoutInput, scale: ValueScale): HorizontalLayout {
  const { width, size, series, analysis } = request;
  const sideLabels = sideLabelTexts(request);
  const tickWidth = scale.ticks.reduce(
    (widest, tick) => Math.max(widest, textWidth(scale.format(tick), size)),
    0,
  );
  const left = Math.ceil(tickWidth + 0.7 * size);
  const sideWidth = Math.max(sideLabelsWidth(sideLabels, size) + 0.3 * size, 4.5 * size);
  const right = Math.floor(width - Math.min(sideWidth, MAX_SIDE_SHARE * width));
  // Days without a number too: where nobody counted there is a gap.
  const days = [...new Set(series.points.map(({ date }) => date))];
  const { near, far } = datedEvents(request);
  const shownDays = [...days, ...eventDays(near)].sort();
  const bars = analysis.chart === 'bar' ? barHalf(days.length, right - left) : 0;
  const padding = Math.max(INNER_PADDING * size, bars);
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
  return { left, right, xOf, days, phaseEdges, events, farEvents: far, sideLabels };
}

/** Half the width of a bar among so many, px. */
export function barHalf(count: number, width: number): number {
  return Math.max(1, Math.min(24, (0.35 * width) / Math.max(1, count)));
}
