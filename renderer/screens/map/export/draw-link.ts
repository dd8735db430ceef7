import type { ColourOf } from '../../../features/image-export/export-colours.ts';
import type { MeasureText } from '../../../features/image-export/measure-text.ts';
import { element, group, type Svg, textLine } from '../../../features/image-export/svg.ts';
import type { MapLink } from '../../../features/map-model/content/map-content.ts';
import type { DrawnLink } from '../../../features/map-model/links/drawn-links.ts';
import type { LinkCurve } from '../../../features/map-model/links/link-curve.ts';
import {
  type LinkLabel,
  layOutLabel,
  linkLabel,
  NUMBER_SIZE,
  ROW_WIDTH,
  SQUARE_GAP,
  SQUARE_SIZE,
  strengthWidth,
} from '../../../features/map-model/links/link-label.ts';
import {
  type LinkStyle,
  linkStyleOf,
  linkStyles,
  linkWidth,
} from '../../../features/map-model/links/link-style.ts';
import type { PlacedWord } from '../../../features/map-model/links/placed-words.ts';
import { traceLink } from '../../../features/map-model/links/trace-link.ts';

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
  const line = [
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
  ];
  return group(line, { class: 'link' });
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
  const [side, gap, row] = [size * SQUARE_SIZE, size * SQUARE_GAP, size * ROW_WIDTH];
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

const wordStyleOf = (link: MapLink): { readonly style: LinkStyle; readonly weight: number } => {
  const style: LinkStyle = linkStyles[linkStyleOf(link.relation)];
  return { style, weight: style.sign === '' ? 400 : 600 };
};

/** A link's word in a picture: 14 px, over a short line no less than 12. */
export function pictureWord(link: DrawnLink, curve: LinkCurve, measure: MeasureText): LinkLabel {
  const sizes = { usual: LABEL_SIZE, least: MIN_LABEL_SIZE };
  return linkLabel(link, curve, sizes, wordStyleOf(link.input).weight, measure);
}

/** A link's word with its sign and strength at its place; `backgroundAt` is the colour under it. */
export function drawLinkLabel(
  link: MapLink,
  size: number,
  placed: PlacedWord,
  backgroundAt: (x: number, y: number) => string,
  colour: ColourOf,
  measure: MeasureText,
): Svg {
  const { style, weight } = wordStyleOf(link);
  const { strength } = link;
  const ink = colour(style.sign === '' ? '--ink-2' : style.colour);
  const layout = layOutLabel(placed.shape, placed, size, style.sign, (line) => measure(line, size, weight));
  const { x, y, w: width, h: height } = layout.box;
  const ground = element('rect', { x, y, width, height, rx: 4, fill: backgroundAt(placed.x, placed.y) });
  const parts = [
    ...(placed.isAbove ? [] : [ground]),
    ...(style.sign === '' ? [] : drawSign(style, layout.sign.x, layout.sign.y, size, colour)),
    ...layout.lines.map(({ text, left, middle }) =>
      textLine(text, {
        x: left,
        y: middle + size * 0.05 + size * MIDDLE_TO_BASELINE,
        size,
        weight,
        colour: ink,
      }),
    ),
    ...(strength === undefined || layout.lines.length === 0
      ? []
      : drawStrength(strength, placed.x, layout.strengthMiddle, size, ink, weight)),
  ];
  return group(parts, { class: 'link-word' });
}
