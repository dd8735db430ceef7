import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { allKinds } from '../../../../shared/records/kind-registry.ts';
import { type ColourOf, lightColours } from '../../../features/image-export/export-colours.ts';
import type { MeasureText } from '../../../features/image-export/measure-text.ts';
import {
  baselineOffset,
  element,
  FONT_FAMILY,
  group,
  rawMarkup,
  type Svg,
  textLine,
  textNode,
} from '../../../features/image-export/svg.ts';
import type { SvgImage } from '../../../features/image-export/svg-image.ts';
import { readMapContent, sparkValuesOf } from '../../../features/map-model/content/read-map-content.ts';
import { overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { truncateToWidth } from '../../../features/map-model/geometry/text-layout.ts';
import { createMapModel, type MapModel } from '../../../features/map-model/map-model.ts';
import { subHeadingBands } from '../../../features/map-model/slots/sub-heading-bands.ts';
import { type Tray, traysOf, trayWordsIn } from '../trays/trays-of.ts';
import { drawCard, hatchPattern } from './draw-card.ts';
import { type DrawnBlock, drawLegend, type LegendItems } from './draw-legend.ts';
import { drawLinkLabel, drawLinkLine, pictureWord } from './draw-link.ts';
import { drawFrame, drawFrameName, drawMat } from './draw-mat.ts';
import { drawSubHeadings } from './draw-sub-headings.ts';
import { drawTray } from './draw-trays.ts';
import { type DrawnItems, type ExportArea, itemsToDraw, MARGIN } from './export-items.ts';
import { wholeFace } from './whole-face.ts';

export interface MapImageOptions {
  readonly document: ProjectDocument;
  /** Where the curves of measures have their values, where `document` is a copy without: only of points that it has. */
  readonly fullDocument: ProjectDocument;
  readonly mapId: string;
  readonly area: ExportArea;
  readonly hasLegend: boolean;
  readonly title: string;
  /** In words: "22 November 2026". */
  readonly date: string;
  readonly measureText: MeasureText;
  /** Font faces for the file, as CSS; empty for a page that has them. */
  readonly fonts?: string;
}

export interface MapImage extends SvgImage {
  readonly cards: number;
  /** Where the map's 0, 0 lies in the image, px. */
  readonly origin: readonly [x: number, y: number];
}

const PADDING = 32;
const MIN_WIDTH = 420;

interface DrawnModel {
  readonly model: MapModel;
  readonly trays: readonly Tray[];
}

/** What the map has of the document: the same model that the screen draws from, with cards that say all they have to say. */
function modelOf({ document, fullDocument, mapId }: MapImageOptions): DrawnModel {
  const model = createMapModel();
  const content = readMapContent(document, mapId);
  const cards = content.cards.map((placed) => {
    const { face } = placed;
    const isOwnCurve = face.kind !== 'measure' || document === fullDocument;
    const values = isOwnCurve ? face.sparkValues : sparkValuesOf(fullDocument, face.id, document);
    return face.kind === 'theme' ? placed : { ...placed, face: wholeFace(document, face, values) };
  });
  model.sync({ ...content, cards });
  const trays = traysOf(document, model);
  model.names.addSource((area) => trayWordsIn(trays, area));
  model.links.route(() => false);
  return { model, trays };
}

/** The edges of a picture: half a word at one says nothing. */
const edgesOf = ({ x, y, w, h }: Rect): readonly Rect[] => [
  { x: x - 1, y, w: 1, h },
  { x: x + w, y, w: 1, h },
  { x, y: y - 1, w, h: 1 },
  { x, y: y + h, w, h: 1 },
];

const faceAt = (model: MapModel, slot: number) => model.slots.face(slot);

function drawMap(model: MapModel, items: DrawnItems, colour: ColourOf, measure: MeasureText): readonly Svg[] {
  const backgroundAt = (x: number, y: number): string =>
    colour(model.matAt(x, y) === undefined ? '--paper' : '--mat-ground');
  const drawAll = (slots: readonly number[], draw: typeof drawCard): Svg[] =>
    slots.flatMap((slot) => {
      const face = faceAt(model, slot);
      return face ? [draw(face, model.slots.rect(slot), colour, measure)] : [];
    });
  const names = [...items.frameNames.values(), ...edgesOf(items.rect)];
  const links = items.links.flatMap((number) => {
    const link = model.links.at(number);
    const curve = model.links.curve(number);
    if (!link || !curve) return [];
    const word = pictureWord(link, curve, measure);
    const isClear = (box: Rect): boolean => !names.some((name) => overlaps(name, box));
    return [{ input: link.input, shape: curve, word, at: model.words.place(number, word, isClear) }];
  });
  return [
    ...items.trays.flatMap((tray) => [drawTray(tray, colour), drawSubHeadings(tray.subHeadings, colour)]),
    ...drawAll(items.mats, drawMat),
    ...items.mats.map((slot) =>
      drawSubHeadings(subHeadingBands(model, faceAt(model, slot)?.id ?? ''), colour),
    ),
    ...items.frames.map((frame) => drawFrame(frame, colour)),
    ...links.map(({ input, shape }) => drawLinkLine(input, shape, colour)),
    ...links.flatMap(({ input, word, at }) =>
      at ? [drawLinkLabel(input, word.size, at, backgroundAt, colour, measure)] : [],
    ),
    ...drawAll(items.cards, drawCard),
    ...items.frames.flatMap((frame) => {
      const rect = items.frameNames.get(frame.id);
      return rect ? [drawFrameName(frame, rect, colour, measure)] : [];
    }),
  ];
}

const legendItems = (model: MapModel, items: DrawnItems): LegendItems => {
  const kinds = new Set([...items.mats, ...items.cards].map((slot) => faceAt(model, slot)?.kind ?? ''));
  const relations = new Set(items.links.map((number) => model.links.at(number)?.input.relation ?? ''));
  return {
    kinds: allKinds()
      .map(({ name }) => name)
      .filter((name) => kinds.has(name)),
    relations: [...relations],
  };
};

const drawHeading = ({ title, date }: MapImageOptions, width: number, colour: ColourOf): DrawnBlock => ({
  svg: group([
    textLine(truncateToWidth(title, width, 26), {
      x: 0,
      y: baselineOffset(32, 24),
      size: 24,
      weight: 680,
      colour: colour('--ink'),
    }),
    textLine(date, {
      x: 0,
      y: 34 + baselineOffset(20, 14),
      size: 14,
      weight: 400,
      colour: colour('--ink-2'),
    }),
  ]),
  height: 72,
});

const emptyBlock: DrawnBlock = { svg: group([]), height: 0 };

/**
 * A map as one SVG, drawn from the document: the same cards, links and mats as on the screen at 100 %, in the light look.
 * Undefined where there is nothing to draw.
 */
export function drawMapImage(options: MapImageOptions): MapImage | undefined {
  const { model, trays } = modelOf(options);
  const items = itemsToDraw(model, trays, options);
  if (!items) return undefined;
  const colour = lightColours;
  const { rect } = items;
  const width = Math.max(MIN_WIDTH, rect.w);
  const head = options.hasLegend ? drawHeading(options, width, colour) : emptyBlock;
  const foot = options.hasLegend
    ? drawLegend(legendItems(model, items), width, colour, options.measureText)
    : emptyBlock;
  const padding = options.hasLegend ? PADDING : 0;
  const [left, top] = [padding + (width - rect.w) / 2, padding + head.height];
  const below = top + rect.h + (foot.height > 0 ? MARGIN : 0);
  const size = { w: width + 2 * padding, h: below + foot.height + padding };
  const clip = element(
    'clipPath',
    { id: 'map' },
    element('rect', { x: rect.x, y: rect.y, width: rect.w, height: rect.h }),
  );
  const map = group(drawMap(model, items, colour, options.measureText), { 'clip-path': 'url(#map)' });
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.w,
      height: size.h,
      viewBox: `0 0 ${size.w} ${size.h}`,
      'font-family': FONT_FAMILY,
      'text-rendering': 'geometricPrecision',
      role: 'img',
    },
    element('title', {}, textNode(options.title)),
    ...(options.fonts ? [element('style', {}, rawMarkup(options.fonts))] : []),
    element('defs', {}, hatchPattern(colour), clip),
    element('rect', { width: size.w, height: size.h, fill: colour('--paper') }),
    group([head.svg], { transform: `translate(${padding} ${padding})` }),
    group([map], { transform: `translate(${left - rect.x} ${top - rect.y})` }),
    group([foot.svg], { transform: `translate(${padding} ${below})` }),
  );
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg.markup}\n`,
    width: size.w,
    height: size.h,
    cards: items.cards.length,
    origin: [left - rect.x, top - rect.y],
  };
}
