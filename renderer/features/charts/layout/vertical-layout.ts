import type { MeasureSignal } from '../../../../shared/measures/measure-signal.ts';
import type { ChartLayoutInput } from './chart-layout-input.ts';
import { type EventBand, eventBand } from './event-labels.ts';
import type { HorizontalLayout } from './horizontal-layout.ts';
import { type SignalBand, type SignalExtent, signalBand } from './signal-brackets.ts';
import type { ValueScale } from './value-scale.ts';
import { LINE_HEIGHT } from './wrap-label.ts';

/** How a chart is divided from top to bottom, px. */
export interface VerticalLayout {
  readonly top: number;
  /** Of the line that the dates stand under. */
  readonly axis: number;
  readonly yOf: (value: number) => number;
  readonly rising: SignalBand;
  readonly falling: SignalBand;
  readonly events: EventBand;
  /** Where the band over the points ends, and where those under them begin. */
  readonly bandTop: number;
  readonly bandBottom: number;
}

/** Of the height, as much as words over and under the points may take. */
const SHARE = { rising: 0.3, falling: 0.2, events: 0.4 } as const;
/** Between the outermost points and words, in sizes of letters. */
const AIR = 0.75;

const extentsOf = (
  { series, analysis }: ChartLayoutInput,
  { xOf }: HorizontalLayout,
  isWanted: (signal: MeasureSignal) => boolean,
  half: number,
): readonly SignalExtent[] =>
  analysis.phases
    .flatMap(({ signals }) => signals)
    .filter(isWanted)
    .flatMap((signal) => {
      const first = signal.points[0];
      const last = signal.points.at(-1);
      if (first === undefined || last === undefined) return [];
      const xOfPoint = (index: number): number => xOf(series.points[index]?.date ?? '');
      return { signal, from: xOfPoint(first) - half, to: xOfPoint(last) + half };
    });

interface Extremes {
  readonly low: number;
  readonly high: number;
}

/**
 * Words over and under the points stand where the scale has no value anyway, as far as that goes; the rest of the room is
 * taken from the picture.
 */
function squeeze(
  { min, max }: ValueScale,
  { low, high }: Extremes,
  inner: number,
  over: number,
  under: number,
): { readonly insetTop: number; readonly insetBottom: number } {
  const span = max - min || 1;
  const least = Math.max(0, inner - over - under);
  return {
    insetTop: Math.max(0, over - ((max - high) / span) * least),
    insetBottom: Math.max(0, under - ((low - min) / span) * least),
  };
}

/** Bands, axis and where each value lies. */
export function verticalLayout(
  request: ChartLayoutInput,
  horizontal: HorizontalLayout,
  scale: ValueScale,
  extremes: Extremes,
): VerticalLayout {
  const { size, height, width, series } = request;
  const hasUnit = series.unit !== '' && !series.isPercent;
  const top = (hasUnit ? LINE_HEIGHT + 0.7 : 0.6) * size;
  const axis = height - (2 * LINE_HEIGHT + 0.45) * size;
  const inner = axis - top;
  const half = 0.45 * size;
  const space = { left: horizontal.left, right: horizontal.right, size };
  const isFalling = ({ direction }: MeasureSignal): boolean => direction === 'down';
  const rising = signalBand(
    extentsOf(request, horizontal, (signal) => !isFalling(signal), half),
    { ...space, maxHeight: SHARE.rising * inner },
  );
  const falling = signalBand(extentsOf(request, horizontal, isFalling, half), {
    ...space,
    maxHeight: SHARE.falling * inner,
  });
  const events = eventBand(horizontal.events, { right: width, size, maxHeight: SHARE.events * inner });
  const over = (rising.height > 0 ? rising.height : 0) + AIR * size;
  const under = falling.height + events.height + (falling.height + events.height > 0 ? AIR * size : 0);
  const { insetTop, insetBottom } = squeeze(scale, extremes, inner, over, under);
  const low = axis - insetBottom;
  const high = top + insetTop;
  const span = scale.max - scale.min || 1;
  const yOf = (value: number): number => low - ((value - scale.min) / span) * (low - high);
  return {
    top,
    axis,
    yOf,
    rising,
    falling,
    events,
    bandTop: yOf(extremes.high) - AIR * size,
    bandBottom: yOf(extremes.low) + AIR * size,
  };
}
