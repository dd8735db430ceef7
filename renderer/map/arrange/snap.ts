import type { Rect } from '../model/rect.ts';

/** A line through the edges or centres that met, px of the map. */
export interface Guide {
  readonly isUpright: boolean;
  /** Where the line lies: x of an upright one, else y. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Snapped {
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

const NOTHING: Snapped = { dx: 0, dy: 0, guides: [] };

interface Span {
  readonly start: number;
  readonly size: number;
}

const across = (rect: Rect): Span => ({ start: rect.x, size: rect.w });
const down = (rect: Rect): Span => ({ start: rect.y, size: rect.h });
/** Both edges and the centre between them. */
const linesOf = ({ start, size }: Span): readonly number[] => [start, start + size / 2, start + size];

/** The least way that brings one line of the box onto one line of a neighbour, or undefined where none is near. */
function leastWay(box: Span, others: readonly Span[], reach: number): number | undefined {
  const own = linesOf(box);
  let best: number | undefined;
  for (const other of others) {
    for (const line of linesOf(other)) {
      for (const mine of own) {
        const way = line - mine;
        if (Math.abs(way) <= reach && (best === undefined || Math.abs(way) < Math.abs(best))) best = way;
      }
    }
  }
  return best;
}

/** A line counts as met where rounding to whole px parts them by no more than this. */
const SAME = 0.75;

/** Lines of the moved box that neighbours share, each as long as all that lie on it. */
function guidesOf(box: Rect, others: readonly Rect[], isUpright: boolean): readonly Guide[] {
  const [along, beside] = isUpright ? [across, down] : [down, across];
  return linesOf(along(box)).flatMap((at) => {
    const met = others.filter((other) => linesOf(along(other)).some((line) => Math.abs(line - at) <= SAME));
    if (met.length === 0) return [];
    const spans = [box, ...met].map(beside);
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
 * @param reach how near a line has to be, px at 100 %
 */
export function snapTo(box: Rect, others: readonly Rect[], reach: number): Snapped {
  const dx = leastWay(across(box), others.map(across), reach);
  const dy = leastWay(down(box), others.map(down), reach);
  if (dx === undefined && dy === undefined) return NOTHING;
  const there = { ...box, x: box.x + (dx ?? 0), y: box.y + (dy ?? 0) };
  return {
    dx: dx ?? 0,
    dy: dy ?? 0,
    guides: [
      ...(dx === undefined ? [] : guidesOf(there, others, true)),
      ...(dy === undefined ? [] : guidesOf(there, others, false)),
    ],
  };
}
