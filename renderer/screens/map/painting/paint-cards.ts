import { overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { wrapText } from '../../../features/map-model/geometry/text-layout.ts';
import { MIN_TITLE_ZOOM } from '../../../features/map-model/geometry/viewport.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import type { Tone } from '../view-options/colour-schemes.ts';
import { viewOptionsStore } from '../view-options/view-options-store.ts';
import type { CardVisibility } from '../view-options/visibility.ts';
import { type KindMarkPaths, paintKindMark } from './paint-kind-mark.ts';
import type { Palette } from './palette.ts';
import { pixelRatio } from './pixel-ratio.ts';

export interface CardBrush {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly zoom: number;
  /** Marks and titles are painted here alone. */
  readonly textRect: Rect;
  readonly markPaths: ReadonlyMap<string, KindMarkPaths>;
  readonly colourTokenOf: (kind: string) => string;
  readonly focusId: string | undefined;
}

/** The brush with what decides how each card looks. */
export interface CardBrushWithVisibility extends CardBrush {
  readonly visibility: CardVisibility;
  /** The current hit of the search. */
  readonly hitId: string | undefined;
  /** Px on the screen. */
  readonly minMarkSize: number;
}

/** On the screen: title, line and mark of a painted card, px. */
const TITLE_SIZE = 12;
const LINE_HEIGHT = 13;
const MARK_SIZE = 17;
const PADDING = 6;
/** A card that is too small for text shows its mark alone, this large at most … */
const MAX_LONE_MARK = 16;
/** … and none that would be smaller than this; among many cards than the second, because thousands of marks cost a frame. */
const MIN_MARK = 6;
const MIN_MARK_AMONG_MANY = 8;
const MANY = 2000;
/** What a lone mark takes of its card's height; a higher card has no larger one, so that from afar none is looked at. */
const MARK_SHARE = 0.72;
const MAX_MARKED_HEIGHT = 176;
/** Text needs this much space beside the mark. */
const MIN_TEXT_WIDTH = 42;
/** Under the mark of a card with a tone, its sign, px on the screen; lower cards show it in the mark's place. */
const SIGN_SIZE = 12;
const MIN_HEIGHT_FOR_SIGN = 42;
/** The opacity of a dimmed card, which is a block without text. */
const DIM_ALPHA = 0.2;

const titleCache = new Map<string, readonly string[]>();

function cachedTitleLines(title: string, width: number, maxLines: number): readonly string[] {
  const key = `${Math.round(width)} ${maxLines} ${title}`;
  const known = titleCache.get(key);
  if (known) return known;
  if (titleCache.size > 20_000) titleCache.clear();
  const lines = wrapText(title, width, TITLE_SIZE, maxLines);
  titleCache.set(key, lines);
  return lines;
}

export function colourTokenAt(brush: CardBrushWithVisibility, slot: number): string {
  const face = brush.model.slots.face(slot);
  return brush.visibility.toneOf(face?.id ?? '')?.token ?? brush.colourTokenOf(face?.kind ?? '');
}

/** Blocks in their colours, colour by colour: single rectangles are filled faster than a path of thousands. */
function paintBlocks(
  context: CanvasRenderingContext2D,
  brush: CardBrushWithVisibility,
  slots: readonly number[],
): void {
  const byToken = new Map<string, number[]>();
  for (const slot of slots) {
    const token = colourTokenAt(brush, slot);
    const sameToken = byToken.get(token);
    if (sameToken) sameToken.push(slot);
    else byToken.set(token, [slot]);
  }
  for (const [token, those] of byToken) {
    context.fillStyle = brush.colour(token);
    for (const slot of those) {
      const { x, y, w, h } = brush.model.slots.approximateRect(slot);
      context.fillRect(x, y, w, h);
    }
  }
}

/** A brush with what decides how each of so many cards looks. */
export function withVisibility(brush: CardBrush, count: number): CardBrushWithVisibility {
  const { visibility, hitId } = viewOptionsStore.getState();
  return { ...brush, visibility, hitId, minMarkSize: count > MANY ? MIN_MARK_AMONG_MANY : MIN_MARK };
}

/**
 * Cards as blocks of their kind's colour, or of their tone's: colour by colour, then the highlighter, then marks and
 * titles. Dimmed ones are pale blocks.
 */
export function paintCards(
  context: CanvasRenderingContext2D,
  cardBrush: CardBrush,
  slots: readonly number[],
): void {
  const brush = withVisibility(cardBrush, slots.length);
  const shown = withoutThoseOnMats(brush, slots);
  const isDim = (slot: number): boolean => brush.model.slots.emphasis(slot) === 'dimmed';
  const undimmed = shown.filter((slot) => !isDim(slot));
  context.globalAlpha = DIM_ALPHA;
  paintBlocks(context, brush, shown.filter(isDim));
  context.globalAlpha = 1;
  paintHaloes(context, brush, shown);
  paintBlocks(context, brush, undimmed);
  paintOutlines(context, brush, shown);
  if (MAX_MARKED_HEIGHT * brush.zoom * MARK_SHARE < brush.minMarkSize) return;
  const words: TextLine[] = [];
  for (const slot of undimmed)
    if (overlaps(brush.model.slots.approximateRect(slot), brush.textRect))
      paintCardContent(context, brush, slot, words);
  paintTextLines(context, brush, words);
}

/** From farthest off a theme is its mat alone; a card that is selected, clashes or has the focus is not hidden by that. */
function withoutThoseOnMats(brush: CardBrushWithVisibility, slots: readonly number[]): readonly number[] {
  const { zoom, model, focusId } = brush;
  if (zoom >= MIN_TITLE_ZOOM) return slots;
  return slots.filter((slot) => {
    const face = model.slots.face(slot);
    return (
      model.mats.themeOf(slot) === undefined ||
      isHighlighted(brush, slot) ||
      face?.isClashing === true ||
      face?.id === focusId
    );
  });
}

/** One line of a title: the left end of its baseline, px of the map. */
interface TextLine {
  readonly line: string;
  readonly x: number;
  readonly y: number;
}

/** In px of the screen: letters of one size at every zoom are drawn from the same store, and only once. */
function paintTextLines(
  context: CanvasRenderingContext2D,
  brush: CardBrushWithVisibility,
  words: readonly TextLine[],
): void {
  if (words.length === 0) return;
  const { a, e, f } = context.getTransform();
  const density = pixelRatio();
  context.save();
  context.setTransform(density, 0, 0, density, 0, 0);
  context.font = `600 ${TITLE_SIZE}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`;
  context.fillStyle = brush.colour('--on-kind');
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const { line, x, y } of words) context.fillText(line, (a * x + e) / density, (a * y + f) / density);
  context.restore();
}

const outsetRect = ({ x, y, w, h }: Rect, by: number): [number, number, number, number] => [
  x - by,
  y - by,
  w + 2 * by,
  h + 2 * by,
];

/** Whether a card is selected, or the current hit of the search. */
const isHighlighted = (brush: CardBrushWithVisibility, slot: number): boolean =>
  brush.model.slots.isSelected(slot) ||
  (brush.hitId !== undefined && brush.model.slots.face(slot)?.id === brush.hitId);

export function paintHaloes(
  context: CanvasRenderingContext2D,
  brush: CardBrushWithVisibility,
  slots: readonly number[],
): void {
  context.fillStyle = brush.colour('--mark-edge');
  for (const slot of slots)
    if (isHighlighted(brush, slot)) {
      context.beginPath();
      context.roundRect(
        ...outsetRect(brush.model.slots.approximateRect(slot), 5 / brush.zoom),
        3 / brush.zoom,
      );
      context.fill();
    }
}

export function paintOutlines(
  context: CanvasRenderingContext2D,
  brush: CardBrushWithVisibility,
  slots: readonly number[],
): void {
  for (const slot of slots) {
    const face = brush.model.slots.face(slot);
    const rect = brush.model.slots.approximateRect(slot);
    if (isHighlighted(brush, slot))
      stroke(context, brush.colour('--ink'), 2 / brush.zoom, outsetRect(rect, 0));
    if (face?.isClashing)
      stroke(context, brush.colour('--bad'), 3 / brush.zoom, outsetRect(rect, 3 / brush.zoom));
    if (face && face.id === brush.focusId)
      stroke(context, brush.colour('--focus'), 3 / brush.zoom, outsetRect(rect, 7 / brush.zoom));
  }
}

function stroke(
  context: CanvasRenderingContext2D,
  colour: string,
  width: number,
  rect: [number, number, number, number],
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.strokeRect(...rect);
}

const signPaths = new Map<string, KindMarkPaths>();

/** The sign of a tone in the form of a kind's mark, so that it is painted as a bitmap too. */
function signPath(tone: Tone): KindMarkPaths {
  const known = signPaths.get(tone.sign);
  if (known) return known;
  const path = { shape: new Path2D(tone.sign), icon: new Path2D() };
  signPaths.set(tone.sign, path);
  return path;
}

function paintCardContent(
  context: CanvasRenderingContext2D,
  brush: CardBrushWithVisibility,
  slot: number,
  words: TextLine[],
): void {
  const face = brush.model.slots.face(slot);
  if (!face) return;
  const rect = brush.model.slots.approximateRect(slot);
  const { zoom } = brush;
  const density = zoom * pixelRatio();
  const tone = brush.visibility.toneOf(face.id);
  const isLow = rect.h * zoom < MIN_HEIGHT_FOR_SIGN || zoom < MIN_TITLE_ZOOM;
  const markPath = tone && isLow ? signPath(tone) : brush.markPaths.get(face.kind);
  const colours = { shape: brush.colour('--on-kind'), icon: brush.colour(colourTokenAt(brush, slot)) };
  const pad = PADDING / zoom;
  const mark = Math.min(MARK_SIZE / zoom, rect.h * 0.4);
  const textWidth = (rect.w - mark) * zoom - 2 * PADDING - 4;
  if (zoom < MIN_TITLE_ZOOM || textWidth < MIN_TEXT_WIDTH) {
    const size = Math.min(MAX_LONE_MARK / zoom, Math.min(rect.h, MAX_MARKED_HEIGHT) * MARK_SHARE);
    if (markPath && size * zoom >= brush.minMarkSize)
      paintKindMark(
        context,
        markPath,
        { x: rect.x + (rect.w - size) / 2, y: rect.y + (rect.h - size) / 2, size, density },
        colours,
      );
    return;
  }
  if (markPath)
    paintKindMark(context, markPath, { x: rect.x + pad, y: rect.y + pad, size: mark, density }, colours);
  if (tone && !isLow) {
    const at = { x: rect.x + pad + (mark - SIGN_SIZE / zoom) / 2, y: rect.y + pad + mark + 3 / zoom };
    paintKindMark(context, signPath(tone), { ...at, size: SIGN_SIZE / zoom, density }, colours);
  }
  const maxLines = Math.max(1, Math.min(3, Math.floor((rect.h * zoom - 2 * PADDING) / LINE_HEIGHT)));
  const title = face.figure ? `${face.figure} ${face.title}` : face.title;
  for (const [row, line] of cachedTitleLines(title, textWidth, maxLines).entries())
    words.push({
      line,
      x: rect.x + pad + mark + 4 / zoom,
      y: rect.y + pad + (row * LINE_HEIGHT + 11) / zoom,
    });
}
