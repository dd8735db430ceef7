import type { Frame } from '../frames/frames-of.ts';
import type { Face } from '../model/face.ts';
import type { Rect } from '../model/rect.ts';
import { cutToWidth, PLAIN_WEIGHT, textLines, textWidth } from '../model/text-lines.ts';
import type { Colours } from './colours.ts';
import type { Measure } from './draw-link.ts';
import { mark } from './marks.tsx';
import { baseline, el, group, line, type Svg } from './svg.ts';

/** The name band as mat-tab.css has it, px. */
const BAND = 46;
const PAD = 14;
const MARK = 26;
const NAME = { size: 18, line: 21, weight: 680, most: 2, wide: 1.02 };
/** A mat narrower than this shows its name alone. */
const META_ABOVE = 300;
const META_GAP = 16;

const band = (face: Face, w: number, colour: Colours): readonly Svg[] => {
  const left = PAD + MARK + 8;
  const room = w - left - PAD;
  const [whole = ''] = textLines(face.title, room, NAME.size * NAME.wide, 1);
  const lines =
    whole === face.title ? [whole] : textLines(face.title, room, NAME.size * NAME.wide, NAME.most);
  const top = (BAND - lines.length * NAME.line) / 2;
  const rest = room - META_GAP - textWidth(whole, NAME.size * NAME.wide);
  const meta = w > META_ABOVE && lines.length === 1 ? cutToWidth(face.meta, rest, 14 * PLAIN_WEIGHT) : '';
  const text = { size: NAME.size, weight: NAME.weight, colour: colour('--ink') };
  return [
    mark('theme', { x: PAD, y: (BAND - MARK) / 2, size: MARK }, colour),
    ...lines.map((words, at) =>
      line(words, { x: left, y: top + at * NAME.line + baseline(NAME.line, NAME.size), ...text }),
    ),
    ...(meta.length > 1
      ? [
          line(meta, {
            x: w - PAD,
            y: (BAND - 24) / 2 + baseline(24, 14),
            size: 14,
            weight: 400,
            colour: colour('--ink-2'),
            anchor: 'end',
          }),
        ]
      : []),
  ];
};

/** A theme's mat with its name on it. */
export const drawMat = (face: Face, { x, y, w, h }: Rect, colour: Colours): Svg =>
  group(
    [
      el('rect', { width: w, height: h, rx: 4, fill: colour('--mat-ground'), stroke: colour('--line') }),
      ...band(face, w, colour),
    ],
    { transform: `translate(${x} ${y})` },
  );

/** Room that a frame's name takes over its upper edge, px. */
export const FRAME_NAME = 39;

const NAME_SIZE = 16;

/** A frame's edge. */
export const drawFrame = ({ area }: Frame, colour: Colours): Svg =>
  el('rect', {
    x: area.x,
    y: area.y,
    width: area.w,
    height: area.h,
    rx: 4,
    fill: 'none',
    stroke: colour('--line-strong'),
    'stroke-width': 2,
  });

/** A frame's name over its upper edge, on a label of its own: lines and their words run under it. */
export const drawFrameName = ({ name, area }: Frame, colour: Colours, measure: Measure): Svg => {
  const words = cutToWidth(name, Math.max(160, area.w) - 16, NAME_SIZE * NAME.wide);
  return group(
    [
      el('rect', {
        width: measure(words, NAME_SIZE, NAME.weight) + 16,
        height: 28,
        rx: 4,
        fill: colour('--paper'),
      }),
      line(words, {
        x: 8,
        y: baseline(24, NAME_SIZE),
        size: NAME_SIZE,
        weight: NAME.weight,
        colour: colour('--ink'),
      }),
    ],
    { transform: `translate(${area.x} ${area.y - FRAME_NAME})` },
  );
};
