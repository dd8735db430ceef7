import type { MeasureText } from '../../../features/image-export/measure-text.ts';
import { overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { curveBounds } from '../../../features/map-model/links/link-curve.ts';
import {
  type LinkLabel,
  layOutLabel,
  linkLabel,
  NUMBER_SIZE,
} from '../../../features/map-model/links/link-label.ts';
import { type LinkStyle, linkStyleOf, linkStyles } from '../../../features/map-model/links/link-style.ts';
import type { PlacedWord } from '../../../features/map-model/links/placed-words.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import type { LinkBrush } from './link-brush.ts';
import { paintStrength } from './paint-strength.ts';

const MEASURED_SIZE = 100;
/** No word reaches farther from its line, px at 100 %. */
export const MAX_LABEL_REACH = 220;
/** The size of a word near by, px at 100 %. */
const USUAL_SIZE = 14;

const fontOf = (weight: number, size: number): string =>
  `${weight} ${size}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`;

const widths = new Map<string, number>();

/** The width of a label at `MEASURED_SIZE` px; there are few labels, and measuring is slow. */
function labelWidth(context: CanvasRenderingContext2D, label: string, weight: number): number {
  const key = `${weight} ${label}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = fontOf(weight, MEASURED_SIZE);
  const { width } = context.measureText(label);
  if (document.fonts.check(context.font)) widths.set(key, width);
  return width;
}

/** A word that stays as it is while the zoom moves is left out where it would be so much larger or smaller. */
const MOST_STRETCH = 2;

/** Whether words of links can be read as they are: they stay so while the zoom moves, and are written anew once it rests. */
export function areWordsLegible({ zoom, wordZoom }: Pick<LinkBrush, 'zoom' | 'wordZoom'>): boolean {
  return zoom <= wordZoom * MOST_STRETCH && zoom >= wordZoom / MOST_STRETCH;
}

/** Where a word stands. Looking for places is most of what a painting costs, and is left for when the zoom rests. */
const placeOf = (
  { model, zoom, wordZoom }: LinkBrush,
  index: number,
  word: LinkLabel,
  isClear: (box: Rect) => boolean,
): PlacedWord | undefined =>
  zoom === wordZoom ? model.words.place(index, word, isClear) : model.words.knownPlace(index, word);

/** Paints the word of a link with its sign, and its strength under it. */
export function paintLinkLabel(
  context: CanvasRenderingContext2D,
  brush: LinkBrush,
  index: number,
  isBold: boolean,
): void {
  const link = brush.model.links.at(index);
  const curve = brush.model.links.curve(index);
  if (!link || !curve) return;
  const { x, y, w, h } = curveBounds(curve);
  const reach = {
    x: x - MAX_LABEL_REACH,
    y: y - MAX_LABEL_REACH,
    w: w + 2 * MAX_LABEL_REACH,
    h: h + 2 * MAX_LABEL_REACH,
  };
  if (!overlaps(reach, brush.textRect)) return;
  const style: LinkStyle = linkStyles[linkStyleOf(link.input.relation)];
  const isSigned = style.sign !== '';
  const weight = isBold ? 650 : isSigned ? 600 : 400;
  const sizes = {
    usual: Math.max(USUAL_SIZE, brush.legibility.minLabelSize / brush.wordZoom),
    least: brush.legibility.minFittedLabelSize / brush.wordZoom,
  };
  const measure: MeasureText = (text, size, ofWeight) =>
    (labelWidth(context, text, ofWeight) * size) / MEASURED_SIZE;
  const word = linkLabel(link, curve, sizes, weight, measure);
  const isClear = (box: Rect): boolean => !brush.labelObstacles.some((area) => overlaps(area, box));
  const placed = placeOf(brush, index, word, isClear);
  if (!placed) return;
  const { size } = word;
  const layout = layOutLabel(placed.shape, placed, size, style.sign, (text) => measure(text, size, weight));
  // A name that grew over it since comes first.
  if (!isClear(layout.box)) return;
  if (!placed.isAbove) {
    context.fillStyle = brush.colour(backgroundAt(brush.model, placed.x, placed.y));
    context.beginPath();
    context.roundRect(layout.box.x, layout.box.y, layout.box.w, layout.box.h, 4);
    context.fill();
  }
  if (isSigned) paintSign(context, brush, style, layout.sign.x, layout.sign.y, size);
  context.font = fontOf(weight, size);
  context.fillStyle = brush.colour(isSigned ? style.colour : isBold ? '--ink' : '--ink-2');
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const { text, left, middle } of layout.lines) context.fillText(text, left, middle + size * 0.05);
  const { strength } = link.input;
  if (strength === undefined || layout.lines.length === 0) return;
  context.font = fontOf(weight, size * NUMBER_SIZE);
  paintStrength(context, strength, { x: placed.x, y: layout.strengthMiddle, size });
}

/** The background of a label: the mat's, if there is a mat. */
const backgroundAt = (model: MapModel, x: number, y: number): string =>
  model.matAt(x, y) === undefined ? '--paper' : '--mat-ground';

function paintSign(
  context: CanvasRenderingContext2D,
  brush: LinkBrush,
  style: LinkStyle,
  x: number,
  y: number,
  size: number,
): void {
  const radius = size * 0.61;
  context.fillStyle = brush.colour(style.colour);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = brush.colour('--paper');
  context.lineWidth = size * 0.16;
  context.lineCap = 'butt';
  context.beginPath();
  context.moveTo(x - radius * 0.58, y);
  context.lineTo(x + radius * 0.58, y);
  if (style.sign === '+') {
    context.moveTo(x, y - radius * 0.58);
    context.lineTo(x, y + radius * 0.58);
  }
  context.stroke();
}
