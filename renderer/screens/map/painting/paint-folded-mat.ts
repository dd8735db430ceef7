import { counted } from '../../../../shared/records/fields/counted.ts';
import { kindInWords } from '../../../../shared/records/kind-registry.ts';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { kindsOnMat, linksOfMat } from './mat-words.ts';
import { type KindMarkPaths, paintKindMark } from './paint-kind-mark.ts';
import type { Palette } from './palette.ts';
import { pixelRatio } from './pixel-ratio.ts';

/** Px on the screen; from 100 % on they grow with the map, as cards do. */
const FONT_SIZE = 14;
const ROW_HEIGHT = 25;
const MARK_SIZE = 17;
const MARK_GAP = 7;
const MARGIN = 12;
const BELOW_NAME = 8;
const COLUMN_WIDTH = 150;
const FONT_FAMILY = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';

export interface FoldedMatBrush {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly zoom: number;
  readonly markPaths: ReadonlyMap<string, KindMarkPaths>;
  readonly colourTokenOf: (kind: string) => string;
}

/** A folded mat, and where its name ends, px on the screen from its upper edge. */
interface FoldedMat {
  readonly rect: Rect;
  readonly theme: string;
  readonly top: number;
}

/** A line of the sum: how many cards there are, or how many of one kind. */
interface SumRow {
  readonly words: string;
  readonly kind?: string;
}

/** "10 cards", then each kind, then the links that lead out of the theme. */
function rowsOf(model: MapModel, theme: string): readonly SumRow[] {
  const links = linksOfMat(model, theme);
  return [
    { words: cardsInWords(model.mats.membersOf(theme).size) },
    ...kindsOnMat(model, theme).map(([kind, count]) => ({
      words: `${count.toLocaleString('en-GB')} ${kindInWords(kind, count)}`,
      kind,
    })),
    ...(links > 0 ? [{ words: `${counted(links, 'link')} to other cards` }] : []),
  ];
}

/** Rows as many as there is room for; where some are left out, the last one says that there are more. */
function rowsWithRoom(rows: readonly SumRow[], capacity: number): readonly SumRow[] {
  if (rows.length <= capacity) return rows;
  return capacity < 2 ? rows.slice(0, capacity) : [...rows.slice(0, capacity - 1), { words: '…' }];
}

/**
 * What lies on a folded mat, in the place of its cards: how many, of what kinds, and how many links lead out. It keeps its
 * size on the screen, in as many columns as it needs.
 */
export function paintFoldedMat(
  context: CanvasRenderingContext2D,
  { model, colour, zoom, markPaths, colourTokenOf }: FoldedMatBrush,
  { rect, theme, top: endOfName }: FoldedMat,
): void {
  const scale = Math.min(1, zoom);
  const top = endOfName + BELOW_NAME;
  const rowCount = Math.max(0, Math.floor((rect.h * scale - top - 4) / ROW_HEIGHT));
  const columnCount = Math.max(1, Math.floor((rect.w * scale - 2 * MARGIN) / COLUMN_WIDTH));
  const rows = rowsWithRoom(rowsOf(model, theme), rowCount * columnCount);
  const perColumn = Math.min(rowCount, Math.max(1, Math.ceil(rows.length / columnCount)));
  const isOneColumn = rows.length <= rowCount;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const [at, { words, kind }] of rows.entries()) {
    const [column, row] = isOneColumn ? [0, at] : [Math.floor(at / perColumn), at % perColumn];
    const x = rect.x + (MARGIN + column * COLUMN_WIDTH) / scale;
    const y = rect.y + (top + row * ROW_HEIGHT) / scale;
    const mark = kind === undefined ? undefined : markPaths.get(kind);
    if (mark && kind !== undefined)
      paintKindMark(
        context,
        mark,
        { x, y, size: MARK_SIZE / scale, density: zoom * pixelRatio() },
        { shape: colour(colourTokenOf(kind)), icon: colour('--on-kind') },
      );
    context.font = `${at === 0 ? 650 : 400} ${FONT_SIZE / scale}px ${FONT_FAMILY}`;
    context.fillStyle = colour('--ink');
    const indent = kind === undefined ? 0 : MARK_SIZE + MARK_GAP;
    context.fillText(words, x + indent / scale, y + 13.5 / scale);
  }
}
