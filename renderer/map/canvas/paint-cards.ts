import type { MapModel } from '../model/map-model.ts';
import type { Rect } from '../model/rect.ts';
import { textLines } from '../model/text-lines.ts';
import { TITLES_ABOVE } from '../model/window.ts';
import { type KindStamp, paintStamp } from './kind-stamps.ts';
import type { Palette } from './palette.ts';

interface CardBrush {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly zoom: number;
  readonly stamps: ReadonlyMap<string, KindStamp>;
  readonly tokenOf: (kind: string) => string;
  readonly focusId: string | undefined;
}

/** On the screen: title, line and mark of a painted card, px. */
const TITLE = 12;
const LINE = 13;
const MARK = 17;
const PAD = 6;
/** A card that is too small for words shows its mark alone, this large at most. */
const LONE_MARK = 16;
/** Words need this much room beside the mark. */
const LEAST_ROOM = 42;

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

/** Cards as blocks of their kind's colour: one fill a kind, then the highlighter, then marks and titles. */
export function paintCards(
  context: CanvasRenderingContext2D,
  brush: CardBrush,
  slots: readonly number[],
): void {
  const byKind = new Map<string, number[]>();
  for (const slot of slots) {
    const kind = brush.model.slots.face(slot)?.kind ?? '';
    const there = byKind.get(kind);
    if (there) there.push(slot);
    else byKind.set(kind, [slot]);
  }
  haloes(context, brush, slots);
  for (const [kind, ofKind] of byKind) {
    const path = new Path2D();
    for (const slot of ofKind) {
      const { x, y, w, h } = brush.model.slots.rect(slot);
      path.rect(x, y, w, h);
    }
    context.fillStyle = brush.colour(brush.tokenOf(kind));
    context.fill(path);
  }
  outlines(context, brush, slots);
  for (const slot of slots) paintInner(context, brush, slot);
}

const outset = ({ x, y, w, h }: Rect, by: number): [number, number, number, number] => [
  x - by,
  y - by,
  w + 2 * by,
  h + 2 * by,
];

function haloes(context: CanvasRenderingContext2D, brush: CardBrush, slots: readonly number[]): void {
  context.fillStyle = brush.colour('--mark-edge');
  for (const slot of slots)
    if (brush.model.slots.isSelected(slot)) {
      context.beginPath();
      context.roundRect(...outset(brush.model.slots.rect(slot), 5 / brush.zoom), 3 / brush.zoom);
      context.fill();
    }
}

function outlines(context: CanvasRenderingContext2D, brush: CardBrush, slots: readonly number[]): void {
  for (const slot of slots) {
    const face = brush.model.slots.face(slot);
    const rect = brush.model.slots.rect(slot);
    if (brush.model.slots.isSelected(slot))
      stroke(context, brush.colour('--ink'), 2 / brush.zoom, outset(rect, 0));
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

function paintInner(context: CanvasRenderingContext2D, brush: CardBrush, slot: number): void {
  const face = brush.model.slots.face(slot);
  if (!face) return;
  const rect = brush.model.slots.rect(slot);
  const { zoom } = brush;
  const density = zoom * (window.devicePixelRatio || 1);
  const stamp = brush.stamps.get(face.kind);
  const colours = { shape: brush.colour('--on-kind'), icon: brush.colour(brush.tokenOf(face.kind)) };
  const pad = PAD / zoom;
  const mark = Math.min(MARK / zoom, rect.h * 0.4);
  const room = (rect.w - mark) * zoom - 2 * PAD - 4;
  if (zoom < TITLES_ABOVE || room < LEAST_ROOM) {
    const size = Math.min(LONE_MARK / zoom, rect.h * 0.72);
    if (stamp && size * zoom >= 6)
      paintStamp(
        context,
        stamp,
        { x: rect.x + (rect.w - size) / 2, y: rect.y + (rect.h - size) / 2, size, density },
        colours,
      );
    return;
  }
  if (stamp) paintStamp(context, stamp, { x: rect.x + pad, y: rect.y + pad, size: mark, density }, colours);
  const rows = Math.max(1, Math.min(3, Math.floor((rect.h * zoom - 2 * PAD) / LINE)));
  context.font = `600 ${TITLE / zoom}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`;
  context.fillStyle = colours.shape;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  const words = face.figure ? `${face.figure} ${face.title}` : face.title;
  for (const [row, line] of painted(words, room, rows).entries())
    context.fillText(line, rect.x + pad + mark + 4 / zoom, rect.y + pad + (row * LINE + 11) / zoom);
}
