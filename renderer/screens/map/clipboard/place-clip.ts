import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { kindOf, titleOf } from '../../../../shared/records/kind-registry.ts';
import { type PlaceBeside, placeNear } from '../../../features/layout/place-beside.ts';
import { CARD_WIDTH, cardHeightForTitle } from '../../../features/map-model/content/card-face.ts';
import { boundingRect, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { contextAfter, type PlacingContext, placingContextOf } from '../actions/place-new-card.ts';
import type { ActiveMap } from '../state/active-map.ts';
import type { Clip, ClipCard } from './clip.ts';
import { themeAfterPaste } from './paste-changes.ts';
import { findPastePosition } from './paste-position.ts';

type Point = readonly [x: number, y: number];

/** Where copied cards go, px at 100 %. */
export interface ClipPlaces {
  /** For those that keep how they lie to each other: what is added to their positions. */
  readonly offset: Point;
  /** For those whose theme lies on this map: on its mat, by the id that was copied. */
  readonly places: ReadonlyMap<string, Point>;
  /** What gives way to them. */
  readonly moves: PlaceBeside['moves'];
  /** Around all of them. */
  readonly box: Rect;
}

/** Cards that a paste moves one by one to free places; more than this are pasted as one group. */
const MAX_ONE_BY_ONE = 60;
const EMPTY_BOX: Rect = { x: 0, y: 0, w: CARD_WIDTH, h: cardHeightForTitle('') };

/** A card's height before it is measured, by its words. */
const heightOf = ({ kind, fields }: ClipCard): number =>
  cardHeightForTitle(kindOf(kind) ? titleOf(kind, { id: '', fields }) : '');

const rectOf = (card: ClipCard, [x, y]: Point): Rect => ({ x, y, w: CARD_WIDTH, h: heightOf(card) });

/** Each in the free place of its theme that is nearest to a point. */
function placeOnMats(
  start: PlacingContext,
  cards: readonly { readonly card: ClipCard; readonly theme: string }[],
  near: Point,
): { readonly places: Map<string, Point>; readonly moves: Map<string, Point> } {
  const places = new Map<string, Point>();
  const moves = new Map<string, Point>();
  let context = start;
  for (const { card, theme } of cards) {
    const height = heightOf(card);
    const corner = [near[0] - CARD_WIDTH / 2, near[1] - height / 2] as const;
    const place = placeNear({ ...context, size: { w: CARD_WIDTH, h: height } }, corner, theme);
    places.set(card.id, [Math.round(place.x), Math.round(place.y)]);
    for (const [moved, position] of place.moves) moves.set(moved, position);
    context = contextAfter(context, { id: `pasted ${card.id}`, height }, place);
  }
  return { places, moves };
}

/**
 * Where copied cards are pasted near a point: those whose theme lies on this map in free places of its mat, all others
 * together, as they lay, in a free area. Without a map, from its corner.
 */
export function placeClip(
  map: ActiveMap | undefined,
  document: ProjectDocument,
  clip: Clip,
  near: Point | undefined,
): ClipPlaces {
  const isOnMap = (theme: string): boolean => (map?.model.mats.membersOf(theme).size ?? 0) > 0;
  const themed = clip.cards.flatMap((card) => {
    const theme = themeAfterPaste({ document, clip }, card);
    return theme !== undefined && isOnMap(theme) ? [{ card, theme }] : [];
  });
  const context = map && placingContextOf(map);
  const onMats =
    context && near && themed.length <= MAX_ONE_BY_ONE
      ? placeOnMats(context, themed, near)
      : { places: new Map<string, Point>(), moves: new Map<string, Point>() };
  const others = clip.cards.filter(({ id }) => !onMats.places.has(id));
  const group = boundingRect(others.map((card) => rectOf(card, card.at))) ?? EMPTY_BOX;
  const [left, top] =
    map && near && others.length > 0
      ? findPastePosition(map.model, group.w, group.h, near, context?.keepClear)
      : [0, 0];
  const offset = [Math.round(left - group.x), Math.round(top - group.y)] as const;
  const pasted = clip.cards.map((card) =>
    rectOf(card, onMats.places.get(card.id) ?? [card.at[0] + offset[0], card.at[1] + offset[1]]),
  );
  return { offset, ...onMats, box: boundingRect(pasted) ?? EMPTY_BOX };
}
