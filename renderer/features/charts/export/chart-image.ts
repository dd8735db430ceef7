import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import { embeddedFontsFor } from '../../image-export/embedded-fonts.ts';
import { lightColours } from '../../image-export/export-colours.ts';
import {
  element,
  FONT_FAMILY,
  group,
  rawMarkup,
  type Svg,
  textLine,
  textNode,
} from '../../image-export/svg.ts';
import type { SvgImage } from '../../image-export/svg-image.ts';
import { wrapText } from '../../map-model/geometry/text-layout.ts';
import type { ChartData } from '../chart-data.ts';
import { drawShapes } from '../drawing/draw-shapes.ts';
import { type ChartLayout, layOutChart } from '../layout/chart-layout.ts';
import { chartName, readingOf, rulesInWords } from '../panel/reading-in-words.ts';

/** A chart as a file: with its words, which are also its alternative text. */
export interface ChartImage extends SvgImage {
  /** What it is a picture of, for the file's name. */
  readonly title: string;
  /** What the chart says, in sentences. */
  readonly alt: string;
}

const WIDTH = 960;
const HEIGHT = 480;
const PADDING = 32;
const INNER = WIDTH - 2 * PADDING;

interface WordStyle {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

/** Words of a picture are never cut: nobody can open it to read the rest. So many lines hold the longest. */
const MAX_LINES = 60;

const styles = {
  title: { size: 24, weight: 680, colour: '--ink' },
  headline: { size: 18, weight: 600, colour: '--ink' },
  text: { size: 16, weight: 400, colour: '--ink' },
  meta: { size: 14, weight: 400, colour: '--ink-2' },
} as const satisfies { readonly [name: string]: WordStyle };

/** Lines under one another, from the top of the first. */
interface Block {
  readonly svg: readonly Svg[];
  readonly bottom: number;
}

const block = (text: string, top: number, style: WordStyle): Block => {
  const { size, weight, colour } = style;
  const lineHeight = Math.round(size * 1.35);
  const lines = text === '' ? [] : wrapText(text, INNER, size, MAX_LINES);
  return {
    svg: lines.map((line, index) =>
      textLine(line, {
        x: PADDING,
        y: top + index * lineHeight + size,
        size,
        weight,
        colour: lightColours(colour),
      }),
    ),
    bottom: top + lines.length * lineHeight,
  };
};

/** Paragraphs one after the other; `gap` px between them. */
const blocks = (
  paragraphs: readonly (readonly [text: string, style: WordStyle])[],
  top: number,
  gap: number,
): Block => {
  let bottom = top;
  const svg = paragraphs
    .filter(([text]) => text !== '')
    .flatMap(([text, style]) => {
      const next = block(text, bottom, style);
      bottom = next.bottom + gap;
      return next.svg;
    });
  return { svg, bottom };
};

const wordsBelow = (data: ChartData, { notes, scale, marks }: ChartLayout, footer: string) => {
  const { headline, sentences, basis } = readingOf(data);
  return [
    [headline, styles.headline],
    [sentences, styles.text],
    [[scale, marks, basis].filter(Boolean).join(' '), styles.meta],
    ...notes.map(({ mark, words }) => [`${mark}  ${words}`, styles.meta] as const),
    [`${rulesInWords(data)}.`, styles.meta],
    [footer, styles.meta],
  ] as const;
};

/**
 * The chart with its name, its sentence and its rules as SVG, in the light theme with its font embedded.
 * @param project - its title, at the foot
 * @param day - of today, `YYYY-MM-DD`
 */
export function drawChartImage(data: ChartData, project: string, day: string): ChartImage {
  const { series, analysis, settings } = data;
  const layout = layOutChart({
    series,
    analysis,
    baseline: settings.baseline,
    width: INNER,
    height: HEIGHT,
    size: 16,
  });
  const name = series.name || 'No name yet';
  const head = block(name, PADDING, styles.title);
  const chartTop = head.bottom + 12;
  const footer = `${project}, ${dateInWords(day)}`;
  const below = blocks(wordsBelow(data, layout, footer), chartTop + HEIGHT + 16, 6);
  const height = below.bottom + PADDING - 6;
  const alt = chartName(data);
  const words = [alt, footer, ...layout.notes.map((note) => note.words), name].join(' ');
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': FONT_FAMILY,
      'text-rendering': 'geometricPrecision',
      role: 'img',
      'aria-label': alt,
    },
    element('title', {}, textNode(alt)),
    element('style', {}, rawMarkup(embeddedFontsFor(words))),
    element('rect', { width: WIDTH, height, fill: lightColours('--sheet') }),
    ...head.svg,
    group(drawShapes([...layout.below, ...layout.above], lightColours), {
      transform: `translate(${PADDING} ${chartTop})`,
    }),
    ...below.svg,
  );
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg.markup}\n`,
    width: WIDTH,
    height,
    title: `${name}, ${dateInWords(day)}`,
    alt,
  };
}
