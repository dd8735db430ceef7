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
import { comparisonInWords } from '../panel/comparison-in-words.ts';
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
/** Of each of two. */
const HEIGHT_OF_TWO = 360;
/** Between two charts. */
const BETWEEN = 32;
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

/** A measure, and the one that stands beside it where there is one. */
interface PicturedChart {
  readonly data: ChartData;
  readonly beside?: ChartData | undefined;
}

const nameOf = ({ series }: ChartData): string => series.name || 'No name yet';

const wordsBelow = (data: ChartData, { notes, scale, marks }: ChartLayout) => {
  const { headline, sentences, basis } = readingOf(data);
  return [
    [headline, styles.headline],
    [sentences, styles.text],
    [[scale, marks, basis].filter(Boolean).join(' '), styles.meta],
    ...notes.map(({ mark, words }) => [`${mark}  ${words}`, styles.meta] as const),
    [`${rulesInWords(data)}.`, styles.meta],
  ] as const;
};

/** One chart with its name and its words. */
interface ChartBlock extends Block {
  /** All that is written in it. */
  readonly words: string;
}

const chartBlock = ({ data, beside }: PicturedChart, top: number): ChartBlock => {
  const { series, analysis, settings } = data;
  const height = beside ? HEIGHT_OF_TWO : HEIGHT;
  const layout = layOutChart({
    series,
    analysis,
    baseline: settings.baseline,
    width: INNER,
    height,
    size: 16,
    beside,
  });
  const head = block(nameOf(data), top, styles.title);
  const chartTop = head.bottom + 12;
  const below = blocks(wordsBelow(data, layout), chartTop + height + 16, 6);
  const chart = group(drawShapes([...layout.below, ...layout.above], lightColours), {
    transform: `translate(${PADDING} ${chartTop})`,
  });
  return {
    svg: [...head.svg, chart, ...below.svg],
    bottom: below.bottom,
    words: [nameOf(data), chartName(data), ...layout.notes.map((note) => note.words)].join(' '),
  };
};

/** One chart, or two under one another with the same dates: side by side their words would be too small on a page. */
const pictured = (data: ChartData, other: ChartData | undefined): readonly PicturedChart[] =>
  other
    ? [
        { data, beside: other },
        { data: other, beside: data },
      ]
    : [{ data }];

const altOf = (data: ChartData, other: ChartData | undefined): string =>
  other ? `${chartName(data)} ${chartName(other)} ${comparisonInWords(data, other)}` : chartName(data);

const drawCharts = (charts: readonly PicturedChart[]): readonly ChartBlock[] => {
  let top = PADDING;
  return charts.map((chart) => {
    const drawn = chartBlock(chart, top);
    top = drawn.bottom + BETWEEN;
    return drawn;
  });
};

/**
 * The chart with its name, its sentence and its rules as SVG, in the light theme with its font embedded.
 * @param project - its title, at the foot
 * @param day - of today, `YYYY-MM-DD`
 * @param other - the measure that was put beside it: it comes along, with the sentence on how they may be compared
 */
export function drawChartImage(
  data: ChartData,
  project: string,
  day: string,
  other?: ChartData | undefined,
): ChartImage {
  const charts = drawCharts(pictured(data, other));
  const together = other ? comparisonInWords(data, other) : '';
  const footer = `${project}, ${dateInWords(day)}`;
  const foot = blocks(
    [
      [together, styles.text],
      [footer, styles.meta],
    ],
    charts.at(-1)?.bottom ?? PADDING,
    6,
  );
  const height = foot.bottom + PADDING - 6;
  const alt = altOf(data, other);
  const words = [...charts.map((chart) => chart.words), together, footer].join(' ');
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
    ...charts.flatMap((chart) => chart.svg),
    ...foot.svg,
  );
  const names = [data, ...(other ? [other] : [])].map(nameOf).join(' and ');
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg.markup}\n`,
    width: WIDTH,
    height,
    title: `${names}, ${dateInWords(day)}`,
    alt,
  };
}
