/** Something with a size, px at 100 %. */
export interface Size {
  readonly w: number;
  readonly h: number;
}

/** Pieces cut like a quilt: a piece alone, or two quilts side by side or one under the other. */
export type Quilt<Piece extends Size> = Size &
  (
    | { readonly piece: Piece }
    | { readonly direction: 'row' | 'column'; readonly parts: readonly [Quilt<Piece>, Quilt<Piece>] }
  );

/** So many pieces are tried in every way; more are put together in runs first, and the runs like pieces. */
const MAX_RUN = 8;
/** So many shapes of one run are kept. */
const MAX_SHAPES = 40;

/** Shapes that no other one beats in both width and height, narrowest first; of many, some from narrow to wide. */
function unbeatenShapes<Shape extends Size>(shapes: readonly Shape[]): readonly Shape[] {
  const sorted = [...shapes].sort((one, other) => one.w - other.w || one.h - other.h);
  const unbeaten: Shape[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const shape of sorted) {
    if (shape.h >= lowest - 0.5) continue;
    unbeaten.push(shape);
    lowest = shape.h;
  }
  if (unbeaten.length <= MAX_SHAPES) return unbeaten;
  const step = (unbeaten.length - 1) / (MAX_SHAPES - 1);
  return Array.from({ length: MAX_SHAPES }, (_, at) => unbeaten[Math.round(at * step)]).filter(
    (shape) => shape !== undefined,
  );
}

function bothWays<Piece extends Size>(one: Quilt<Piece>, other: Quilt<Piece>, gap: number): Quilt<Piece>[] {
  const parts = [one, other] as const;
  return [
    { direction: 'row', parts, w: one.w + gap + other.w, h: Math.max(one.h, other.h) },
    { direction: 'column', parts, w: Math.max(one.w, other.w), h: one.h + gap + other.h },
  ];
}

/** Every way to cut a run of pieces, shortest runs first, as matrix chains are multiplied. */
function shapesOfRun<Piece extends Size>(
  run: readonly (readonly Quilt<Piece>[])[],
  gap: number,
): readonly Quilt<Piece>[] {
  const shapesBetween = new Map<string, readonly Quilt<Piece>[]>();
  const between = (from: number, to: number) => shapesBetween.get(`${from} ${to}`) ?? [];
  for (const [at, shapes] of run.entries()) shapesBetween.set(`${at} ${at + 1}`, unbeatenShapes(shapes));
  for (let length = 2; length <= run.length; length += 1) {
    for (let from = 0; from + length <= run.length; from += 1) {
      const found: Quilt<Piece>[] = [];
      for (let cut = from + 1; cut < from + length; cut += 1)
        for (const one of between(from, cut))
          for (const other of between(cut, from + length)) found.push(...bothWays(one, other, gap));
      shapesBetween.set(`${from} ${from + length}`, unbeatenShapes(found));
    }
  }
  return between(0, run.length);
}

/**
 * The shapes that pieces can take together, in their order, `gap` apart: for each piece the sizes it can have. No other
 * quilt is smaller both ways, so that the best one for any window is among them. Empty where there is no piece.
 */
export function quiltShapes<Piece extends Size>(
  pieces: readonly (readonly Quilt<Piece>[])[],
  gap: number,
): readonly Quilt<Piece>[] {
  if (pieces.length <= MAX_RUN) return shapesOfRun(pieces, gap);
  const runs = Math.ceil(pieces.length / MAX_RUN);
  const length = Math.ceil(pieces.length / runs);
  const joined = Array.from({ length: runs }, (_, run) =>
    shapesOfRun(pieces.slice(run * length, (run + 1) * length), gap),
  ).filter((shapes) => shapes.length > 0);
  return quiltShapes(joined, gap);
}

/** The zoom at which a size fills a window, at most 1. */
export function zoomToFill(size: Size, window: Size): number {
  return Math.min(1, window.w / Math.max(1, size.w), window.h / Math.max(1, size.h));
}

/** The shape that is shown largest in a window; of equals the smaller one. */
export function largestInWindow<Shape extends Size>(
  shapes: readonly Shape[],
  window: Size,
): Shape | undefined {
  let best: Shape | undefined;
  let bestZoom = 0;
  for (const shape of shapes) {
    const zoom = zoomToFill(shape, window);
    const isSmaller = best !== undefined && shape.w * shape.h < best.w * best.h;
    if (zoom < bestZoom - 1e-6 || (zoom < bestZoom + 1e-6 && !isSmaller && best)) continue;
    best = shape;
    bestZoom = zoom;
  }
  return best;
}

/** Where each piece of a quilt lies: its top-left corner, from `x`, `y`. */
export function placePieces<Piece extends Size>(
  quilt: Quilt<Piece>,
  gap: number,
  x = 0,
  y = 0,
): readonly { readonly piece: Piece; readonly x: number; readonly y: number }[] {
  if ('piece' in quilt) return [{ piece: quilt.piece, x, y }];
  const [one, other] = quilt.parts;
  const [dx, dy] = quilt.direction === 'row' ? [one.w + gap, 0] : [0, one.h + gap];
  return [...placePieces(one, gap, x, y), ...placePieces(other, gap, x + dx, y + dy)];
}
