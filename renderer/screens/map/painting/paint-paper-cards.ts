import type { CardFace } from '../../../features/map-model/content/card-face.ts';
import { type CardLine, linePieces } from '../../../features/map-model/content/card-lines.ts';
import { overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { truncateToWidth } from '../../../features/map-model/geometry/text-layout.ts';
import { isMarkedNew } from '../state/new-marks.ts';
import {
  type CardBrush,
  type CardBrushWithVisibility,
  colourTokenAt,
  paintHaloes,
  paintOutlines,
  withVisibility,
} from './paint-cards.ts';
import { paintKindMark } from './paint-kind-mark.ts';
import { paintSigns, signsOf, signsWidth } from './paint-signs.ts';
import { paperWords } from './paper-words.ts';
import { pixelRatio } from './pixel-ratio.ts';

/** On the screen, px: the edge in the kind's colour, and the margin around the words. */
const EDGE = 4;
const PADDING = 6;
/** The size of the line at a card's foot, px on the screen. */
const FOOT_SIZE = 12;
/** Between the mark and the first word. */
const MARK_GAP = 4;

/** The size of words by zoom, px on the screen: never under 12. Source: look-3.md, *Distances*. */
const sizeAt = (zoom: number): number => {
  if (zoom >= 0.75) return 15;
  if (zoom >= 0.6) return 14;
  return zoom >= 0.5 ? 13 : 12;
};

/** One piece of a line to be written, px of the map. */
interface PieceToPaint {
  readonly text: string;
  readonly weight: number;
  /** Px on the screen. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

const FONT_FAMILY = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';
const MAX_CACHED_WIDTHS = 20_000;
const widths = new Map<string, number>();

/** The width of words as they are painted, px on the screen: only lines in two weights ask. */
const measureIn =
  (context: CanvasRenderingContext2D) =>
  (text: string, size: number, weight: number): number => {
    const key = `${weight} ${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size > MAX_CACHED_WIDTHS) widths.clear();
    context.font = `${weight} ${size}px ${FONT_FAMILY}`;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };

function paintPaper(
  context: CanvasRenderingContext2D,
  brush: CardBrushWithVisibility,
  slot: number,
  rect: Rect,
  isDim: boolean,
): void {
  const { colour, zoom } = brush;
  const isRestricted = brush.model.slots.face(slot)?.isRestricted === true;
  context.fillStyle = colour(isDim || isRestricted ? '--paper' : '--sheet');
  context.fillRect(rect.x, rect.y, rect.w, rect.h);
  context.strokeStyle = colour(isDim ? '--rule' : '--line');
  context.lineWidth = 1 / zoom;
  // A private card has the broken edge of something that is not shared.
  context.setLineDash(isRestricted ? [5 / zoom, 4 / zoom] : []);
  context.strokeRect(rect.x, rect.y, rect.w, rect.h);
  context.setLineDash([]);
  context.fillStyle = colour(isDim ? '--rule' : colourTokenAt(brush, slot));
  context.fillRect(rect.x, rect.y, rect.w, EDGE / zoom);
}

const piecesOf = (
  line: CardLine,
  style: { readonly size: number; readonly isSentence: boolean },
  at: { readonly x: number; readonly y: number; readonly zoom: number; readonly colour: string },
  measure: ReturnType<typeof measureIn>,
): readonly PieceToPaint[] => {
  const weights = style.isSentence ? { weight: 400, strongWeight: 650 } : { weight: 550, strongWeight: 650 };
  return linePieces(line, { size: style.size, ...weights }, measure).map((piece) => ({
    text: piece.text,
    weight: piece.weight,
    size: style.size,
    x: at.x + piece.x / at.zoom,
    y: at.y,
    colour: at.colour,
  }));
};

function wordsOf(
  brush: CardBrushWithVisibility,
  face: CardFace,
  rect: Rect,
  isDim: boolean,
  measure: ReturnType<typeof measureIn>,
): readonly PieceToPaint[] {
  const { zoom } = brush;
  const size = sizeAt(zoom);
  const lineHeight = size + 2;
  const mark = (size + 1 + MARK_GAP) / zoom;
  const signs = isDim ? [] : signsOf(face, isMarkedNew(brush.model, face.id));
  const signsEnd = signsWidth(signs);
  const words = paperWords(face, {
    width: rect.w * zoom - 2 * PADDING,
    lead: signsEnd,
    maxLines: Math.max(1, Math.floor((rect.h * zoom - EDGE - PADDING) / lineHeight)),
    size,
  });
  const colour = brush.colour(isDim ? '--ink-3' : '--ink');
  const lines = words.lines.flatMap((line, row) =>
    piecesOf(
      line,
      { size, isSentence: words.isSentence },
      {
        x: rect.x + PADDING / zoom + (row === 0 ? mark + signsEnd / zoom : 0),
        y: rect.y + (EDGE + PADDING / 2 + row * lineHeight + size * 0.92) / zoom,
        zoom,
        colour,
      },
      measure,
    ),
  );
  const hasRoomForFoot = words.lines.length + 1 < (rect.h * zoom - EDGE - PADDING) / lineHeight;
  return hasRoomForFoot ? [...lines, footOf(brush, face, rect, isDim)] : lines;
}

/** What a card is and how far it has come, in a line at its foot, where its words leave room. */
function footOf(brush: CardBrushWithVisibility, face: CardFace, rect: Rect, isDim: boolean): PieceToPaint {
  const { zoom } = brush;
  const state = face.isRestricted ? 'Private' : face.state;
  const text = state ? `${face.kindLabel} · ${state}` : face.kindLabel;
  return {
    text: truncateToWidth(text, rect.w * zoom - 2 * PADDING, FOOT_SIZE),
    weight: 400,
    size: FOOT_SIZE,
    x: rect.x + PADDING / zoom,
    y: rect.y + rect.h - PADDING / zoom,
    colour: brush.colour(isDim ? '--ink-3' : '--ink-2'),
  };
}

/** In px of the screen, so that letters of one size are drawn from the same store; weight by weight. */
function byFont(pieces: readonly PieceToPaint[]): ReadonlyMap<string, readonly PieceToPaint[]> {
  const fonts = new Map<string, PieceToPaint[]>();
  for (const piece of pieces) {
    const font = `${piece.weight} ${piece.size}px ${FONT_FAMILY}`;
    const there = fonts.get(font);
    if (there) there.push(piece);
    else fonts.set(font, [piece]);
  }
  return fonts;
}

function paintPieces(context: CanvasRenderingContext2D, pieces: readonly PieceToPaint[]): void {
  if (pieces.length === 0) return;
  const { a, e, f } = context.getTransform();
  const density = pixelRatio();
  context.save();
  context.setTransform(density, 0, 0, density, 0, 0);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  // Setting the font costs more than a word: pieces of one font are written one after the other.
  for (const [font, those] of byFont(pieces)) {
    context.font = font;
    for (const piece of those) {
      context.fillStyle = piece.colour;
      context.fillText(piece.text, (a * piece.x + e) / density, (a * piece.y + f) / density);
    }
  }
  context.restore();
}

/**
 * Cards in the middle distance: paper with an edge in the kind's colour, its mark, and words of one size on the screen.
 * Dimmed ones are flat and pale.
 */
export function paintPaperCards(
  context: CanvasRenderingContext2D,
  cardBrush: CardBrush,
  slots: readonly number[],
): void {
  const brush = withVisibility(cardBrush, slots.length);
  const { model, zoom } = brush;
  const size = sizeAt(zoom);
  const density = zoom * pixelRatio();
  const pieces: PieceToPaint[] = [];
  const measure = measureIn(context);
  paintHaloes(context, brush, slots);
  for (const slot of slots) {
    const face = model.slots.face(slot);
    if (!face) continue;
    const rect = model.slots.rect(slot);
    const isDim = model.slots.emphasis(slot) === 'dimmed' && !model.slots.isSelected(slot);
    paintPaper(context, brush, slot, rect, isDim);
    if (!overlaps(rect, brush.textRect)) continue;
    const mark = brush.markPaths.get(face.kind);
    const at = {
      x: rect.x + PADDING / zoom,
      y: rect.y + (EDGE + PADDING / 2 + 1) / zoom,
      size: (size + 1) / zoom,
      density,
    };
    const colours = {
      shape: brush.colour(isDim ? '--ink-3' : colourTokenAt(brush, slot)),
      icon: brush.colour('--on-kind'),
    };
    if (mark) paintKindMark(context, mark, at, colours);
    const signs = isDim ? [] : signsOf(face, isMarkedNew(model, face.id));
    if (signs.length > 0)
      paintSigns(context, signs, { ...at, x: at.x + (size + 1 + MARK_GAP) / zoom, zoom }, brush.colour);
    pieces.push(...wordsOf(brush, face, rect, isDim, measure));
  }
  paintOutlines(context, brush, slots);
  paintPieces(context, pieces);
}
