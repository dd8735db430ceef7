import { countedValues } from '../../../../shared/measures/analyse-measure.ts';
import type { MeasureSignal } from '../../../../shared/measures/measure-signal.ts';
import { missingInSeries } from '../../../../shared/measures/missing-in-series.ts';
import { countInWords, ruleInWords } from '../../../../shared/measures/rule-in-words.ts';
import type { ChartFootnote, ChartLayoutInput, JudgedSeries } from './chart-layout-input.ts';
import { haveOneScale, valuesToFit } from './comparable-scales.ts';
import { drawDateAxis, drawScaleStart, drawValueAxis } from './draw-axes.ts';
import { drawBrackets } from './draw-brackets.ts';
import { drawEvents } from './draw-events.ts';
import {
  drawBars,
  drawPoints,
  haloShapes,
  type PlacedPoint,
  type PointSize,
  pointSize,
} from './draw-points.ts';
import { drawReferences } from './draw-references.ts';
import { type DrawnPoint, drawnPoints } from './drawn-points.ts';
import { barHalf, barRoom, type HorizontalLayout, horizontalLayout } from './horizontal-layout.ts';
import { pointSymbolsInWords } from './point-symbols-in-words.ts';
import { referencesOf } from './reference-lines.ts';
import type { Shape } from './shape.ts';
import { sideLabelShapes } from './side-labels.ts';
import { scaleInWords, type ValueScale, valueScale } from './value-scale.ts';
import { type VerticalLayout, verticalLayout } from './vertical-layout.ts';

/** A chart that is laid out: the page and files draw its shapes in their order, `below` first. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** Size of its letters, px. */
  readonly size: number;
  /** Axes, level lines and the line through the points; a halo lies on them. */
  readonly below: readonly Shape[];
  /** Points and words. */
  readonly above: readonly Shape[];
  readonly pointSize: PointSize;
  /** Those that can be pointed at, by date. */
  readonly points: readonly PlacedPoint[];
  /** The picture without axes and words at its edges, px. */
  readonly picture: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly notes: readonly ChartFootnote[];
  /** Whether the scale begins at 0, in a sentence. */
  readonly scale: string;
  /** What its marks mean, in sentences; empty where they are all of one sort. */
  readonly marks: string;
}

interface Extremes {
  readonly low: number;
  readonly high: number;
}

/** The piece of the scale where something is drawn that no word may lie on. */
const extremesOf = (values: readonly number[], { min, max }: ValueScale): Extremes => ({
  low: values.reduce((least, value) => Math.min(least, value), max),
  high: values.reduce((most, value) => Math.max(most, value), min),
});

/** The scale of a measure with room for the values of another one that has the same unit. */
const scaleOf = (
  judged: JudgedSeries,
  other: JudgedSeries | undefined,
  { height, size }: Pick<ChartLayoutInput, 'height' | 'size'>,
): ValueScale => {
  const { series, analysis } = judged;
  const isShared = other && haveOneScale(series, other.series);
  return valueScale([...valuesToFit(judged), ...(isShared ? valuesToFit(other) : [])], {
    bounds: series.bounds,
    isPercent: series.isPercent,
    mustHaveZero: analysis.chart === 'bar',
    maxTicks: Math.max(2, Math.min(7, Math.floor(height / (3.2 * size)))),
  });
};

/** A value of a point that is left out may lie off the scale: it stands at its edge, and its number says the rest. */
const placePoints = (
  points: readonly DrawnPoint[],
  { xOf }: HorizontalLayout,
  { yOf }: VerticalLayout,
  { min, max }: ValueScale,
): readonly PlacedPoint[] =>
  points.map(({ index, date, value, isLeftOut }) => ({
    index,
    isLeftOut,
    x: xOf(date),
    y: yOf(Math.max(min, Math.min(max, value))),
  }));

/** A point is left out right before this one, or none was written down where the rhythm has one. */
const gapBefore = ({ series }: ChartLayoutInput): ((index: number) => boolean) => {
  const counted = countedValues(series);
  const afterGap = new Set(missingInSeries(series).map(({ before }) => before));
  return (index) => counted[index - 1] === null || afterGap.has(series.points[index]?.date ?? '');
};

const drawValues = (
  request: ChartLayoutInput,
  placed: readonly PlacedPoint[],
  { left, right, days, xOf }: HorizontalLayout,
  { yOf }: VerticalLayout,
  size: PointSize,
): { readonly line: readonly Shape[]; readonly points: readonly Shape[] } => {
  const { analysis } = request;
  if (analysis.chart === 'bar') {
    const half = barHalf(days.length, Math.min(right - left, barRoom(days, xOf)));
    return { line: [], points: drawBars(placed, yOf(0), half, size) };
  }
  const { line, points } = drawPoints(placed, analysis.marks, gapBefore(request), size);
  return { line: [line], points };
};

/** Signals of a phase as a whole, which mark no point. */
const wholeSignals = ({ analysis }: ChartLayoutInput): readonly MeasureSignal[] =>
  analysis.phases.flatMap(({ signals }) => signals.filter(({ points }) => points.length === 0));

/** The same words once, with how often: of a year of days there may be many. */
const groupedNotes = (notes: readonly ChartFootnote[]): readonly ChartFootnote[] => {
  const counts = new Map<string, { readonly note: ChartFootnote; count: number }>();
  for (const note of notes) {
    const key = `${note.mark}\n${note.words}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { note, count: 1 });
  }
  return [...counts.values()].map(({ note: { mark, words }, count }) => ({
    mark,
    words: count === 1 ? words : `${words}, ${countInWords(count)} times`,
  }));
};

const notesOf = (
  request: ChartLayoutInput,
  { rising, falling, events }: VerticalLayout,
  { farEvents }: HorizontalLayout,
): readonly ChartFootnote[] => [
  ...groupedNotes(
    [...rising.untold, ...falling.untold, ...wholeSignals(request)].map((signal) => ({
      mark: signal.letter,
      words: ruleInWords(signal),
    })),
  ),
  ...events.numbered.map(({ words }, index) => ({ mark: String(index + 1), words })),
  ...farEvents,
];

/**
 * Lays a chart out: margins by the words in them, values over dates, and words that lie neither on each other nor on a
 * line. Every number of it is finite: values beyond `LARGEST_VALUE` are not drawn.
 */
export function layOutChart(request: ChartLayoutInput): ChartLayout {
  const { width, height, size } = request;
  const points = drawnPoints(request.series);
  const references = referencesOf(request);
  const values = valuesToFit(request);
  const { beside } = request;
  const scale = scaleOf(request, beside, request);
  const horizontal = horizontalLayout(request, scale, beside && scaleOf(beside, request, request));
  const { left, right, sideLabels } = horizontal;
  // A bar fills all between its value and 0.
  const filled = request.analysis.chart === 'bar' ? [...values, 0] : values;
  const vertical = verticalLayout(request, horizontal, scale, extremesOf(filled, scale));
  const { yOf, top, axis, bandTop, bandBottom } = vertical;
  const placed = placePoints(points, horizontal, vertical, scale);
  const rising = drawBrackets(vertical.rising, bandTop, -1, size);
  const falling = drawBrackets(vertical.falling, bandBottom, 1, size);
  const lineTop = vertical.rising.height > 0 ? bandTop : top;
  const events = drawEvents(vertical.events, lineTop, axis, size, falling.words);
  const words = [...rising.words, ...falling.words, ...events.words];
  const { areas, lines } = drawReferences(references, horizontal, vertical, size);
  const dots = pointSize(placed.length, right - left, size);
  const drawn = drawValues(request, placed, horizontal, vertical, dots);
  const below = [
    ...areas,
    ...drawValueAxis(request, horizontal, vertical, scale, words),
    ...drawScaleStart(horizontal, vertical, scale, size, words),
    ...drawDateAxis(request, horizontal, vertical),
    ...lines,
    ...events.shapes,
    ...drawn.line,
  ];
  const above = [
    ...drawn.points,
    ...rising.shapes,
    ...falling.shapes,
    ...sideLabelShapes(sideLabels, {
      x: right,
      top: 0,
      bottom: axis - vertical.events.height,
      lowest: height,
      size,
      yOf,
    }),
  ];
  return {
    width,
    height,
    size,
    below,
    above,
    pointSize: dots,
    points: placed,
    picture: { left, right, top, bottom: axis },
    notes: notesOf(request, vertical, horizontal),
    scale: scaleInWords(scale),
    marks: pointSymbolsInWords(request, placed),
  };
}

/** Where you are, under the point: nothing where it is not drawn. */
export function haloOf(
  { points, pointSize: dots, size }: ChartLayout,
  index: number | undefined,
): readonly Shape[] {
  const point = points.find((one) => one.index === index);
  return point ? haloShapes(point, dots, size) : [];
}
