import { clearPlace } from '../links/clear-place.ts';
import { type LinkLook, lineOf, looks, wordOf } from '../links/link-look.ts';
import { type LinkShape, wordPlace } from '../links/link-shape.ts';
import type { MapModel } from '../model/map-model.ts';
import { overlaps, type Rect } from '../model/rect.ts';
import { type KeepClear, type LinkBrush, WORDS_ABOVE } from './link-brush.ts';
import { NUMBER_SIZE, paintStrength, strengthWidth } from './paint-strength.ts';

const MEASURED_AT = 100;
/** No word with its sign reaches farther from its middle, px at 100 %. */
const WORD_REACH = 140;

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

/** Where a word stands clear of what would cover or cut it; undefined where it would be cut everywhere. */
function placeIn({ model, keepClear }: LinkBrush, shape: LinkShape, w: number, h: number) {
  const usual = wordPlace(shape);
  const inTheWay = (box: Rect): KeepClear | undefined => keepClear.find((area) => overlaps(area, box));
  const first = inTheWay({ x: usual.x - w / 2, y: usual.y - h / 2, w, h });
  if (!first) return usual;
  const clear = clearPlace(shape, w, h, (box) => !inTheWay(box) && model.cardsIn(box).length === 0);
  return clear ?? (first.isEdge ? undefined : usual);
}

/** The word of a link with its sign, and its strength under it. */
export function paintWord(
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
  const usual = wordPlace(shape);
  if (!overlaps({ x: usual.x - WORD_REACH, y: usual.y - 20, w: 2 * WORD_REACH, h: 40 }, brush.wordsIn))
    return;
  const isSigned = look.sign !== '';
  const weight = isBold ? 650 : isSigned ? 600 : 400;
  const wanted = Math.max(14, brush.ink.word / brush.zoom);
  const widthAt = (size: number): number =>
    (wordWidth(context, word, weight) * size) / MEASURED_AT + (isSigned ? size * 1.22 + 4 : 0);
  const room = usual.isAbove ? Math.abs(shape.x2 - shape.x1) + 8 : Number.POSITIVE_INFINITY;
  const fitted = Math.min(wanted, (wanted * room) / widthAt(wanted));
  const size = Math.max(fitted, brush.ink.fitted / brush.zoom);
  const width = widthAt(size);
  const sign = isSigned ? size * 1.22 + 4 : 0;
  const { strength } = link.input;
  const half = Math.max(width, strength === undefined ? 0 : strengthWidth(size)) / 2 + 6;
  const place = placeIn(brush, shape, 2 * half, size * (strength === undefined ? 1.44 : 2.6));
  if (!place) return;
  context.font = fontOf(weight, size);
  const left = place.x - width / 2;
  // From afar a word is larger than the gap it stands in: rather none than half of one under a card.
  const isFar = brush.zoom < WORDS_ABOVE;
  if (isFar && brush.model.cardsIn({ x: left, y: place.y - size / 2, w: width, h: size }).length > 0) return;
  if (!place.isAbove) {
    context.fillStyle = brush.colour(groundAt(brush.model, place.x, place.y));
    context.beginPath();
    const height = size * (strength === undefined ? 1.44 : 2.6);
    context.roundRect(place.x - half, place.y - size * 0.72, 2 * half, height, 4);
    context.fill();
  }
  if (isSigned) paintSign(context, brush, look, left + size * 0.61, place.y, size);
  context.fillStyle = brush.colour(isSigned ? look.colour : isBold ? '--ink' : '--ink-2');
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillText(word, left + sign, place.y + size * 0.05);
  if (strength === undefined) return;
  // Under the word; where the word stands above a level line, under the line.
  const below = place.isAbove ? 26 : size * 1.2;
  context.font = fontOf(weight, size * NUMBER_SIZE);
  paintStrength(context, strength, { x: place.x, y: place.y + below, size });
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
