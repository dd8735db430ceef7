import { CARD_HEIGHT_MOST } from '../model/face.ts';
import type { MapModel } from '../model/map-model.ts';
import { overlaps, type Rect } from '../model/rect.ts';
import { textLines } from '../model/text-lines.ts';
import { TITLES_ABOVE } from '../model/window.ts';
import { seeingStore } from '../seeing/seeing-store.ts';
import type { Sight } from '../seeing/sight.ts';
import type { Tone } from '../seeing/tones.ts';
import { densityNow } from './density.ts';
import { type KindStamp, paintStamp } from './kind-stamps.ts';
import type { Palette } from './palette.ts';

interface CardBrush {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly zoom: number;
  /** Marks and titles are painted here alone. */
  readonly wordsIn: Rect;
  readonly stamps: ReadonlyMap<string, KindStamp>;
  readonly tokenOf: (kind: string) => string;
  readonly focusId: string | undefined;
}

/** The brush with what is meant to be seen. */
interface SeenBrush extends CardBrush {
  readonly sight: Sight;
  /** The card that the search stands on. */
  readonly hit: string | undefined;
  /** Px on the screen. */
  readonly leastMark: number;
}

/** On the screen: title, line and mark of a painted card, px. */
const TITLE = 12;
const LINE = 13;
const MARK = 17;
const PAD = 6;
/** A card that is too small for words shows its mark alone, this large at most … */
const LONE_MARK = 16;
/** … and none that would be smaller than this; among many cards than the second, because thousands of marks cost a frame. */
const LEAST_MARK = 6;
const LEAST_AMONG_MANY = 8;
const MANY = 2000;
/** What a lone mark takes of its card's height. */
const MARK_SHARE = 0.72;
/** Words need this much room beside the mark. */
const LEAST_ROOM = 42;
/** Under the mark of a card with a tone, its sign, px on the screen; lower cards show it in the mark's place. */
const SIGN = 12;
const ROOM_FOR_SIGN = 42;
/** A dimmed card is a block as pale as this, without words. */
const DIM_ALPHA = 0.2;

const titleCache = new Map<string, readonly string[]>();

function painted(title: string, width: number, most: number): readonly string[] {
  const key = `${Math.round(width)} ${most} ${title}`;
  const known = titleCache.get(key);
  if (known) return known;
  if (titleCache.size > 20_000) titleCache.clear();
  const lines = textLines(title, width, TITLE, most);
  titleCache.set(key, lines);
  return lines;
}

const tokenAt = (brush: SeenBrush, slot: number): string => {
  const face = brush.model.slots.face(slot);
  return brush.sight.toneOf(face?.id ?? '')?.token ?? brush.tokenOf(face?.kind ?? '');
};

/** Blocks in their colours, colour by colour: single rectangles are filled faster than a path of thousands. */
function blocks(context: CanvasRenderingContext2D, brush: SeenBrush, slots: readonly number[]): void {
  const byToken = new Map<string, number[]>();
  for (const slot of slots) {
    const token = tokenAt(brush, slot);
    const those = byToken.get(token);
    if (those) those.push(slot);
    else byToken.set(token, [slot]);
  }
  for (const [token, those] of byToken) {
    context.fillStyle = brush.colour(token);
    for (const slot of those) {
      const { x, y, w, h } = brush.model.slots.roughRect(slot);
      context.fillRect(x, y, w, h);
    }
  }
}

/**
 * Cards as blocks of their kind's colour, or of their tone's: colour by colour, then the highlighter, then marks and
 * titles. Dimmed ones are pale blocks.
 */
export function paintCards(
  context: CanvasRenderingContext2D,
  given: CardBrush,
  slots: readonly number[],
): void {
  const { sight, hit } = seeingStore.getState();
  const brush = { ...given, sight, hit, leastMark: slots.length > MANY ? LEAST_AMONG_MANY : LEAST_MARK };
  const isDim = (slot: number): boolean => brush.model.slots.light(slot) === 'dim';
  const lit = slots.filter((slot) => !isDim(slot));
  context.globalAlpha = DIM_ALPHA;
  blocks(context, brush, slots.filter(isDim));
  context.globalAlpha = 1;
  haloes(context, brush, slots);
  blocks(context, brush, lit);
  outlines(context, brush, slots);
  if (CARD_HEIGHT_MOST * brush.zoom * MARK_SHARE < brush.leastMark) return;
  const words: Word[] = [];
  for (const slot of lit)
    if (overlaps(brush.model.slots.roughRect(slot), brush.wordsIn)) paintInner(context, brush, slot, words);
  paintWords(context, brush, words);
}

/** One line of a title: the left end of its baseline, px of the map. */
interface Word {
  readonly line: string;
  readonly x: number;
  readonly y: number;
}

/** In px of the screen: letters of one size at every zoom are drawn from the same store, and only once. */
function paintWords(context: CanvasRenderingContext2D, brush: SeenBrush, words: readonly Word[]): void {
  if (words.length === 0) return;
  const { a, e, f } = context.getTransform();
  const density = densityNow();
  context.save();
  context.setTransform(density, 0, 0, density, 0, 0);
  context.font = `600 ${TITLE}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`;
  context.fillStyle = brush.colour('--on-kind');
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const { line, x, y } of words) context.fillText(line, (a * x + e) / density, (a * y + f) / density);
  context.restore();
}

const outset = ({ x, y, w, h }: Rect, by: number): [number, number, number, number] => [
  x - by,
  y - by,
  w + 2 * by,
  h + 2 * by,
];

/** Selected, or the one that the search stands on. */
const isMarked = (brush: SeenBrush, slot: number): boolean =>
  brush.model.slots.isSelected(slot) ||
  (brush.hit !== undefined && brush.model.slots.face(slot)?.id === brush.hit);

function haloes(context: CanvasRenderingContext2D, brush: SeenBrush, slots: readonly number[]): void {
  context.fillStyle = brush.colour('--mark-edge');
  for (const slot of slots)
    if (isMarked(brush, slot)) {
      context.beginPath();
      context.roundRect(...outset(brush.model.slots.roughRect(slot), 5 / brush.zoom), 3 / brush.zoom);
      context.fill();
    }
}

function outlines(context: CanvasRenderingContext2D, brush: SeenBrush, slots: readonly number[]): void {
  for (const slot of slots) {
    const face = brush.model.slots.face(slot);
    const rect = brush.model.slots.roughRect(slot);
    if (isMarked(brush, slot)) stroke(context, brush.colour('--ink'), 2 / brush.zoom, outset(rect, 0));
    if (face?.isClashing)
      stroke(context, brush.colour('--bad'), 3 / brush.zoom, outset(rect, 3 / brush.zoom));
    if (face && face.id === brush.focusId)
      stroke(context, brush.colour('--focus'), 3 / brush.zoom, outset(rect, 7 / brush.zoom));
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

const signs = new Map<string, KindStamp>();

/** The sign of a tone as a stamp, so that it is painted as a picture like the marks. */
function signOf(tone: Tone): KindStamp {
  const known = signs.get(tone.sign);
  if (known) return known;
  const stamp = { shape: new Path2D(tone.sign), icon: new Path2D() };
  signs.set(tone.sign, stamp);
  return stamp;
}

function paintInner(context: CanvasRenderingContext2D, brush: SeenBrush, slot: number, words: Word[]): void {
  const face = brush.model.slots.face(slot);
  if (!face) return;
  const rect = brush.model.slots.roughRect(slot);
  const { zoom } = brush;
  const density = zoom * densityNow();
  const tone = brush.sight.toneOf(face.id);
  const isLow = rect.h * zoom < ROOM_FOR_SIGN || zoom < TITLES_ABOVE;
  const stamp = tone && isLow ? signOf(tone) : brush.stamps.get(face.kind);
  const colours = { shape: brush.colour('--on-kind'), icon: brush.colour(tokenAt(brush, slot)) };
  const pad = PAD / zoom;
  const mark = Math.min(MARK / zoom, rect.h * 0.4);
  const room = (rect.w - mark) * zoom - 2 * PAD - 4;
  if (zoom < TITLES_ABOVE || room < LEAST_ROOM) {
    const size = Math.min(LONE_MARK / zoom, rect.h * MARK_SHARE);
    if (stamp && size * zoom >= brush.leastMark)
      paintStamp(
        context,
        stamp,
        { x: rect.x + (rect.w - size) / 2, y: rect.y + (rect.h - size) / 2, size, density },
        colours,
      );
    return;
  }
  if (stamp) paintStamp(context, stamp, { x: rect.x + pad, y: rect.y + pad, size: mark, density }, colours);
  if (tone && !isLow) {
    const at = { x: rect.x + pad + (mark - SIGN / zoom) / 2, y: rect.y + pad + mark + 3 / zoom };
    paintStamp(context, signOf(tone), { ...at, size: SIGN / zoom, density }, colours);
  }
  const rows = Math.max(1, Math.min(3, Math.floor((rect.h * zoom - 2 * PAD) / LINE)));
  const title = face.figure ? `${face.figure} ${face.title}` : face.title;
  for (const [row, line] of painted(title, room, rows).entries())
    words.push({ line, x: rect.x + pad + mark + 4 / zoom, y: rect.y + pad + (row * LINE + 11) / zoom });
}
