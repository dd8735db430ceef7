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
import type { FrameNameSize } from '../frames/place-frame-name.ts';
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
      group(drawBand(face, w, colour), { class: 'mat-name' }),
    ],
    { class: 'mat', transform: `translate(${x} ${y})` },
  );
}

const FRAME_NAME_SIZE = 16;
const FRAME_NAME_PADDING = 16;

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

/** How large a frame's name is on a picture, px at 100 %. */
export function frameNameSizeIn(
  { name, area }: Pick<Frame, 'name' | 'area'>,
  measure: MeasureText,
): FrameNameSize {
  const words = measure(name, FRAME_NAME_SIZE, NAME_STYLE.weight) + FRAME_NAME_PADDING;
  return { w: Math.min(words, Math.max(160, area.w)), h: 28, gap: 11 };
}

/** A frame's name on a background of its own: links and their words run under it. */
export function drawFrameName({ name }: Frame, rect: Rect, colour: ColourOf, measure: MeasureText): Svg {
  const room = rect.w - FRAME_NAME_PADDING;
  const isWhole = measure(name, FRAME_NAME_SIZE, NAME_STYLE.weight) <= room + 0.01;
  return group(
    [
      element('rect', { width: rect.w, height: rect.h, rx: 4, fill: colour('--paper') }),
      textLine(isWhole ? name : truncateToWidth(name, room, FRAME_NAME_SIZE * NAME_STYLE.wide), {
        x: 8,
        y: baselineOffset(24, FRAME_NAME_SIZE),
        size: FRAME_NAME_SIZE,
        weight: NAME_STYLE.weight,
        colour: colour('--ink'),
      }),
    ],
    { class: 'frame-name', transform: `translate(${rect.x} ${rect.y})` },
  );
}
