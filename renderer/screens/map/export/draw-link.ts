import type { ColourOf } from '../../../features/image-export/export-colours.ts';
import type { MeasureText } from '../../../features/image-export/measure-text.ts';
import { element, group, type Svg, textLine } from '../../../features/image-export/svg.ts';
import type { MapLink } from '../../../features/map-model/content/map-content.ts';
import { type LinkCurve, labelPosition } from '../../../features/map-model/links/link-curve.ts';
import {
  type LinkStyle,
  linkLabel,
  linkStyleOf,
  linkStyles,
  linkWidth,
} from '../../../features/map-model/links/link-style.ts';
import type { WordSize } from '../../../features/map-model/links/link-words.ts';
import { traceLink } from '../../../features/map-model/links/trace-link.ts';
import type { WordPosition } from '../../../features/map-model/links/word-positions.ts';
import { GAP, NUMBER_SIZE, ROW_WIDTH, SQUARE_SIZE, strengthWidth } from '../painting/paint-strength.ts';

const INWARD = { left: [1, 0], right: [-1, 0], top: [0, 1], bottom: [0, -1] } as const;
/** Labels are centred vertically; the baseline is this share of the size below the centre. */
const MIDDLE_TO_BASELINE = 0.334;
const LABEL_SIZE = 14;
/** No letters on a picture are smaller, px at 100 %. */
const MIN_LABEL_SIZE = 12;

const pointsAt = (curve: LinkCurve) => {
  const [dx, dy] = INWARD[curve.side];
  const scale = curve.arrowScale ?? 1;
  return (along: number, across: number): string =>
    `${(curve.x2 + (dx * along - dy * across) * scale).toFixed(2)} ${(curve.y2 + (dy * along + dx * across) * scale).toFixed(2)}`;
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

/** The line as the commands of an SVG path. */
const pathOf = (curve: LinkCurve): string => {
  const commands: string[] = [];
  const write =
    (letter: string) =>
    (...numbers: readonly number[]): void =>
      void commands.push(`${letter}${numbers.map((number) => number.toFixed(2)).join(' ')}`);
  traceLink(
    { moveTo: write('M'), lineTo: write('L'), quadraticCurveTo: write('Q'), bezierCurveTo: write('C') },
    curve,
  );
  return commands.join('');
};

/** The line of a link and its end. */
export function drawLinkLine(link: MapLink, curve: LinkCurve, colour: ColourOf): Svg {
  const name = linkStyleOf(link.relation);
  const style: LinkStyle = linkStyles[name];
  const ink = colour(style.colour);
  return group([
    element('path', {
      d: pathOf(curve),
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

/** A label over a line too short for it, in two lines; one word stays one line. */
const inTwoLines = (words: string): readonly string[] => {
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const middle = words.length / 2;
  const [at] = spaces.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return at === undefined ? [words] : [words.slice(0, at), words.slice(at + 1)];
};

const wordStyleOf = (link: MapLink): { readonly style: LinkStyle; readonly weight: number } => {
  const style: LinkStyle = linkStyles[linkStyleOf(link.relation)];
  return { style, weight: style.sign === '' ? 400 : 600 };
};

/** A link's word in a picture: its lines, and how much room they take. */
export interface PictureWord extends WordSize {
  readonly lines: readonly string[];
}

/** How high a line of words is, as a share of their size; with strength under it, and with a second line. */
const LINE_SHARE = { single: 1.44, withStrength: 2.6, more: 1.2 };

/** How large a link's word is in a picture, and in how many lines. */
export function pictureWord(link: MapLink, curve: LinkCurve, measure: MeasureText): PictureWord {
  const { style, weight } = wordStyleOf(link);
  const words = linkLabel(link.relation);
  const { strength } = link;
  const signAt = (size: number): number => (style.sign === '' ? 0 : size * 1.22 + 4);
  const textAt = (size: number): number => measure(words, size, weight) + signAt(size);
  const available = labelPosition(curve).isAbove
    ? Math.abs(curve.x2 - curve.x1) - 6
    : Number.POSITIVE_INFINITY;
  const size = Math.max(MIN_LABEL_SIZE, Math.min(LABEL_SIZE, (LABEL_SIZE * available) / textAt(LABEL_SIZE)));
  const lines = textAt(size) <= available || strength !== undefined ? [words] : inTwoLines(words);
  const first = strength === undefined ? LINE_SHARE.single : LINE_SHARE.withStrength;
  const share = first + (lines.length - 1) * LINE_SHARE.more;
  return {
    size,
    usualSize: LABEL_SIZE,
    lines,
    widthAt: (one) =>
      Math.max(
        ...lines.map((line) => measure(line, one, weight) + signAt(one)),
        strength === undefined ? 0 : strengthWidth(one),
      ) + 12,
    heightAt: (one) => one * share,
  };
}

/** The label of a link with its sign and strength at its place; `backgroundAt` is the colour under it. */
export function drawLinkLabel(
  link: MapLink,
  { size, lines, widthAt, heightAt }: PictureWord,
  position: WordPosition,
  backgroundAt: (x: number, y: number) => string,
  colour: ColourOf,
  measure: MeasureText,
): Svg {
  const { style, weight } = wordStyleOf(link);
  const { strength } = link;
  const signWidth = style.sign === '' ? 0 : size * 1.22 + 4;
  const ink = colour(style.sign === '' ? '--ink-2' : style.colour);
  const below = position.isAbove ? 26 : size * 1.2;
  // With strength under it the word stands in the upper part of its room.
  const [w, h] = [widthAt(size), heightAt(size)];
  const top = strength === undefined ? position.y - h / 2 : position.y - size * 0.72;
  const first = position.y - ((lines.length - 1) * LINE_SHARE.more * size) / 2;
  const [line = ''] = lines;
  const left = position.x - (measure(line, size, weight) + signWidth) / 2;
  return group([
    ...(position.isAbove
      ? []
      : [
          element('rect', {
            x: position.x - w / 2,
            y: top,
            width: w,
            height: h,
            rx: 4,
            fill: backgroundAt(position.x, position.y),
          }),
        ]),
    ...(signWidth > 0 ? drawSign(style, left + size * 0.61, first, size, colour) : []),
    ...lines.map((words, at) =>
      textLine(words, {
        x: at === 0 ? left + signWidth : position.x - measure(words, size, weight) / 2,
        y: first + at * LINE_SHARE.more * size + size * 0.05 + size * MIDDLE_TO_BASELINE,
        size,
        weight,
        colour: ink,
      }),
    ),
    ...(strength === undefined
      ? []
      : drawStrength(strength, position.x, position.y + below, size, ink, weight)),
  ]);
}
