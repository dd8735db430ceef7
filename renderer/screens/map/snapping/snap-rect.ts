import type { Rect } from '../../../features/map-model/geometry/rect.ts';

/** A line through edges or centres that are aligned, px at 100 %. */
export interface Guide {
  readonly isVertical: boolean;
  /** Where the line lies: x of a vertical one, else y. */
  readonly position: number;
  readonly from: number;
  readonly to: number;
}

export interface SnapResult {
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

const NO_SNAP: SnapResult = { dx: 0, dy: 0, guides: [] };

interface Span {
  readonly start: number;
  readonly size: number;
}

const horizontalSpan = (rect: Rect): Span => ({ start: rect.x, size: rect.w });
const verticalSpan = (rect: Rect): Span => ({ start: rect.y, size: rect.h });
/** Both edges and the centre between them. */
const snapLinesOf = ({ start, size }: Span): readonly number[] => [start, start + size / 2, start + size];

/** The smallest offset that brings a line of the box onto a line of a neighbour, or undefined if none is near enough. */
function smallestOffset(box: Span, others: readonly Span[], threshold: number): number | undefined {
  const ownLines = snapLinesOf(box);
  let best: number | undefined;
  for (const other of others) {
    for (const line of snapLinesOf(other)) {
      for (const ownLine of ownLines) {
        const offset = line - ownLine;
        if (Math.abs(offset) <= threshold && (best === undefined || Math.abs(offset) < Math.abs(best)))
          best = offset;
      }
    }
  }
  return best;
}

/** Lines that rounding to whole px parts by no more than this count as aligned. */
const TOLERANCE = 0.75;

/** Lines of the moved box that neighbours share, each as long as all that lie on it. */
function matchingGuides(box: Rect, others: readonly Rect[], isVertical: boolean): readonly Guide[] {
  const [mainSpan, crossSpan] = isVertical ? [horizontalSpan, verticalSpan] : [verticalSpan, horizontalSpan];
  return snapLinesOf(mainSpan(box)).flatMap((position) => {
    const matching = others.filter((other) =>
      snapLinesOf(mainSpan(other)).some((line) => Math.abs(line - position) <= TOLERANCE),
    );
    if (matching.length === 0) return [];
    const spans = [box, ...matching].map(crossSpan);
    return [
      {
        isVertical,
        position,
        from: Math.min(...spans.map((span) => span.start)),
        to: Math.max(...spans.map((span) => span.start + span.size)),
      },
    ];
  });
}

/**
 * Snaps a box that is dragged: its edges or centre are aligned with those of its neighbours.
 * @param threshold how near a line has to be, px at 100 %
 */
export function snapRect(box: Rect, neighbours: readonly Rect[], threshold: number): SnapResult {
  const dx = smallestOffset(horizontalSpan(box), neighbours.map(horizontalSpan), threshold);
  const dy = smallestOffset(verticalSpan(box), neighbours.map(verticalSpan), threshold);
  if (dx === undefined && dy === undefined) return NO_SNAP;
  const snappedBox = { ...box, x: box.x + (dx ?? 0), y: box.y + (dy ?? 0) };
  return {
    dx: dx ?? 0,
    dy: dy ?? 0,
    guides: [
      ...(dx === undefined ? [] : matchingGuides(snappedBox, neighbours, true)),
      ...(dy === undefined ? [] : matchingGuides(snappedBox, neighbours, false)),
    ],
  };
}
