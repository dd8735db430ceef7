import type { PathPosition } from '../../../core/present/presentation-path.ts';
import { expandRect, isCentreIn, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { type CardRect, type Page, splitIntoPages } from './split-into-pages.ts';
import { NO_THEME_STOP, type WallTheme } from './wall-source.ts';

/** A part of a map with a name. */
export interface MapSection {
  readonly id: string;
  readonly name: string;
  readonly area: Rect;
}

/** A frame, shown as it lies on the map; on several slides where it is too large for one. */
export interface FrameStop {
  readonly type: 'frame';
  readonly id: string;
  readonly name: string;
  readonly pages: readonly Page[];
}

/** A theme, or the cards of none, set for the wall. How many slides that takes is known once it is laid out. */
export interface WallStop {
  readonly type: 'wall';
  readonly id: string;
  readonly name: string;
  readonly theme: WallTheme;
}

/** What is spoken of at one time. */
export type Stop = FrameStop | WallStop;

/** How much of the map one slide shows, px at 100 %. */
type PageSize = Parameters<typeof splitIntoPages>[1];

/** The space for a card's shadow and halo within the spotlight, px at 100 %. */
const MARGIN = 14;

/** What lies outside of this is dimmed, px at 100 %. */
export function spotlightOf({ rect }: Page): Rect {
  return expandRect(rect, MARGIN);
}

/** The frames of a map as stops: one slide each if it fits, else its cards on several. */
export function frameStops(
  frames: readonly MapSection[],
  cards: readonly CardRect[],
  pageSize: PageSize,
): readonly FrameStop[] {
  return frames.map(({ id, name, area }) => {
    const within = cards.filter(({ rect }) => isCentreIn(rect, area));
    const isWhole = (area.w <= pageSize.w && area.h <= pageSize.h) || within.length === 0;
    const whole: Page = { ids: within.map((card) => card.id), rect: area };
    return { type: 'frame', id, name, pages: isWhole ? [whole] : splitIntoPages(within, pageSize) };
  });
}

/** Themes as stops. */
export function wallStops(themes: readonly WallTheme[]): readonly WallStop[] {
  return themes.map((theme) => ({ type: 'wall', id: theme.id, name: theme.name, theme }));
}

/** Stops as they are now; one that says what it said before is the same object, so that it is not laid out again. */
export function reuseStops(stops: readonly Stop[], before: readonly Stop[]): readonly Stop[] {
  const known = new Map(before.map((stop) => [stop.id, stop]));
  return stops.map((stop) => {
    const same = known.get(stop.id);
    return same && JSON.stringify(same) === JSON.stringify(stop) ? same : stop;
  });
}

/** The cards of a stop. */
export function cardsAt(stop: Stop): readonly string[] {
  return stop.type === 'wall'
    ? stop.theme.sections.flatMap(({ cards }) => cards)
    : stop.pages.flatMap(({ ids }) => ids);
}

/** Where a stop is on the way, in part `part` of `parts`, counted from 0. The cards of no theme are no theme of the count. */
export function placeOf(stops: readonly Stop[], index: number, part: number, parts: number): PathPosition {
  const stop = stops[index];
  const inParts = { name: stop?.name ?? '', part: part + 1, parts };
  if (stop?.type !== 'wall') return { ...inParts, stop: index + 1, stops: stops.length };
  if (stop.id === NO_THEME_STOP) return { ...inParts, stop: 1, stops: 1 };
  const themes = stops.filter(({ id }) => id !== NO_THEME_STOP);
  return { ...inParts, noun: 'Theme', stop: index + 1, stops: themes.length };
}
