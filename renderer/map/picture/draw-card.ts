import { markOf } from '../../ui/kind-mark.tsx';
import { sparkMedian, sparkPoints } from '../card/spark-points.ts';
import type { Face } from '../model/face.ts';
import type { Rect } from '../model/rect.ts';
import type { Colours } from './colours.ts';
import type { Measure } from './draw-link.ts';
import { icon, mark } from './marks.tsx';
import { baseline, el, group, line, type Svg } from './svg.ts';

/** As card.css has them, px: from the card's corner to what is in it. */
const LEFT = 13;
const TOP = 8;
const HEAD = { text: 20, mark: 26, rule: 39, thick: 3, bottom: 50 };
const ICON = 15;

/** A name for the hatching of what stays here. */
const HATCH = 'stays-here';

/** The paper of restricted cards. */
export const hatch = (colour: Colours): Svg =>
  el(
    'pattern',
    { id: HATCH, width: 10, height: 10, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el('rect', { width: 10, height: 10, fill: colour('--sheet') }),
    el('rect', { x: 9, width: 1, height: 10, fill: colour('--hatch') }),
  );

const head = (face: Face, w: number, colour: Colours, measure: Measure): readonly Svg[] => {
  const kind = colour(markOf(face.kind).colour);
  const y = TOP + 2 + baseline(20, 15);
  const words = face.isRestricted ? 'Stays here' : face.state;
  const ink = colour('--ink-2');
  const icons = [face.isRestricted && ('eyeOff' as const), face.isLocked && ('lock' as const)].filter(
    (name) => name !== false,
  );
  return [
    mark(face.kind, { x: LEFT, y: TOP - 1, size: HEAD.mark }, colour),
    line(face.kindLabel, { x: LEFT + HEAD.mark + 8, y, size: 15, weight: 680, colour: kind }),
    el('rect', { x: 1, y: HEAD.rule, width: w - 2, height: HEAD.thick, fill: kind }),
    ...(words
      ? [
          line(words, {
            x: w - LEFT,
            y: TOP + 2 + baseline(20, 14),
            size: 14,
            weight: 400,
            colour: ink,
            anchor: 'end',
          }),
        ]
      : []),
    ...icons.map((name, at) =>
      icon(name, {
        x: w - LEFT - measure(words, 14, 400) - (icons.length - at) * 20,
        y: TOP + 4.5,
        size: ICON,
        colour: ink,
      }),
    ),
  ];
};

const spark = (values: readonly number[], top: number, kind: string, colour: Colours): Svg => {
  const points = sparkPoints(values);
  const median = sparkMedian(values);
  return group(
    [
      el('path', {
        d: `M2 ${median}H212`,
        stroke: colour('--line'),
        'stroke-width': 1.5,
        'stroke-dasharray': '5 4',
      }),
      el('path', {
        d: `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`,
        fill: 'none',
        stroke: kind,
        'stroke-width': 2,
        'stroke-linejoin': 'round',
      }),
      ...(values.length <= 16 ? points.map(([cx, cy]) => el('circle', { cx, cy, r: 3, fill: kind })) : []),
    ],
    { transform: `translate(${LEFT} ${top})` },
  );
};

/** Squares of strength, filled up to a value, from x on, in a line of 20 px. */
const squares = (value: number, x: number, top: number, colour: Colours): readonly Svg[] =>
  [1, 2, 3, 4, 5].map((step) => {
    const isOn = step <= value;
    return el('rect', {
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

const foot = (face: Face, top: number, colour: Colours, measure: Measure): readonly Svg[] => {
  const y = top + baseline(20, 14);
  const text = { y, size: 14, weight: 400, colour: colour('--ink-2') };
  if (face.strength === undefined) return face.meta ? [line(face.meta, { x: LEFT, ...text })] : [];
  const from = LEFT + measure('Strength', 14, 400) + 6;
  return [
    line('Strength', { x: LEFT, ...text }),
    ...squares(face.strength, from, top, colour),
    line(String(face.strength), { x: from + 77, ...text }),
  ];
};

const clash = (w: number, h: number, colour: Colours): readonly Svg[] => {
  const bad = { fill: 'none', stroke: colour('--bad') };
  return [
    el('rect', { x: -2.65, y: -2.65, width: w + 5.3, height: h + 5.3, ...bad, 'stroke-width': 1.3 }),
    el('rect', { x: -5.35, y: -5.35, width: w + 10.7, height: h + 10.7, ...bad, 'stroke-width': 1.3 }),
    el('rect', { x: w - 63, y: -13, width: 70, height: 24, rx: 3, fill: colour('--bad') }),
    icon('clash', { x: w - 55, y: -8, size: 14, colour: colour('--paper') }),
    line('Clash', {
      x: w - 37,
      y: -13 + 3 + baseline(18, 14),
      size: 14,
      weight: 600,
      colour: colour('--paper'),
    }),
  ];
};

/** A card with the face that it has on the screen, near. */
export function drawCard(face: Face, rect: Rect, colour: Colours, measure: Measure): Svg {
  const { w, h } = rect;
  const kind = colour(markOf(face.kind).colour);
  let top = HEAD.bottom;
  const inner: Svg[] = [...head(face, w, colour, measure)];
  if (face.figure) {
    const figure = {
      x: LEFT,
      y: top + baseline(32, 30),
      size: 30,
      weight: 700,
      colour: colour('--ink'),
      spacing: -0.3,
    };
    inner.push(line(face.figure, figure));
    top += 32;
  }
  for (const text of face.lines) {
    const weight = face.figure ? 500 : 600;
    inner.push(line(text, { x: LEFT, y: top + baseline(22, 17), size: 17, weight, colour: colour('--ink') }));
    top += 22;
  }
  if (face.spark.length > 1) {
    inner.push(spark(face.spark, top + 5, kind, colour));
    top += 45;
  }
  inner.push(...foot(face, top + 4, colour, measure));
  if (face.isClashing) inner.push(...clash(w, h, colour));
  const paper = face.isRestricted ? `url(#${HATCH})` : colour('--sheet');
  const sheet = el('rect', {
    x: 0.5,
    y: 0.5,
    width: w - 1,
    height: h - 1,
    rx: 2.5,
    fill: paper,
    stroke: colour('--line'),
  });
  return group([sheet, ...inner], { transform: `translate(${rect.x} ${rect.y})` });
}
