import { MIN_CARD_HEIGHT } from './content/card-face.ts';
import { hasOverlap } from './geometry/has-overlap.ts';
import { overlaps, type Rect } from './geometry/rect.ts';
import { matAround } from './slots/mats.ts';

/** Cards where the document has them. `rects` holds left, top, width and height of each, px at 100 %. */
export interface CardLayout {
  readonly rects: Float64Array;
  /** The theme on whose mat each lies. */
  readonly themes: readonly (string | undefined)[];
  readonly nameOf: (theme: string) => string | undefined;
}

/** What `drawApart` moves as a whole: a mat or a loose card, and what it would be if every card had only its least height. */
interface Unit {
  readonly rect: Rect;
  readonly leastRect: Rect;
}

/** The edges of the cards of a mat; `leastBottom`: the lowest one if every card had only its least height. */
interface MatEdges {
  left: number;
  top: number;
  right: number;
  bottom: number;
  leastBottom: number;
}

const NO_EDGES: MatEdges = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
  leastBottom: Number.NEGATIVE_INFINITY,
};

/** More pairs of a mat and something else are not looked at one by one. */
const MAX_PAIRS = 200_000;

const rectAt = (rects: Float64Array, at: number): Rect => ({
  x: rects[at * 4] ?? 0,
  y: rects[at * 4 + 1] ?? 0,
  w: rects[at * 4 + 2] ?? 0,
  h: rects[at * 4 + 3] ?? 0,
});

const leastHeight = (h: number): number => Math.min(h, MIN_CARD_HEIGHT);

function include(edges: MatEdges, rects: Float64Array, at: number): void {
  const x = rects[at * 4] ?? 0;
  const y = rects[at * 4 + 1] ?? 0;
  const h = rects[at * 4 + 3] ?? 0;
  edges.left = Math.min(edges.left, x);
  edges.top = Math.min(edges.top, y);
  edges.right = Math.max(edges.right, x + (rects[at * 4 + 2] ?? 0));
  edges.bottom = Math.max(edges.bottom, y + h);
  edges.leastBottom = Math.max(edges.leastBottom, y + leastHeight(h));
}

function matsOf({ rects, themes, nameOf }: CardLayout): readonly Unit[] {
  const edgesOf = new Map<string, MatEdges>();
  for (let at = 0; at < themes.length; at += 1) {
    const theme = themes[at];
    if (theme === undefined) continue;
    const edges = edgesOf.get(theme) ?? { ...NO_EDGES };
    edgesOf.set(theme, edges);
    include(edges, rects, at);
  }
  return [...edgesOf].map(([theme, { left: x, top: y, right, bottom, leastBottom }]) => {
    const matTo = (edge: number): Rect => matAround({ x, y, w: right - x, h: edge - y }, nameOf(theme));
    return { rect: matTo(bottom), leastRect: matTo(leastBottom) };
  });
}

/** Whether one has come over the other by growing; what lies so whatever the cards say was put so by a person. */
const hasGrownOver = (one: Unit, other: Unit): boolean =>
  overlaps(one.rect, other.rect) && !overlaps(one.leastRect, other.leastRect);

function isAnyMatGrownOver(layout: CardLayout): boolean {
  const { rects, themes } = layout;
  const mats = matsOf(layout);
  if (mats.length * (mats.length + themes.length) > MAX_PAIRS) return true;
  const loose = mats.length === 0 ? [] : themes.flatMap((theme, at) => (theme === undefined ? [at] : []));
  return mats.some(
    (mat, number) =>
      mats.some((other, otherNumber) => otherNumber > number && hasGrownOver(mat, other)) ||
      loose.some((at) => {
        const rect = rectAt(rects, at);
        return hasGrownOver(mat, { rect, leastRect: { ...rect, h: leastHeight(rect.h) } });
      }),
  );
}

/**
 * Whether all cards and mats stand apart, so that `drawApart` would move none of them. It looks at numbers alone: before
 * the first frame of ten thousand cards there is no time to list them. Where it is not sure, it says no.
 */
export function standApart(layout: CardLayout): boolean {
  return !hasOverlap(layout.rects) && !isAnyMatGrownOver(layout);
}
