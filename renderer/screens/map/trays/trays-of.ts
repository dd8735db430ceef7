import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { subHeadingFaces } from '../../../features/map-model/content/read-map-content.ts';
import { boundingRect, overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { MAT_PADDING, MAT_TAB_HEIGHT } from '../../../features/map-model/slots/mats.ts';
import {
  type SubHeadingBand,
  subHeadingBandsOver,
} from '../../../features/map-model/slots/sub-heading-bands.ts';
import { mapAreas, NO_THEME_NAME } from '../areas/map-areas.ts';

/** The ground under the cards of one meeting that have no theme yet. */
export interface Tray {
  readonly name: string;
  readonly rect: Rect;
  /** The room over its cards, px at 100 %: too little for its name where something lies there. */
  readonly tabHeight: number;
  /** The sub-headings of no theme, each over its cards. */
  readonly subHeadings: readonly SubHeadingBand[];
}

const MIN_CARDS = 2;

const around = ({ x, y, w, h }: Rect, tab: number): Rect => ({
  x: x - MAT_PADDING,
  y: y - tab,
  w: w + 2 * MAT_PADDING,
  h: h + tab + MAT_PADDING,
});

/** Whether nothing but these cards lies in an area. */
function isTheirs(model: MapModel, cards: readonly number[], area: Rect): boolean {
  const own = new Set(cards);
  const others = [...model.cardsIn(area), ...model.matsIn(area)].filter((slot) => !own.has(slot));
  return others.every((slot) => !overlaps(model.slots.rect(slot), area));
}

/**
 * The trays of a map: where the cards of a meeting without a theme lie together, and nothing else among them. Derived from
 * where they lie; cards that were put about the map have none.
 */
export function traysOf(document: ProjectDocument, model: MapModel): readonly Tray[] {
  const faces = subHeadingFaces(document, undefined);
  return mapAreas(document, model).flatMap(({ meetingId, themes }) => {
    const cards = themes.find(({ themeId }) => themeId === undefined)?.cards ?? [];
    if (meetingId === undefined || cards.length < MIN_CARDS) return [];
    const subHeadings = subHeadingBandsOver(model.slots, cards, faces);
    const rects = [...cards.map((slot) => model.slots.rect(slot)), ...subHeadings.map(({ rect }) => rect)];
    const bounds = boundingRect(rects);
    if (!bounds) return [];
    const tabHeight = [MAT_TAB_HEIGHT, MAT_PADDING].find((tab) =>
      isTheirs(model, cards, around(bounds, tab)),
    );
    return tabHeight === undefined
      ? []
      : [{ name: NO_THEME_NAME, rect: around(bounds, tabHeight), tabHeight, subHeadings }];
  });
}

/** Whether a tray has room for its name. */
export function hasTrayName({ tabHeight }: Tray): boolean {
  return tabHeight > MAT_PADDING;
}

/** Where words stand on trays that touch an area: their names and sub-headings. */
export function trayWordsIn(trays: readonly Tray[], area: Rect): readonly Rect[] {
  return trays
    .flatMap((tray) => [
      ...(hasTrayName(tray) ? [{ ...tray.rect, h: tray.tabHeight }] : []),
      ...tray.subHeadings.map(({ rect }) => rect),
    ])
    .filter((words) => overlaps(words, area));
}
