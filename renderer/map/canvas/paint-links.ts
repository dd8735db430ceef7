import { type LineName, type LinkLook, lineNames, lineOf, looks, wordOf } from '../links/link-look.ts';
import { type LinkShape, wordPlace } from '../links/link-shape.ts';
import { visiblePart } from '../links/visible-part.ts';
import type { MapModel } from '../model/map-model.ts';
import { overlaps, type Rect } from '../model/rect.ts';
import type { Palette } from './palette.ts';

/** What links are painted with. */
export interface LinkBrush {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly zoom: number;
  readonly sight: Rect;
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | undefined;
}

/** Width of a link of the selected card, px at 100 %. */
const LIT_WIDTH = 4;
/** Links of dimmed cards lie as pale as this, and say no word. */
const DIM_ALPHA = 0.22;
/** Below this zoom only lit links keep their words: the gaps are smaller than the words. */
const WORDS_ABOVE = 0.6;
/** On the screen, px; a word that would not fit between its cards becomes this small at least. */
const SMALLEST_WORD = 11;
const SMALLEST_FITTED = 10;
const MEASURED_AT = 100;
/** No word with its sign reaches farther from its middle, px at 100 %. */
const WORD_REACH = 140;

const isLit = (brush: LinkBrush, number: number): boolean => {
  const link = brush.model.links.at(number);
  if (!link) return false;
  const { id, from, to } = link.input;
  return brush.selected.has(id) || brush.selected.has(from) || brush.selected.has(to) || brush.hovered === id;
};

/** Links as curves with their ends and words; the context is already in the map's px. */
export function paintLinksNear(context: CanvasRenderingContext2D, brush: LinkBrush): void {
  const seen = brush.model.links.near(brush.sight).filter((number) => {
    const shape = brush.model.links.shape(number);
    return shape !== undefined && visiblePart(shape, brush.sight) !== undefined;
  });
  const isDim = (number: number): boolean =>
    brush.model.lightOfLink(number) === 'dim' && !isLit(brush, number);
  const dim = seen.filter(isDim);
  const plain = seen.filter((number) => !isLit(brush, number) && !isDim(number));
  const lit = seen.filter((number) => isLit(brush, number));
  for (const [numbers, isBold, alpha] of [
    [dim, false, DIM_ALPHA],
    [plain, false, 1],
    [lit, true, 1],
  ] as const) {
    context.globalAlpha = alpha;
    const byLine = new Map<LineName, LinkShape[]>(lineNames.map((name) => [name, []]));
    for (const number of numbers) {
      const link = brush.model.links.at(number);
      const shape = brush.model.links.shape(number);
      if (link && shape) byLine.get(lineOf(link.input.relation))?.push(shape);
    }
    for (const [name, shapes] of byLine)
      if (shapes.length > 0) strokeAll(context, brush, looks[name], shapes, isBold);
  }
  context.globalAlpha = 1;
  for (const number of lit) halo(context, brush, number);
  for (const number of plain) if (brush.zoom >= WORDS_ABOVE) paintWord(context, brush, number, false);
  for (const number of lit) paintWord(context, brush, number, true);
}

function strokeAll(
  context: CanvasRenderingContext2D,
  brush: LinkBrush,
  look: LinkLook,
  shapes: readonly LinkShape[],
  isBold: boolean,
): void {
  const lines = new Path2D();
  const ends = new Path2D();
  for (const shape of shapes) {
    const seen = visiblePart(shape, brush.sight);
    if (!seen) continue;
    lines.moveTo(seen.x1, seen.y1);
    lines.bezierCurveTo(seen.c1x, seen.c1y, seen.c2x, seen.c2y, seen.x2, seen.y2);
    addEnd(ends, look, shape);
  }
  context.strokeStyle = brush.colour(look.colour);
  context.fillStyle = brush.colour(look.colour);
  context.lineWidth = Math.max(isBold ? LIT_WIDTH : look.width, 1 / brush.zoom);
  context.lineCap = look.cap;
  context.lineJoin = 'round';
  context.setLineDash([...look.dash]);
  context.stroke(lines);
  context.setLineDash([]);
  if (look.end === 'filled') context.fill(ends);
  if (look.end === 'open' || look.end === 'bar') {
    context.lineWidth = look.end === 'bar' ? 3.5 : 2.25;
    context.lineCap = 'round';
    context.stroke(ends);
  }
}

const INTO = { left: [1, 0], right: [-1, 0], top: [0, 1], bottom: [0, -1] } as const;

/** The end of a line, pointing into the card. The line stops where the arrow begins. */
function addEnd(path: Path2D, look: LinkLook, shape: LinkShape): void {
  const [dx, dy] = INTO[shape.side];
  const at = (along: number, across: number): [number, number] => [
    shape.x2 + dx * along - dy * across,
    shape.y2 + dy * along + dx * across,
  ];
  if (look.end === 'filled') {
    path.moveTo(...at(-3, -6.5));
    path.lineTo(...at(10, 0));
    path.lineTo(...at(-3, 6.5));
    path.closePath();
  } else if (look.end === 'open') {
    path.moveTo(...at(0, -6));
    path.lineTo(...at(9, 0));
    path.lineTo(...at(0, 6));
    path.moveTo(...at(9, 0));
    path.lineTo(...at(0, 0));
  } else if (look.end === 'bar') {
    path.moveTo(shape.x2, shape.y2);
    path.lineTo(...at(9, 0));
    path.moveTo(...at(9, -7));
    path.lineTo(...at(9, 7));
  }
}

/** A selected link itself wears the highlighter under its word. */
function halo(context: CanvasRenderingContext2D, brush: LinkBrush, number: number): void {
  const link = brush.model.links.at(number);
  const shape = brush.model.links.shape(number);
  if (!link || !shape || !brush.selected.has(link.input.id)) return;
  context.save();
  context.globalCompositeOperation = 'destination-over';
  context.strokeStyle = brush.colour('--mark-edge');
  context.lineWidth = 12;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(shape.x1, shape.y1);
  context.bezierCurveTo(shape.c1x, shape.c1y, shape.c2x, shape.c2y, shape.x2, shape.y2);
  context.stroke();
  context.restore();
}

const fontOf = (weight: number, size: number): string =>
  `${weight} ${size}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`;

const widths = new Map<string, number>();

/** Width of a word at `MEASURED_AT` px; there are few words, and measuring is slow. */
function wordWidth(context: CanvasRenderingContext2D, word: string, weight: number): number {
  const key = `${weight} ${word}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = fontOf(weight, MEASURED_AT);
  const { width } = context.measureText(word);
  if (document.fonts.check(context.font)) widths.set(key, width);
  return width;
}

function paintWord(
  context: CanvasRenderingContext2D,
  brush: LinkBrush,
  number: number,
  isBold: boolean,
): void {
  const link = brush.model.links.at(number);
  const shape = brush.model.links.shape(number);
  if (!link || !shape) return;
  const look: LinkLook = looks[lineOf(link.input.relation)];
  const word = wordOf(link.input.relation);
  const place = wordPlace(shape);
  if (!overlaps({ x: place.x - WORD_REACH, y: place.y - 20, w: 2 * WORD_REACH, h: 40 }, brush.sight)) return;
  const isSigned = look.sign !== '';
  const weight = isBold ? 650 : isSigned ? 600 : 400;
  const wanted = Math.max(14, SMALLEST_WORD / brush.zoom);
  const widthAt = (size: number): number =>
    (wordWidth(context, word, weight) * size) / MEASURED_AT + (isSigned ? size * 1.22 + 4 : 0);
  const room = place.isAbove ? Math.abs(shape.x2 - shape.x1) + 8 : Number.POSITIVE_INFINITY;
  const fitted = Math.min(wanted, (wanted * room) / widthAt(wanted));
  const size = Math.max(fitted, SMALLEST_FITTED / brush.zoom);
  const width = widthAt(size);
  const sign = isSigned ? size * 1.22 + 4 : 0;
  context.font = fontOf(weight, size);
  const left = place.x - width / 2;
  // From afar a word is larger than the gap it stands in: rather none than half of one under a card.
  const isFar = brush.zoom < WORDS_ABOVE;
  if (isFar && brush.model.cardsIn({ x: left, y: place.y - size / 2, w: width, h: size }).length > 0) return;
  if (!place.isAbove) {
    context.fillStyle = brush.colour(groundAt(brush.model, place.x, place.y));
    context.beginPath();
    context.roundRect(left - 6, place.y - size * 0.72, width + 12, size * 1.44, 4);
    context.fill();
  }
  if (isSigned) paintSign(context, brush, look, left + size * 0.61, place.y, size);
  context.fillStyle = brush.colour(isSigned ? look.colour : isBold ? '--ink' : '--ink-2');
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillText(word, left + sign, place.y + size * 0.05);
}

/** The ground that a word stands on: the mat's, where a mat lies there. */
const groundAt = (model: MapModel, x: number, y: number): string =>
  model.matAt(x, y) === undefined ? '--paper' : '--mat-ground';

function paintSign(
  context: CanvasRenderingContext2D,
  brush: LinkBrush,
  look: LinkLook,
  x: number,
  y: number,
  size: number,
): void {
  const radius = size * 0.61;
  context.fillStyle = brush.colour(look.colour);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = brush.colour('--paper');
  context.lineWidth = size * 0.16;
  context.lineCap = 'butt';
  context.beginPath();
  context.moveTo(x - radius * 0.58, y);
  context.lineTo(x + radius * 0.58, y);
  if (look.sign === '+') {
    context.moveTo(x, y - radius * 0.58);
    context.lineTo(x, y + radius * 0.58);
  }
  context.stroke();
}

/** Far away: straight lines from centre to centre, one path a line style, words left out. */
export function paintLinksFar(context: CanvasRenderingContext2D, brush: LinkBrush): void {
  const { model, sight } = brush;
  const paths = new Map<string, Path2D>();
  for (let number = 0; number < model.links.length; number += 1) {
    const link = model.links.at(number);
    const light = model.lightOfLink(number);
    if (!link || light === 'hidden') continue;
    const a = model.slots.rect(link.start);
    const b = model.slots.rect(link.end);
    const box = {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      w: Math.abs(a.x - b.x) + a.w,
      h: Math.abs(a.y - b.y) + Math.max(a.h, b.h),
    };
    if (!overlaps(box, sight)) continue;
    const weight = isLit(brush, number) ? 'lit' : light === 'dim' ? 'dim' : '';
    const key = `${lineOf(link.input.relation)} ${weight}`;
    const path = paths.get(key) ?? new Path2D();
    paths.set(key, path);
    path.moveTo(a.x + a.w / 2, a.y + a.h / 2);
    path.lineTo(b.x + b.w / 2, b.y + b.h / 2);
  }
  for (const [key, path] of paths) {
    const [name = 'faint', weight = ''] = key.split(' ');
    const look = looks[name as LineName];
    context.strokeStyle = brush.colour(look.colour);
    context.globalAlpha = weight === 'dim' ? DIM_ALPHA : 1;
    context.lineWidth = (weight === 'lit' ? 3 : 1.25) / brush.zoom;
    context.setLineDash(look.sign === '−' ? [6 / brush.zoom, 4 / brush.zoom] : []);
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}
