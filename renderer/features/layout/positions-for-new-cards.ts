import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { isLockedOnMap } from '../../../shared/records/maps/locked-on-map.ts';
import { cardHeight, cardHeightForTitle } from '../map-model/content/card-face.ts';
import { faceOf, readMapContent } from '../map-model/content/read-map-content.ts';
import { FIT_MARGIN } from '../map-model/geometry/viewport.ts';
import { createMapModel } from '../map-model/map-model.ts';
import { matNamesOf } from './layout-themes.ts';
import type { CardToLayOut, LayoutLink, Positions, ThemeToLayOut } from './layout-types.ts';
import type { LayoutCard } from './place-layout.ts';
import { placeNewCards } from './place-new-cards.ts';

/** Cards that come in together, or lie on the map and go with them; they get their heights by what they will show. */
export interface IncomingCards {
  readonly cards: readonly (Omit<CardToLayOut, 'height' | 'headingWords'> & { readonly title: string })[];
  readonly links: readonly LayoutLink[];
  readonly themes: readonly ThemeToLayOut[];
}

/** The rail at the left; the bar and the map's tools above it. */
const BESIDE_MAP = { w: 160, h: 112 };

/** How wide and high the map is, px: what is beside it and above it keeps its size. */
const mapWindow = () => ({
  w: Math.max(320, window.innerWidth - BESIDE_MAP.w - 2 * FIT_MARGIN),
  h: Math.max(240, window.innerHeight - BESIDE_MAP.h - 2 * FIT_MARGIN),
});

const headingWordsOf = (document: ProjectDocument, id: string | undefined): string | undefined => {
  const heading = id === undefined ? undefined : recordOf(document, { kind: 'heading', id });
  return heading && textOf(heading, 'text');
};

/**
 * Where cards that come in go on a map, also one that nobody is looking at, and where what is in the way of a mat that grows
 * moves to.
 * @param after the document as it will be, with the cards in it
 * @returns top-left corners, px at 100 %
 */
export function positionsForNewCards(
  document: ProjectDocument,
  after: ProjectDocument,
  mapId: string,
  { cards, links, themes }: IncomingCards,
): Positions {
  const model = createMapModel();
  model.sync(readMapContent(document, mapId));
  const { slots, mats } = model;
  const coming = new Set(cards.map(({ id }) => id));
  const onMap = [...slots.all()]
    .filter((slot) => !slots.isMat(slot) && !coming.has(slots.face(slot)?.id ?? ''))
    .map((slot): LayoutCard => {
      const id = slots.face(slot)?.id ?? '';
      const isMovable = !isLockedOnMap(document, mapId, id);
      return { id, rect: slots.rect(slot), theme: mats.themeOf(slot), isMovable };
    });
  const toLayOut = cards.map(({ title, ...card }): CardToLayOut => {
    const face = faceOf(after, card.id);
    const height = face ? cardHeight(face) : cardHeightForTitle(title);
    return { ...card, height, headingWords: headingWordsOf(after, card.heading) };
  });
  const matNames = matNamesOf(after);
  return placeNewCards({ cards: toLayOut, links, themes }, { cards: onMap, matNames }, mapWindow());
}
