import { boundingRect, type Rect } from '../map-model/geometry/rect.ts';
import { CARD_GAP_X, type Positions } from './layout-types.ts';
import { type Size, zoomToFill } from './quilt.ts';

/** A chain in one of its shapes: boxes by id, from 0, 0. */
export interface FoldedChain extends Size {
  readonly corners: Positions;
}

/** A chain that wraps into more rows than this is followed by nobody. */
const MAX_ROWS = 4;
/** Between rows: for the line that leads from the end of one to the beginning of the next, and its word. */
const ROW_GAP = 72;
/** A row more has to make the chain so much larger in the window: one row is read best. */
const WORTH_A_ROW = 1.15;

type Box = Rect & { readonly id: string };

/** The layers of a layout from left to right: boxes that share some width are in one. */
function layersOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const layers: Box[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const box of [...boxes].sort((one, other) => one.x - other.x)) {
    const layer = layers.at(-1);
    if (layer && box.x < right) layer.push(box);
    else layers.push([box]);
    right = Math.max(right, box.x + box.w);
  }
  return layers;
}

const widthOf = (layers: readonly (readonly Box[])[]): number => boundingRect(layers.flat())?.w ?? 0;

/** Layers in rows of at most so much width. */
function rowsWithin(layers: readonly (readonly Box[])[], width: number): (readonly Box[])[][] {
  const rows: (readonly Box[])[][] = [];
  for (const layer of layers) {
    const row = rows.at(-1);
    if (row && widthOf([...row, layer]) <= width) row.push(layer);
    else rows.push([layer]);
  }
  return rows;
}

/** So many rows, as narrow as they go. */
function evenRows(layers: readonly (readonly Box[])[], count: number): readonly (readonly Box[])[][] {
  const whole = widthOf(layers);
  for (let width = whole / count; width < whole; width += CARD_GAP_X / 2) {
    const rows = rowsWithin(layers, width);
    if (rows.length <= count) return rows;
  }
  return [[...layers]];
}

function stackRows(rows: readonly (readonly Box[])[][]): FoldedChain {
  const corners: Positions = new Map();
  let [top, w] = [0, 0];
  for (const row of rows) {
    const box = boundingRect(row.flat());
    if (!box) continue;
    for (const { id, x, y } of row.flat()) corners.set(id, [x - box.x, y - box.y + top]);
    w = Math.max(w, box.w);
    top += box.h + ROW_GAP;
  }
  return { w, h: Math.max(0, top - ROW_GAP), corners };
}

/**
 * A chain that was laid out in layers from left to right, in one row or, like words on lines, in as many as make it larger
 * in a window; each row is read from left to right.
 */
export function foldChain(boxes: readonly Box[], window: Size): FoldedChain {
  const layers = layersOf(boxes);
  let best = stackRows([[...layers]]);
  for (let count = 2; count <= Math.min(MAX_ROWS, layers.length); count += 1) {
    const folded = stackRows(evenRows(layers, count));
    if (zoomToFill(folded, window) > zoomToFill(best, window) * WORTH_A_ROW) best = folded;
  }
  return best;
}
