import { arrangeByTheme } from '../../../../../renderer/features/layout/arrange-by-theme.ts';
import type { MapContent } from '../../../../../renderer/features/map-model/content/map-content.ts';
import { expandRect, overlaps, type Rect } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import { straightPieces } from '../../../../../renderer/features/map-model/links/link-curve.ts';
import { createMapModel, type MapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import { face, theme } from '../faces.ts';

const WORDS = 'Somebody said in the meeting that the bus stops at six and that nobody comes after that. ';
const RELATIONS = ['relatesTo', 'informs', 'supports', 'prompts', 'challenges'];

/** Small whole numbers that look random and are the same each time. */
export function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Cards of unlike heights, laid out by theme as notes are, with so many links from anywhere to anywhere. */
export function laidOut(cards: number, links: number, seed: number): MapContent {
  const random = sequence(seed);
  const themes = Array.from({ length: Math.max(2, Math.round(cards / 7)) }, (_, at) => `t${at}`);
  const faces = Array.from({ length: cards }, (_, at) => {
    const title = WORDS.repeat(1 + random(4));
    return face(`c${at}`, { title, lines: [], theme: themes[random(themes.length)] });
  });
  const heights = faces.map(() => 120 + random(8) * 30);
  const places = arrangeByTheme(
    faces.map(({ id, theme: of }, at) => ({ id, theme: of, height: heights[at] ?? 120 })),
    [],
    themes.map((id) => ({ id, name: `Theme ${id}` })),
  );
  const lines = (height: number) =>
    Array.from({ length: Math.round((height - 60) / 22) }, () => ({ text: 'words', isLead: false }) as never);
  const mapLinks = Array.from({ length: links }, (_, at) => ({
    id: `l${at}`,
    from: `c${random(cards)}`,
    to: `c${random(cards)}`,
    relation: RELATIONS[random(RELATIONS.length)] ?? '',
  }));
  return {
    cards: faces.map((one, at) => {
      const [x, y] = places.get(one.id) ?? [0, 0];
      return { face: { ...one, lines: lines(heights[at] ?? 120) }, x, y };
    }),
    themes: themes.map(theme),
    links: () => mapLinks,
  };
}

/** The model of a map with all its lines led. */
export function modelOf(content: MapContent): MapModel {
  const model = createMapModel();
  model.sync(content);
  model.links.route(() => false);
  return model;
}

/** Where the cards of a map lie, by slot. */
export function cardRects(model: MapModel): ReadonlyMap<number, Rect> {
  const slots = [...model.slots.all()].filter((slot) => !model.slots.isMat(slot));
  return new Map(slots.map((slot) => [slot, model.slots.rect(slot)]));
}

/** Links whose lines run over a card, or into one of their own. */
export function linesOverCards(model: MapModel): readonly string[] {
  const rects = cardRects(model);
  return Array.from({ length: model.links.length }, (_, number) => number).flatMap((number) => {
    const curve = model.links.curve(number);
    const link = model.links.at(number);
    if (!curve || !link) return [];
    const under = [...rects].filter(([slot, rect]) => {
      const isEnd = slot === link.start || slot === link.end;
      const inner = expandRect(rect, isEnd ? -2 : 2.5);
      return straightPieces(curve, 40).some((piece) => overlaps(expandRect(piece, 0.01), inner));
    });
    return under.map(([slot]) => `${link.input.id} over ${model.slots.face(slot)?.id}`);
  });
}
