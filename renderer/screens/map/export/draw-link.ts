import type { MapLink } from '../../../features/map-model/content/map-content.ts';
import { type LinkCurve, labelPosition } from '../../../features/map-model/links/link-curve.ts';
import {
  type LinkStyle,
  linkLabel,
  linkStyleOf,
  linkStyles,
  linkWidth,
} from '../../../features/map-model/links/link-style.ts';
import { GAP, NUMBER_SIZE, ROW_WIDTH, SQUARE_SIZE, strengthWidth } from '../painting/paint-strength.ts';
import type { ColourOf } from './export-colours.ts';
import { element, group, type Svg, textLine } from './svg.ts';

/** How wide a text is, px, at a size in px and a weight. */
export type MeasureText = (text: string, size: number, weight: number) => number;

const INWARD = { left: [1, 0], right: [-1, 0], top: [0, 1], bottom: [0, -1] } as const;
/** Labels are centred vertically; the baseline is this share of the size below the centre. */
const MIDDLE_TO_BASELINE = 0.334;
const LABEL_SIZE = 14;
/** No letters on a picture are smaller, px at 100 %. */
const MIN_LABEL_SIZE = 12;

const pointsAt = (curve: LinkCurve) => {
  const [dx, dy] = INWARD[curve.side];
  return (along: number, across: number): string =>
    `${(curve.x2 + dx * along - dy * across).toFixed(2)} ${(curve.y2 + dy * along + dx * across).toFixed(2)}`;
};

/** The end of a line, pointing into the card: as the map paints it. */
const drawArrowhead = (style: LinkStyle, curve: LinkCurve, colour: string): readonly Svg[] => {
  const at = pointsAt(curve);
  const pen = { fill: 'none', stroke: colour, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  if (style.arrowhead === 'filled')
    return [element('path', { d: `M${at(-3, -6.5)}L${at(10, 0)}L${at(-3, 6.5)}Z`, fill: colour })];
  if (style.arrowhead === 'open')
    return [
      element('path', {
        d: `M${at(0, -6)}L${at(9, 0)}L${at(0, 6)}M${at(9, 0)}L${at(0, 0)}`,
        ...pen,
        'stroke-width': 2.25,
      }),
    ];
  if (style.arrowhead === 'bar')
    return [
      element('path', {
        d: `M${at(0, 0)}L${at(9, 0)}M${at(9, -7)}L${at(9, 7)}`,
        ...pen,
        'stroke-width': 3.5,
      }),
    ];
  return [];
};

/** The line of a link and its end. */
export function drawLinkLine(link: MapLink, curve: LinkCurve, colour: ColourOf): Svg {
  const name = linkStyleOf(link.relation);
  const style: LinkStyle = linkStyles[name];
  const { x1, y1, c1x, c1y, c2x, c2y, x2, y2 } = curve;
  const numbers = [x1, y1, c1x, c1y, c2x, c2y, x2, y2].map((value) => value.toFixed(2));
  const [mx, my, ...rest] = numbers;
  const ink = colour(style.colour);
  return group([
    element('path', {
      d: `M${mx} ${my}C${rest.join(' ')}`,
      fill: 'none',
      stroke: ink,
      'stroke-width': linkWidth(name, link.strength),
      'stroke-linecap': style.cap,
      'stroke-linejoin': 'round',
      'stroke-dasharray': style.dash.length > 0 ? style.dash.join(' ') : undefined,
    }),
    ...drawArrowhead(style, curve, ink),
  ]);
}

const drawSign = (style: LinkStyle, x: number, y: number, size: number, colour: ColourOf): readonly Svg[] => {
  const radius = size * 0.61;
  const reach = radius * 0.58;
  const upright = style.sign === '+' ? `M${x} ${y - reach}V${y + reach}` : '';
  return [
    element('circle', { cx: x, cy: y, r: radius, fill: colour(style.colour) }),
    element('path', {
      d: `M${x - reach} ${y}H${x + reach}${upright}`,
      stroke: colour('--paper'),
      'stroke-width': size * 0.16,
    }),
  ];
};

const drawStrength = (
  strength: number,
  x: number,
  y: number,
  size: number,
  ink: string,
  weight: number,
): readonly Svg[] => {
  const [side, gap, row] = [size * SQUARE_SIZE, size * GAP, size * ROW_WIDTH];
  const left = x - strengthWidth(size) / 2;
  const thin = size * 0.1;
  return [
    ...[0, 1, 2, 3, 4].map((step) => {
      const at = left + step * (side + gap);
      return step < strength
        ? element('rect', { x: at, y: y - side / 2, width: side, height: side, fill: ink })
        : element('rect', {
            x: at + thin / 2,
            y: y - side / 2 + thin / 2,
            width: side - thin,
            height: side - thin,
            fill: 'none',
            stroke: ink,
            'stroke-width': thin,
          });
    }),
    textLine(String(strength), {
      x: left + row + 2 * gap,
      y: y + size * 0.05 + size * NUMBER_SIZE * MIDDLE_TO_BASELINE,
      size: size * NUMBER_SIZE,
      weight,
      colour: ink,
    }),
  ];
};

/** A label over a line too short for it, the lower line first; one word stays one line. */
const inTwoLines = (words: string): readonly [lower: string, upper?: string] => {
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const middle = words.length / 2;
  const [at] = spaces.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return at === undefined ? [words] : [words.slice(at + 1), words.slice(0, at)];
};

/** The label of a link with its sign and strength; `ground` is the colour of its background. */
export function drawLinkLabel(
  link: MapLink,
  curve: LinkCurve,
  backgroundAt: (x: number, y: number) => string,
  colour: ColourOf,
  measure: MeasureText,
): Svg {
  const style: LinkStyle = linkStyles[linkStyleOf(link.relation)];
  const words = linkLabel(link.relation);
  const position = labelPosition(curve);
  const isSigned = style.sign !== '';
  const weight = isSigned ? 600 : 400;
  const widthAt = (size: number): number => measure(words, size, weight) + (isSigned ? size * 1.22 + 4 : 0);
  const availableWidth = position.isAbove ? Math.abs(curve.x2 - curve.x1) + 8 : Number.POSITIVE_INFINITY;
  const size = Math.max(
    MIN_LABEL_SIZE,
    Math.min(LABEL_SIZE, (LABEL_SIZE * availableWidth) / widthAt(LABEL_SIZE)),
  );
  const [label, upper] = widthAt(size) <= availableWidth ? [words] : inTwoLines(words);
  const lineWidth = measure(label, size, weight) + (isSigned ? size * 1.22 + 4 : 0);
  const left = position.x - lineWidth / 2;
  const ink = colour(isSigned ? style.colour : '--ink-2');
  const { strength } = link;
  const half = Math.max(widthAt(size), strength === undefined ? 0 : strengthWidth(size)) / 2 + 6;
  const below = position.isAbove ? 26 : size * 1.2;
  return group([
    ...(position.isAbove
      ? []
      : [
          element('rect', {
            x: position.x - half,
            y: position.y - size * 0.72,
            width: 2 * half,
            height: size * (strength === undefined ? 1.44 : 2.6),
            rx: 4,
            fill: backgroundAt(position.x, position.y),
          }),
        ]),
    ...(isSigned ? drawSign(style, left + size * 0.61, position.y, size, colour) : []),
    textLine(label, {
      x: left + (isSigned ? size * 1.22 + 4 : 0),
      y: position.y + size * 0.05 + size * MIDDLE_TO_BASELINE,
      size,
      weight,
      colour: ink,
    }),
    ...(upper === undefined
      ? []
      : [
          textLine(upper, {
            x: position.x - measure(upper, size, weight) / 2,
            y: position.y + size * 0.05 + size * MIDDLE_TO_BASELINE - size * 1.2,
            size,
            weight,
            colour: ink,
          }),
        ]),
    ...(strength === undefined
      ? []
      : drawStrength(strength, position.x, position.y + below, size, ink, weight)),
  ]);
}
