import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { announce } from '../../../core/ui/announce.tsx';
import type { ChartData } from '../chart-data.ts';
import { Shapes } from '../drawing/shapes.tsx';
import { type ChartLayout, haloOf, layOutChart } from '../layout/chart-layout.ts';
import { ChartFootnotes, MarksAndNotes } from './chart-footnotes.tsx';
import { nearestPoint, pointByKey } from './nearest-point.ts';
import { PointBubble } from './point-bubble.tsx';
import { isOfAnotherYear, pointInWords } from './point-in-words.ts';
import { type BoxSize, useBoxSize } from './use-box-size.ts';
import './chart-figure.css';

interface ChartFigureProps {
  readonly data: ChartData;
  /** What the chart says: its name for those who do not see it. */
  readonly label: string;
  /** The letters, in rem. */
  readonly letters?: number;
  /** The chart fills its box, with the words that found no room below it; otherwise its height follows from its width. */
  readonly fillsBox?: boolean;
  /** Not much higher than its words need, for a panel. */
  readonly isLow?: boolean;
  /** The place among the points of the series that has a halo: the one chosen, or typed last. */
  readonly selected?: number | undefined;
  /** The measure of the chart beside it. */
  readonly beside?: ChartData | undefined;
  /** Under it stand its scale and the words that found no room. */
  readonly hasNotes?: boolean;
  /** With notes: what stands right under the chart, before them. */
  readonly children?: ReactNode;
  /** A point is chosen, by its place among the points of the series. */
  readonly onSelect?: ((index: number) => void) | undefined;
}

const heightFor = (
  { width, height, rem }: BoxSize,
  { fillsBox = false, isLow = false }: ChartFigureProps,
): number => {
  if (fillsBox) return Math.max(height, 7 * rem);
  return Math.max((isLow ? 13 : 17) * rem, Math.min(26 * rem, 0.62 * width));
};

function useLayout(props: ChartFigureProps, size: BoxSize | undefined): ChartLayout | undefined {
  const { data, letters = 0.875, beside } = props;
  const height = size && heightFor(size, props);
  return useMemo(() => {
    if (!size || size.width === 0 || height === undefined) return undefined;
    return layOutChart({
      series: data.series,
      analysis: data.analysis,
      baseline: data.settings.baseline,
      width: size.width,
      height,
      size: letters * size.rem,
      beside,
    });
  }, [data, size, letters, height, beside]);
}

/** What is pointed at, by hand or by key. */
function usePointing({ data, onSelect, selected }: ChartFigureProps, layout: ChartLayout | undefined) {
  const [pointed, setPointed] = useState<number>();
  const points = layout?.points ?? [];
  const { series, analysis } = data;
  const goTo = (index: number): void => {
    setPointed(index);
    announce(pointInWords(series, analysis, index, isOfAnotherYear(series, pointed, index)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && pointed !== undefined) {
      event.stopPropagation();
      setPointed(undefined);
      return;
    }
    if (event.key === 'Enter' && pointed !== undefined) {
      event.preventDefault();
      onSelect?.(pointed);
      return;
    }
    const next = pointByKey(points, pointed ?? selected, event.key);
    if (!next) return;
    event.preventDefault();
    goTo(next.index);
  };
  const pointAt = ({ currentTarget, clientX, clientY }: PointerEvent): number | undefined => {
    const box = currentTarget.getBoundingClientRect();
    return nearestPoint(points, clientX - box.left, clientY - box.top)?.index;
  };
  return {
    pointed: points.find(({ index }) => index === pointed),
    handlers: {
      onKeyDown,
      onBlur: () => setPointed(undefined),
      onPointerMove: (event: PointerEvent) => setPointed(pointAt(event)),
      onPointerLeave: () => setPointed(undefined),
      onPointerUp: (event: PointerEvent) => {
        const index = pointAt(event);
        if (index !== undefined) onSelect?.(index);
      },
    },
  };
}

/**
 * The chart as one thing that can have the focus: arrows go from point to point and each is read out, a pointer shows the
 * value under it. Its words for those who do not see it are `label` and the table beside it.
 */
export function ChartFigure(props: ChartFigureProps) {
  const { data, label, selected, fillsBox = false, hasNotes = false, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const layout = useLayout(props, useBoxSize(box, probe));
  const { pointed, handlers } = usePointing(props, layout);
  return (
    <div className={fillsBox ? 'chart-box fills-box' : 'chart-box'}>
      <div ref={box} className="chart-place">
        <span ref={probe} className="chart-rem" aria-hidden="true" />
        {layout && (
          <div
            role="application"
            aria-roledescription="chart"
            aria-label={label}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: its points are reached by arrows
            tabIndex={0}
            className="chart-figure"
            {...handlers}
          >
            <svg
              width={layout.width}
              height={layout.height}
              viewBox={`0 0 ${layout.width} ${layout.height}`}
              aria-hidden="true"
            >
              <Shapes shapes={layout.below} />
              <Shapes shapes={haloOf(layout, pointed?.index ?? selected)} />
              <Shapes shapes={layout.above} />
            </svg>
            {pointed && <PointBubble {...data} point={pointed} />}
          </div>
        )}
      </div>
      {layout && fillsBox && <MarksAndNotes layout={layout} />}
      {layout && hasNotes && <ChartFootnotes layout={layout}>{children}</ChartFootnotes>}
    </div>
  );
}
