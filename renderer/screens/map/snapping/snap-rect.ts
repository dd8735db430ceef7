import type { Rect } from '../../../features/map-model/geometry/rect.ts';

/** A line through the edges or centres that met, px of the map. */
export interface Guide {
  readonly isUpright: boolean;
  /** Where the line lies: x of an upright one, else y. */
  readonly at: number;
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

/** The least way that brings one line of the box onto one line of a neighbour, or undefined where none is near. */
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

/** A line counts as met where rounding to whole px parts them by no more than this. */
const TOLERANCE = 0.75;

/** Lines of the moved box that neighbours share, each as long as all that lie on it. */
function matchingGuides(box: Rect, others: readonly Rect[], isUpright: boolean): readonly Guide[] {
  const [mainSpan, crossSpan] = isUpright ? [horizontalSpan, verticalSpan] : [verticalSpan, horizontalSpan];
  return snapLinesOf(mainSpan(box)).flatMap((at) => {
    const matching = others.filter((other) =>
      snapLinesOf(mainSpan(other)).some((line) => Math.abs(line - at) <= TOLERANCE),
    );
    if (matching.length === 0) return [];
    const spans = [box, ...matching].map(crossSpan);
    return [
      {
        isUpright,
        at,
        from: Math.min(...spans.map((span) => span.start)),
        to: Math.max(...spans.map((span) => span.start + span.size)),
      },
    ];
  });
}

/**
 * Where a box that is in the hand goes so that its edges or centre meet those of its neighbours.
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
