import type { PathPosition } from '../../../core/present/presentation-path.ts';
import { expandRect, isCentreIn, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { type CardRect, type Page, splitIntoPages } from './split-into-pages.ts';

/** A part of a map with a name: a frame, or a theme's mat. */
export interface MapSection {
  readonly id: string;
  readonly name: string;
  readonly area: Rect;
}

/** What the slides of a map are made of, each list in its order. */
export interface SlideSource {
  readonly mapName: string;
  readonly frames: readonly MapSection[];
  readonly mats: readonly (MapSection & { readonly cards: readonly CardRect[] })[];
  /** Cards on no mat. */
  readonly unthemed: readonly CardRect[];
}

/** One slide: a part of the map that is shown at once. */
export interface Slide {
  /** Stays the same while cards come and go. */
  readonly id: string;
  readonly place: PathPosition;
  /** What is shown. */
  readonly rect: Rect;
  /** What lies outside of this is dimmed. */
  readonly spotlight: Rect;
  readonly cards: readonly string[];
}

interface SlideGroup {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly Page[];
}

type PageSize = Parameters<typeof splitIntoPages>[1];

/** The space for a card's shadow and halo within the spotlight, px at 100 %. */
const MARGIN = 14;

/** A section as one slide if it fits, else its cards on several. */
function groupOf({ id, name, area }: MapSection, cards: readonly CardRect[], pageSize: PageSize): SlideGroup {
  const fits = area.w <= pageSize.w && area.h <= pageSize.h;
  const whole = [{ ids: cards.map((card) => card.id), rect: area }];
  return { id, name, pages: fits || cards.length === 0 ? whole : splitIntoPages(cards, pageSize) };
}

function slideGroups(
  { mapName, frames, mats, unthemed }: SlideSource,
  pageSize: PageSize,
): readonly SlideGroup[] {
  const all = [...mats.flatMap((mat) => mat.cards), ...unthemed];
  if (frames.length > 0)
    return frames.map((frame) =>
      groupOf(
        frame,
        all.filter(({ rect }) => isCentreIn(rect, frame.area)),
        pageSize,
      ),
    );
  if (mats.length === 0) return [{ id: 'all', name: mapName, pages: splitIntoPages(unthemed, pageSize) }];
  const remaining = { id: 'loose', name: 'On no theme', pages: splitIntoPages(unthemed, pageSize) };
  return [...mats.map((mat) => groupOf(mat, mat.cards, pageSize)), remaining];
}

/**
 * The slides of a map in order: its frames; without any, its themes and then the cards of none; without themes, the whole
 * map. What is too large for one slide takes several.
 */
export function slidesOf(source: SlideSource, pageSize: PageSize): readonly Slide[] {
  const groups = slideGroups(source, pageSize).filter(({ pages }) => pages.length > 0);
  return groups.flatMap(({ id, name, pages }, index) =>
    pages.map(({ ids, rect }, part) => ({
      id: `${id} ${part}`,
      place: { stop: index + 1, stops: groups.length, name, part: part + 1, parts: pages.length },
      rect,
      spotlight: expandRect(rect, MARGIN),
      cards: ids,
    })),
  );
}
