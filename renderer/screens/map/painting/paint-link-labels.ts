import { overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { labelPosition } from '../../../features/map-model/links/link-curve.ts';
import {
  type LinkStyle,
  linkStyleOf,
  linkStyles,
  wordOfLine,
} from '../../../features/map-model/links/link-style.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import type { LinkBrush } from './link-brush.ts';
import { NUMBER_SIZE, paintStrength, strengthWidth } from './paint-strength.ts';

const MEASURED_SIZE = 100;
/** No label with its sign reaches farther from its centre, px at 100 %. */
const MAX_LABEL_REACH = 140;

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

/** Paints the label of a link with its sign, and its strength under it. */
export function paintLinkLabel(
  context: CanvasRenderingContext2D,
  brush: LinkBrush,
  index: number,
  isBold: boolean,
): void {
  const link = brush.model.links.at(index);
  const curve = brush.model.links.curve(index);
  if (!link || !curve) return;
  const style: LinkStyle = linkStyles[linkStyleOf(link.input.relation)];
  const label = wordOfLine(link);
  const defaultPosition = labelPosition(curve);
  if (
    !overlaps(
      { x: defaultPosition.x - MAX_LABEL_REACH, y: defaultPosition.y - 20, w: 2 * MAX_LABEL_REACH, h: 40 },
      brush.textRect,
    )
  )
    return;
  const isSigned = style.sign !== '';
  const weight = isBold ? 650 : isSigned ? 600 : 400;
  const wantedSize = Math.max(14, brush.legibility.minLabelSize / brush.zoom);
  const widthAt = (size: number): number =>
    (labelWidth(context, label, weight) * size) / MEASURED_SIZE + (isSigned ? size * 1.22 + 4 : 0);
  const availableWidth = defaultPosition.isAbove
    ? Math.abs(curve.x2 - curve.x1) - 6
    : Number.POSITIVE_INFINITY;
  const fittedSize = Math.min(wantedSize, (wantedSize * availableWidth) / widthAt(wantedSize));
  const size = Math.max(fittedSize, brush.legibility.minFittedLabelSize / brush.zoom);
  const { strength } = link.input;
  const sizes = {
    widthAt: (one: number) => Math.max(widthAt(one), strength === undefined ? 0 : strengthWidth(one)) + 12,
    heightAt: (one: number) => one * (strength === undefined ? 1.44 : 2.6),
  };
  const isClear = (box: Rect): boolean => !brush.labelObstacles.some((area) => overlaps(area, box));
  const position = brush.model.words.place(index, { ...sizes, size, usualSize: wantedSize }, isClear);
  if (!position) return;
  const [width, halfWidth] = [widthAt(size), sizes.widthAt(size) / 2];
  const signWidth = isSigned ? size * 1.22 + 4 : 0;
  context.font = fontOf(weight, size);
  const left = position.x - width / 2;
  if (!position.isAbove) {
    context.fillStyle = brush.colour(backgroundAt(brush.model, position.x, position.y));
    context.beginPath();
    const height = size * (strength === undefined ? 1.44 : 2.6);
    context.roundRect(position.x - halfWidth, position.y - size * 0.72, 2 * halfWidth, height, 4);
    context.fill();
  }
  if (isSigned) paintSign(context, brush, style, left + size * 0.61, position.y, size);
  context.fillStyle = brush.colour(isSigned ? style.colour : isBold ? '--ink' : '--ink-2');
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillText(label, left + signWidth, position.y + size * 0.05);
  if (strength === undefined) return;
  // Under the label; if the label is above a horizontal line, under the line.
  const below = position.isAbove ? 26 : size * 1.2;
  context.font = fontOf(weight, size * NUMBER_SIZE);
  paintStrength(context, strength, { x: position.x, y: position.y + below, size });
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
