import { markOf } from '../../../core/ui/kind-mark.tsx';
import type { ColourOf } from '../../../features/image-export/export-colours.ts';
import type { MeasureText } from '../../../features/image-export/measure-text.ts';
import { baselineOffset, element, group, type Svg, textLine } from '../../../features/image-export/svg.ts';
import type { CardFace } from '../../../features/map-model/content/card-face.ts';
import {
  isSentence,
  LINE_HEIGHT,
  linePieces,
  textStyleOf,
} from '../../../features/map-model/content/card-lines.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { sparklineMedian, sparklinePoints } from '../card/sparkline-points.ts';
import { drawIcon, drawKindMark } from './draw-marks.tsx';

/** As card.css has them, px: from the card's corner to what is in it. */
const LEFT = 13;
const TOP = 8;
const HEAD = { text: 20, mark: 26, rule: 39, thick: 3, bottom: 50 };
const ICON_SIZE = 15;

/** Between lines of what stands under the title, px. */
const META_LINE_HEIGHT = 20;
/** A figure too long for a card's width is set smaller, px. */
const FIGURE_SIZE = 30;
const MIN_FIGURE_SIZE = 14;

/** The id of the hatching of private cards. */
const HATCH_ID = 'stays-here';

/** The background of private cards. */
export function hatchPattern(colour: ColourOf): Svg {
  return element(
    'pattern',
    { id: HATCH_ID, width: 10, height: 10, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 10, height: 10, fill: colour('--sheet') }),
    element('rect', { x: 9, width: 1, height: 10, fill: colour('--hatch') }),
  );
}

const drawHead = (face: CardFace, w: number, colour: ColourOf, measure: MeasureText): readonly Svg[] => {
  const kind = colour(markOf(face.kind).colour);
  const y = TOP + 2 + baselineOffset(20, 15);
  const words = face.isRestricted ? 'Private' : face.state;
  const ink = colour('--ink-2');
  const icons = [face.isRestricted && ('eyeOff' as const), face.isLocked && ('lock' as const)].filter(
    (name) => name !== false,
  );
  return [
    drawKindMark(face.kind, { x: LEFT, y: TOP - 1, size: HEAD.mark }, colour),
    textLine(face.kindLabel, { x: LEFT + HEAD.mark + 8, y, size: 15, weight: 680, colour: kind }),
    element('rect', { x: 1, y: HEAD.rule, width: w - 2, height: HEAD.thick, fill: kind }),
    ...(words
      ? [
          textLine(words, {
            x: w - LEFT,
            y: TOP + 2 + baselineOffset(20, 14),
            size: 14,
            weight: 400,
            colour: ink,
            anchor: 'end',
          }),
        ]
      : []),
    ...icons.map((name, at) =>
      drawIcon(name, {
        x: w - LEFT - measure(words, 14, 400) - (icons.length - at) * 20,
        y: TOP + 4.5,
        size: ICON_SIZE,
        colour: ink,
      }),
    ),
  ];
};

const drawSparkline = (values: readonly number[], top: number, kind: string, colour: ColourOf): Svg => {
  const points = sparklinePoints(values);
  const median = sparklineMedian(values);
  return group(
    [
      element('path', {
        d: `M2 ${median}H212`,
        stroke: colour('--line'),
        'stroke-width': 1.5,
        'stroke-dasharray': '5 4',
      }),
      element('path', {
        d: `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`,
        fill: 'none',
        stroke: kind,
        'stroke-width': 2,
        'stroke-linejoin': 'round',
      }),
      ...(values.length <= 16
        ? points.map(([cx, cy]) => element('circle', { cx, cy, r: 3, fill: kind }))
        : []),
    ],
    { transform: `translate(${LEFT} ${top})` },
  );
};

/** Squares of strength, filled up to a value, from x on, in a line of 20 px. */
const drawStrengthSquares = (value: number, x: number, top: number, colour: ColourOf): readonly Svg[] =>
  [1, 2, 3, 4, 5].map((step) => {
    const isOn = step <= value;
    return element('rect', {
      x: x + (step - 1) * 15 + 0.75,
      y: top + 4.5 + 0.75,
      width: 9.5,
      height: 9.5,
      rx: 1.25,
      fill: isOn ? colour('--ink') : 'none',
      stroke: colour(isOn ? '--ink' : '--ink-2'),
      'stroke-width': 1.5,
    });
  });

const drawFoot = (face: CardFace, top: number, colour: ColourOf, measure: MeasureText): readonly Svg[] => {
  const y = top + baselineOffset(20, 14);
  const text = { y, size: 14, weight: 400, colour: colour('--ink-2') };
  if (face.strength === undefined)
    return (face.metaLines ?? [face.meta]).map((line, at) =>
      textLine(line, { x: LEFT, ...text, y: y + at * META_LINE_HEIGHT }),
    );
  const from = LEFT + measure('Strength', 14, 400) + 6;
  return [
    textLine('Strength', { x: LEFT, ...text }),
    ...drawStrengthSquares(face.strength, from, top, colour),
    textLine(String(face.strength), { x: from + 77, ...text }),
  ];
};

const drawClash = (w: number, h: number, colour: ColourOf): readonly Svg[] => {
  const bad = { fill: 'none', stroke: colour('--bad') };
  return [
    element('rect', { x: -2.65, y: -2.65, width: w + 5.3, height: h + 5.3, ...bad, 'stroke-width': 1.3 }),
    element('rect', { x: -5.35, y: -5.35, width: w + 10.7, height: h + 10.7, ...bad, 'stroke-width': 1.3 }),
    element('rect', { x: w - 63, y: -13, width: 70, height: 24, rx: 3, fill: colour('--bad') }),
    drawIcon('clash', { x: w - 55, y: -8, size: 14, colour: colour('--paper') }),
    textLine('Clash', {
      x: w - 37,
      y: -13 + 3 + baselineOffset(18, 14),
      size: 14,
      weight: 600,
      colour: colour('--paper'),
    }),
  ];
};

/** A card as it is mounted on the screen. */
export function drawCard(face: CardFace, rect: Rect, colour: ColourOf, measure: MeasureText): Svg {
  const { w, h } = rect;
  const kind = colour(markOf(face.kind).colour);
  let top = HEAD.bottom;
  const inner: Svg[] = [...drawHead(face, w, colour, measure)];
  if (face.figure) {
    const room = (w - 2 * LEFT) / measure(face.figure, FIGURE_SIZE, 700);
    const size = Math.max(MIN_FIGURE_SIZE, Math.min(FIGURE_SIZE, FIGURE_SIZE * room));
    const figure = {
      x: LEFT,
      y: top + baselineOffset(32, FIGURE_SIZE),
      size,
      weight: 700,
      colour: colour('--ink'),
      spacing: -0.3,
    };
    inner.push(textLine(face.figure, figure));
    top += 32;
  }
  const style = textStyleOf(face.title);
  for (const line of face.lines) {
    for (const piece of linePieces(line, style, measure)) {
      const weight = face.figure && !isSentence(face.title) ? 500 : piece.weight;
      inner.push(
        textLine(piece.text, {
          x: LEFT + piece.x,
          y: top + baselineOffset(LINE_HEIGHT, style.size),
          size: style.size,
          weight,
          colour: colour('--ink'),
        }),
      );
    }
    top += LINE_HEIGHT;
  }
  if (face.sparkValues.length > 1) {
    inner.push(drawSparkline(face.sparkValues, top + 5, kind, colour));
    top += 45;
  }
  inner.push(...drawFoot(face, top + 4, colour, measure));
  if (face.isClashing) inner.push(...drawClash(w, h, colour));
  const paper = face.isRestricted ? `url(#${HATCH_ID})` : colour('--sheet');
  const background = element('rect', {
    x: 0.5,
    y: 0.5,
    width: w - 1,
    height: h - 1,
    rx: 2.5,
    fill: paper,
    stroke: colour('--line'),
  });
  return group([background, ...inner], { class: 'card', transform: `translate(${rect.x} ${rect.y})` });
}
