import { type LinkLook, lineOf, lineWidth, looks, wordOf } from '../links/link-look.ts';
import { type LinkShape, wordPlace } from '../links/link-shape.ts';
import type { LinkInput } from '../model/content.ts';
import type { Colours } from './colours.ts';
import { el, group, line, type Svg } from './svg.ts';

/** How wide a text is, px, at a size in px and a weight. */
export type Measure = (text: string, size: number, weight: number) => number;

const INTO = { left: [1, 0], right: [-1, 0], top: [0, 1], bottom: [0, -1] } as const;
/** Words are set on their middle; the letters stand so far below it, of the size. */
const MIDDLE = 0.334;
const SIZE = 14;

const points = (shape: LinkShape) => {
  const [dx, dy] = INTO[shape.side];
  return (along: number, across: number): string =>
    `${(shape.x2 + dx * along - dy * across).toFixed(2)} ${(shape.y2 + dy * along + dx * across).toFixed(2)}`;
};

/** The end of a line, pointing into the card: as the map paints it. */
const end = (look: LinkLook, shape: LinkShape, colour: string): readonly Svg[] => {
  const at = points(shape);
  const pen = { fill: 'none', stroke: colour, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  if (look.end === 'filled')
    return [el('path', { d: `M${at(-3, -6.5)}L${at(10, 0)}L${at(-3, 6.5)}Z`, fill: colour })];
  if (look.end === 'open')
    return [
      el('path', {
        d: `M${at(0, -6)}L${at(9, 0)}L${at(0, 6)}M${at(9, 0)}L${at(0, 0)}`,
        ...pen,
        'stroke-width': 2.25,
      }),
    ];
  if (look.end === 'bar')
    return [
      el('path', { d: `M${at(0, 0)}L${at(9, 0)}M${at(9, -7)}L${at(9, 7)}`, ...pen, 'stroke-width': 3.5 }),
    ];
  return [];
};

/** The line of a link and its end. */
export function drawLine(link: LinkInput, shape: LinkShape, colour: Colours): Svg {
  const name = lineOf(link.relation);
  const look: LinkLook = looks[name];
  const { x1, y1, c1x, c1y, c2x, c2y, x2, y2 } = shape;
  const numbers = [x1, y1, c1x, c1y, c2x, c2y, x2, y2].map((value) => value.toFixed(2));
  const [mx, my, ...rest] = numbers;
  const ink = colour(look.colour);
  return group([
    el('path', {
      d: `M${mx} ${my}C${rest.join(' ')}`,
      fill: 'none',
      stroke: ink,
      'stroke-width': lineWidth(name, link.strength),
      'stroke-linecap': look.cap,
      'stroke-linejoin': 'round',
      'stroke-dasharray': look.dash.length > 0 ? look.dash.join(' ') : undefined,
    }),
    ...end(look, shape, ink),
  ]);
}

const sign = (look: LinkLook, x: number, y: number, size: number, colour: Colours): readonly Svg[] => {
  const radius = size * 0.61;
  const reach = radius * 0.58;
  const upright = look.sign === '+' ? `M${x} ${y - reach}V${y + reach}` : '';
  return [
    el('circle', { cx: x, cy: y, r: radius, fill: colour(look.colour) }),
    el('path', {
      d: `M${x - reach} ${y}H${x + reach}${upright}`,
      stroke: colour('--paper'),
      'stroke-width': size * 0.16,
    }),
  ];
};

const strengthRow = (
  strength: number,
  x: number,
  y: number,
  size: number,
  ink: string,
  weight: number,
): readonly Svg[] => {
  const [side, gap, row] = [size * 0.5, size * 0.16, size * (5 * 0.5 + 4 * 0.16)];
  const left = x - strengthWidth(size) / 2;
  const thin = size * 0.1;
  return [
    ...[0, 1, 2, 3, 4].map((step) => {
      const at = left + step * (side + gap);
      return step < strength
        ? el('rect', { x: at, y: y - side / 2, width: side, height: side, fill: ink })
        : el('rect', {
            x: at + thin / 2,
            y: y - side / 2 + thin / 2,
            width: side - thin,
            height: side - thin,
            fill: 'none',
            stroke: ink,
            'stroke-width': thin,
          });
    }),
    line(String(strength), {
      x: left + row + 2 * gap,
      y: y + size * 0.05 + size * 0.9 * MIDDLE,
      size: size * 0.9,
      weight,
      colour: ink,
    }),
  ];
};

const strengthWidth = (size: number): number => (5 * 0.5 + 4 * 0.16 + 2 * 0.16 + 0.9 * 0.6) * size;

/** The word of a link with its sign and strength; `ground` is the colour that it stands on. */
export function drawWord(
  link: LinkInput,
  shape: LinkShape,
  ground: (x: number, y: number) => string,
  colour: Colours,
  measure: Measure,
): Svg {
  const look: LinkLook = looks[lineOf(link.relation)];
  const word = wordOf(link.relation);
  const place = wordPlace(shape);
  const isSigned = look.sign !== '';
  const weight = isSigned ? 600 : 400;
  const widthAt = (size: number): number => measure(word, size, weight) + (isSigned ? size * 1.22 + 4 : 0);
  const room = place.isAbove ? Math.abs(shape.x2 - shape.x1) + 8 : Number.POSITIVE_INFINITY;
  const size = Math.max(10, Math.min(SIZE, (SIZE * room) / widthAt(SIZE)));
  const left = place.x - widthAt(size) / 2;
  const ink = colour(isSigned ? look.colour : '--ink-2');
  const { strength } = link;
  const half = Math.max(widthAt(size), strength === undefined ? 0 : strengthWidth(size)) / 2 + 6;
  const below = place.isAbove ? 26 : size * 1.2;
  return group([
    ...(place.isAbove
      ? []
      : [
          el('rect', {
            x: place.x - half,
            y: place.y - size * 0.72,
            width: 2 * half,
            height: size * (strength === undefined ? 1.44 : 2.6),
            rx: 4,
            fill: ground(place.x, place.y),
          }),
        ]),
    ...(isSigned ? sign(look, left + size * 0.61, place.y, size, colour) : []),
    line(word, {
      x: left + (isSigned ? size * 1.22 + 4 : 0),
      y: place.y + size * 0.05 + size * MIDDLE,
      size,
      weight,
      colour: ink,
    }),
    ...(strength === undefined ? [] : strengthRow(strength, place.x, place.y + below, size, ink, weight)),
  ]);
}
