import type { ProjectDocument } from '../../../shared/document/document.ts';
import { allKinds } from '../../../shared/records/registry.ts';
import { type Frame, framesOf } from '../frames/frames-of.ts';
import type { Face } from '../model/face.ts';
import { createMapModel, type MapModel } from '../model/map-model.ts';
import { readContent, sparkOf } from '../model/read-content.ts';
import { around, grown, overlaps, type Rect } from '../model/rect.ts';
import { cutToWidth } from '../model/text-lines.ts';
import { type Colours, lightColours } from './colours.ts';
import { drawCard, hatch } from './draw-card.ts';
import { type Block, drawLegend, type Shown } from './draw-legend.ts';
import { drawLine, drawWord, type Measure } from './draw-link.ts';
import { drawFrame, drawFrameName, drawMat, FRAME_NAME } from './draw-mat.ts';
import { baseline, drawing, el, FAMILY, group, line, type Svg, words } from './svg.ts';

/** What of a map is drawn. */
export type Area =
  | { readonly what: 'all' }
  | { readonly what: 'rect'; readonly rect: Rect }
  | { readonly what: 'cards'; readonly ids: ReadonlySet<string> };

export interface PictureOptions {
  readonly document: ProjectDocument;
  /** Where the curves of measures have their values, where `document` is a copy without: only of points that it has. */
  readonly whole: ProjectDocument;
  readonly mapId: string;
  readonly area: Area;
  readonly hasLegend: boolean;
  readonly title: string;
  /** In words: "22 November 2026". */
  readonly date: string;
  readonly measure: Measure;
  /** Font faces for the file, as CSS; empty for a page that has them. */
  readonly fonts?: string;
}

export interface Picture {
  readonly svg: string;
  /** Px at 100 %. */
  readonly width: number;
  readonly height: number;
  readonly cards: number;
  /** Where the map's 0, 0 lies in the picture. */
  readonly origin: readonly [x: number, y: number];
}

const PAD = 32;
const MARGIN = 24;
const LEAST_WIDTH = 420;

/** A face is worked out when it is looked at, which spreading it would not do: a copy names what it takes. */
const withCurve = (face: Face, spark: readonly number[]): Face => ({
  id: face.id,
  kind: face.kind,
  kindLabel: face.kindLabel,
  title: face.title,
  lines: face.lines,
  state: face.state,
  meta: face.meta,
  figure: face.figure,
  strength: face.strength,
  spark,
  theme: face.theme,
  isClashing: face.isClashing,
  isRestricted: face.isRestricted,
  isLocked: face.isLocked,
});

/** What the map has of the document: the same model that the screen draws from. */
function modelOf({ document, whole, mapId }: PictureOptions): MapModel {
  const model = createMapModel();
  const content = readContent(document, mapId);
  const cards = content.cards.map((placed) => {
    if (placed.face.kind !== 'measure' || document === whole) return placed;
    return { ...placed, face: withCurve(placed.face, sparkOf(whole, placed.face.id, document)) };
  });
  model.sync({ ...content, cards });
  return model;
}

interface Chosen {
  readonly cards: readonly number[];
  readonly mats: readonly number[];
  readonly links: readonly number[];
  readonly frames: readonly Frame[];
  readonly rect: Rect;
}

const allOf = (model: MapModel): { readonly cards: readonly number[]; readonly mats: readonly number[] } => {
  const slots = [...model.slots.all()].sort((a, b) => a - b);
  return {
    cards: slots.filter((slot) => !model.slots.isMat(slot)),
    mats: slots.filter((slot) => model.slots.isMat(slot)),
  };
};

const linksAmong = (model: MapModel, slots: ReadonlySet<number>): readonly number[] =>
  Array.from({ length: model.links.length }, (_, at) => at).filter((number) => {
    const link = model.links.at(number);
    return link !== undefined && slots.has(link.start) && slots.has(link.end);
  });

const withName = ({ area }: Frame): Rect => ({ ...area, y: area.y - FRAME_NAME, h: area.h + FRAME_NAME });

function chosen(model: MapModel, { area, document, mapId }: PictureOptions): Chosen | undefined {
  const { cards, mats } = allOf(model);
  const frames = framesOf(document, mapId);
  const rects = (slots: readonly number[]): readonly Rect[] => slots.map(model.slots.rect);
  if (area.what === 'rect') {
    const isIn = (slot: number): boolean => overlaps(model.slots.rect(slot), area.rect);
    const links = linksAmong(model, new Set([...cards, ...mats]));
    return {
      cards: cards.filter(isIn),
      mats: mats.filter(isIn),
      links,
      frames: frames.filter((frame) => overlaps(frame.area, area.rect)),
      rect: area.rect,
    };
  }
  if (area.what === 'cards') {
    const isAsked = (slot: number): boolean => area.ids.has(model.slots.face(slot)?.id ?? '');
    const asked = new Set([...cards, ...mats].filter(isAsked));
    for (const mat of mats.filter(isAsked))
      for (const slot of model.mats.membersOf(model.slots.face(mat)?.id ?? '')) asked.add(slot);
    const rect = around([...asked].map(model.slots.rect));
    return (
      rect && {
        cards: cards.filter((slot) => asked.has(slot)),
        mats: mats.filter((slot) => asked.has(slot)),
        links: linksAmong(model, asked),
        frames: [],
        rect: grown(rect, MARGIN),
      }
    );
  }
  const rect = around([...rects(cards), ...rects(mats), ...frames.map(withName)]);
  const links = linksAmong(model, new Set([...cards, ...mats]));
  return rect && { cards, mats, links, frames, rect: grown(rect, MARGIN) };
}

const faceAt = (model: MapModel, slot: number) => model.slots.face(slot);

function drawMap(model: MapModel, what: Chosen, colour: Colours, measure: Measure): readonly Svg[] {
  const ground = (x: number, y: number): string =>
    colour(model.matAt(x, y) === undefined ? '--paper' : '--mat-ground');
  const withFace = (slots: readonly number[], draw: typeof drawCard): Svg[] =>
    slots.flatMap((slot) => {
      const face = faceAt(model, slot);
      return face ? [draw(face, model.slots.rect(slot), colour, measure)] : [];
    });
  const links = what.links.flatMap((number) => {
    const link = model.links.at(number);
    const shape = model.links.shape(number);
    return link && shape ? [{ input: link.input, shape }] : [];
  });
  return [
    ...withFace(what.mats, drawMat),
    ...what.frames.map((frame) => drawFrame(frame, colour)),
    ...links.map(({ input, shape }) => drawLine(input, shape, colour)),
    ...links.map(({ input, shape }) => drawWord(input, shape, ground, colour, measure)),
    ...withFace(what.cards, drawCard),
    ...what.frames.map((frame) => drawFrameName(frame, colour, measure)),
  ];
}

const shownIn = (model: MapModel, what: Chosen): Shown => {
  const kinds = new Set([...what.mats, ...what.cards].map((slot) => faceAt(model, slot)?.kind ?? ''));
  const relations = new Set(what.links.map((number) => model.links.at(number)?.input.relation ?? ''));
  return {
    kinds: allKinds()
      .map(({ name }) => name)
      .filter((name) => kinds.has(name)),
    relations: [...relations],
  };
};

const heading = ({ title, date }: PictureOptions, width: number, colour: Colours): Block => ({
  svg: group([
    line(cutToWidth(title, width, 26), {
      x: 0,
      y: baseline(32, 24),
      size: 24,
      weight: 680,
      colour: colour('--ink'),
    }),
    line(date, { x: 0, y: 34 + baseline(20, 14), size: 14, weight: 400, colour: colour('--ink-2') }),
  ]),
  height: 72,
});

const none: Block = { svg: group([]), height: 0 };

/**
 * A map as one SVG, drawn from the document: the same cards, links and mats as on the screen at 100 %, in the light look.
 * Undefined where there is nothing to draw.
 */
export function mapPicture(options: PictureOptions): Picture | undefined {
  const model = modelOf(options);
  const what = chosen(model, options);
  if (!what) return undefined;
  const colour = lightColours;
  const { rect } = what;
  const width = Math.max(LEAST_WIDTH, rect.w);
  const head = options.hasLegend ? heading(options, width, colour) : none;
  const foot = options.hasLegend ? drawLegend(shownIn(model, what), width, colour, options.measure) : none;
  const pad = options.hasLegend ? PAD : 0;
  const [left, top] = [pad + (width - rect.w) / 2, pad + head.height];
  const below = top + rect.h + (foot.height > 0 ? MARGIN : 0);
  const whole = { w: width + 2 * pad, h: below + foot.height + pad };
  const clip = el(
    'clipPath',
    { id: 'map' },
    el('rect', { x: rect.x, y: rect.y, width: rect.w, height: rect.h }),
  );
  const map = group(drawMap(model, what, colour, options.measure), { 'clip-path': 'url(#map)' });
  const svg = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: whole.w,
      height: whole.h,
      viewBox: `0 0 ${whole.w} ${whole.h}`,
      'font-family': FAMILY,
      'text-rendering': 'geometricPrecision',
      role: 'img',
    },
    el('title', {}, words(options.title)),
    ...(options.fonts ? [el('style', {}, drawing(options.fonts))] : []),
    el('defs', {}, hatch(colour), clip),
    el('rect', { width: whole.w, height: whole.h, fill: colour('--paper') }),
    group([head.svg], { transform: `translate(${pad} ${pad})` }),
    group([map], { transform: `translate(${left - rect.x} ${top - rect.y})` }),
    group([foot.svg], { transform: `translate(${pad} ${below})` }),
  );
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg.markup}\n`,
    width: whole.w,
    height: whole.h,
    cards: what.cards.length,
    origin: [left - rect.x, top - rect.y],
  };
}
