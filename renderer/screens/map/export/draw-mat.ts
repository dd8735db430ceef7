import type { ColourOf } from '../../../features/image-export/export-colours.ts';
import type { MeasureText } from '../../../features/image-export/measure-text.ts';
import { baselineOffset, element, group, type Svg, textLine } from '../../../features/image-export/svg.ts';
import type { CardFace } from '../../../features/map-model/content/card-face.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import {
  REGULAR_WEIGHT_FACTOR,
  textWidth,
  truncateToWidth,
  wrapText,
} from '../../../features/map-model/geometry/text-layout.ts';
import type { Frame } from '../frames/frames-of.ts';
import { drawKindMark } from './draw-marks.tsx';

/** The name band as mat-tab.css has it, px. */
const BAND_HEIGHT = 46;
const PADDING = 14;
const MARK_SIZE = 26;
const NAME_STYLE = { size: 18, line: 21, weight: 680, most: 2, wide: 1.02 };
/** A mat narrower than this shows its name alone. */
const MIN_META_WIDTH = 300;
const META_GAP = 16;

/** A long name in two lines, else in three smaller ones: on a picture no name is cut that the band can hold. */
const nameLines = (name: string, width: number) => {
  const two = wrapText(name, width, NAME_STYLE.size * NAME_STYLE.wide, NAME_STYLE.most + 1);
  if (two.length <= NAME_STYLE.most) return { ...NAME_STYLE, lines: two };
  return { size: 13, line: 15, lines: wrapText(name, width, 13 * NAME_STYLE.wide, 3) };
};

const drawBand = (face: CardFace, w: number, colour: ColourOf): readonly Svg[] => {
  const left = PADDING + MARK_SIZE + 8;
  const availableWidth = w - left - PADDING;
  const [oneLine = ''] = wrapText(face.title, availableWidth, NAME_STYLE.size * NAME_STYLE.wide, 1);
  const isOneLine = oneLine === face.title;
  const { size, line, lines } = isOneLine
    ? { ...NAME_STYLE, lines: [oneLine] }
    : nameLines(face.title, availableWidth);
  const top = (BAND_HEIGHT - lines.length * line) / 2;
  const metaWidth = availableWidth - META_GAP - textWidth(oneLine, NAME_STYLE.size * NAME_STYLE.wide);
  const meta =
    w > MIN_META_WIDTH && lines.length === 1
      ? truncateToWidth(face.meta, metaWidth, 14 * REGULAR_WEIGHT_FACTOR)
      : '';
  const text = { size, weight: NAME_STYLE.weight, colour: colour('--ink') };
  return [
    drawKindMark('theme', { x: PADDING, y: (BAND_HEIGHT - MARK_SIZE) / 2, size: MARK_SIZE }, colour),
    ...lines.map((words, at) =>
      textLine(words, {
        x: left,
        y: top + at * line + baselineOffset(line, size),
        ...text,
      }),
    ),
    ...(meta.length > 1
      ? [
          textLine(meta, {
            x: w - PADDING,
            y: (BAND_HEIGHT - 24) / 2 + baselineOffset(24, 14),
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
export function drawMat(face: CardFace, { x, y, w, h }: Rect, colour: ColourOf): Svg {
  return group(
    [
      element('rect', { width: w, height: h, rx: 4, fill: colour('--mat-ground'), stroke: colour('--line') }),
      ...drawBand(face, w, colour),
    ],
    { transform: `translate(${x} ${y})` },
  );
}

/** Room that a frame's name takes over its upper edge, px. */
export const FRAME_NAME_HEIGHT = 39;

const FRAME_NAME_SIZE = 16;

/** A frame's edge. */
export function drawFrame({ area }: Frame, colour: ColourOf): Svg {
  return element('rect', {
    x: area.x,
    y: area.y,
    width: area.w,
    height: area.h,
    rx: 4,
    fill: 'none',
    stroke: colour('--line-strong'),
    'stroke-width': 2,
  });
}

/** A frame's name over its upper edge, on a background of its own: links and their labels run under it. */
export function drawFrameName({ name, area }: Frame, colour: ColourOf, measure: MeasureText): Svg {
  const words = truncateToWidth(name, Math.max(160, area.w) - 16, FRAME_NAME_SIZE * NAME_STYLE.wide);
  return group(
    [
      element('rect', {
        width: measure(words, FRAME_NAME_SIZE, NAME_STYLE.weight) + 16,
        height: 28,
        rx: 4,
        fill: colour('--paper'),
      }),
      textLine(words, {
        x: 8,
        y: baselineOffset(24, FRAME_NAME_SIZE),
        size: FRAME_NAME_SIZE,
        weight: NAME_STYLE.weight,
        colour: colour('--ink'),
      }),
    ],
    { transform: `translate(${area.x} ${area.y - FRAME_NAME_HEIGHT})` },
  );
}
