import type { Place } from '../../present/path.ts';
import { contains, grown, type Rect } from '../model/rect.ts';
import { type Item, type Page, pagesOf } from './pages.ts';

/** A part of a map with a name: a frame, or a theme's mat. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly area: Rect;
}

/** What the way through a map is made of, each list in its order. */
export interface Ground {
  readonly mapName: string;
  readonly frames: readonly Part[];
  readonly mats: readonly (Part & { readonly cards: readonly Item[] })[];
  /** Cards on no mat. */
  readonly loose: readonly Item[];
}

/** One picture on the way. */
export interface Step {
  /** Stays the same while cards come and go. */
  readonly id: string;
  readonly place: Place;
  /** What is shown. */
  readonly rect: Rect;
  /** What lies outside of this steps back. */
  readonly lit: Rect;
  readonly cards: readonly string[];
}

interface Stop {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly Page[];
}

type Picture = Parameters<typeof pagesOf>[1];

/** Room for a card's shadow and halo between it and what steps back, px of the map. */
const MARGIN = 14;

const middleIn = ({ x, y, w, h }: Rect, area: Rect): boolean => contains(area, x + w / 2, y + h / 2);

/** A part in one picture where it fits, else its cards in several. */
function stopOf({ id, name, area }: Part, cards: readonly Item[], picture: Picture): Stop {
  const fits = area.w <= picture.w && area.h <= picture.h;
  const whole = [{ ids: cards.map((card) => card.id), rect: area }];
  return { id, name, pages: fits || cards.length === 0 ? whole : pagesOf(cards, picture) };
}

function stopsOf({ mapName, frames, mats, loose }: Ground, picture: Picture): readonly Stop[] {
  const all = [...mats.flatMap((mat) => mat.cards), ...loose];
  if (frames.length > 0)
    return frames.map((frame) =>
      stopOf(
        frame,
        all.filter(({ rect }) => middleIn(rect, frame.area)),
        picture,
      ),
    );
  if (mats.length === 0) return [{ id: 'all', name: mapName, pages: pagesOf(loose, picture) }];
  const rest = { id: 'loose', name: 'On no theme', pages: pagesOf(loose, picture) };
  return [...mats.map((mat) => stopOf(mat, mat.cards, picture)), rest];
}

/**
 * The way through a map, one picture after the other: its frames; without any, its themes and then what lies on none;
 * without themes, the whole map. What is too large for a picture takes several.
 */
export function stepsOf(ground: Ground, picture: Picture): readonly Step[] {
  const stops = stopsOf(ground, picture).filter(({ pages }) => pages.length > 0);
  return stops.flatMap(({ id, name, pages }, index) =>
    pages.map(({ ids, rect }, part) => ({
      id: `${id} ${part}`,
      place: { stop: index + 1, stops: stops.length, name, part: part + 1, parts: pages.length },
      rect,
      lit: grown(rect, MARGIN),
      cards: ids,
    })),
  );
}
