import type { Change } from '../../../../shared/document/edit/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { matNamesOf } from '../../../features/layout/layout-themes.ts';
import { makeRoom } from '../../../features/layout/make-room.ts';
import { type PlaceBeside, placeBeside, placeNear } from '../../../features/layout/place-beside.ts';
import type { LayoutCard } from '../../../features/layout/place-layout.ts';
import { movePlacementChange } from '../../../features/layout/placement-changes.ts';
import { CARD_WIDTH } from '../../../features/map-model/content/card-face.ts';
import { expandRect, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { textWidth } from '../../../features/map-model/geometry/text-layout.ts';
import { linkLabel } from '../../../features/map-model/links/link-style.ts';
import { mapExtensions } from '../extensions/map-extensions.ts';
import { type ActiveMap, viewportCentre } from '../state/active-map.ts';
import { layoutCardsOf } from './layout-cards.ts';

/** Names of frames keep their size on the screen: so far off they are still read, and take most room on the map. */
const FARTHEST_NAME_ZOOM = 0.45;
/** Beside the map's cards too, px at 100 %: a new card may go there. */
const NEAR_BY = 2000;
/** The size of a link's word, px at 100 %. */
const WORD_SIZE = 14;

/** What new cards are placed among: all cards of a map, and what they must not lie on. */
export interface PlacingContext {
  readonly cards: readonly LayoutCard[];
  readonly matNames: ReadonlyMap<string, string>;
  readonly keepClear: readonly Rect[];
}

/** A map as it is drawn now, for placing cards on it. */
export function placingContextOf(map: ActiveMap): PlacingContext {
  const { document } = currentProject();
  const whole = map.model.bounds();
  const keepClear = whole
    ? mapExtensions.flatMap(
        (extension) =>
          extension.labelObstacles?.({ zoom: FARTHEST_NAME_ZOOM, visibleRect: expandRect(whole, NEAR_BY) }) ??
          [],
      )
    : [];
  return { cards: layoutCardsOf(map), matNames: matNamesOf(document), keepClear };
}

/** A context in which a card has been placed and what gave way has moved: for the next card. */
export function contextAfter(
  context: PlacingContext,
  card: { readonly id: string; readonly height: number },
  { x, y, theme, moves }: PlaceBeside,
): PlacingContext {
  const cards = context.cards.map((one) => {
    const [movedX, movedY] = moves.get(one.id) ?? [one.rect.x, one.rect.y];
    return { ...one, rect: { ...one.rect, x: movedX, y: movedY } };
  });
  const rect = { x, y, w: CARD_WIDTH, h: card.height };
  return { ...context, cards: [...cards, { id: card.id, rect, theme, isMovable: true }] };
}

const wordWidthOf = (relation: string): number => textWidth(linkLabel(relation), WORD_SIZE);

/** Where a card goes that is made from another one on the map; for a theme, beside its mat. */
export function placeBesideCard(
  map: ActiveMap,
  from: string,
  height: number,
  {
    relation = '',
    isNextInColumn = false,
    context = placingContextOf(map),
  }: {
    readonly relation?: string;
    readonly isNextInColumn?: boolean;
    readonly context?: PlacingContext;
  } = {},
): PlaceBeside {
  const { slots } = map.model;
  const slot = slots.slotOf(from);
  const mat: readonly LayoutCard[] =
    slot === undefined ? [] : [{ id: from, rect: slots.rect(slot), isMovable: false }];
  const source = context.cards.find((card) => card.id === from) ?? mat[0];
  const size = { w: CARD_WIDTH, h: height };
  if (!source) return placeNearPoint(map, height);
  return placeBeside({ ...context, source, size, wordWidth: wordWidthOf(relation), isNextInColumn });
}

/** Where a new card goes that is wanted at a point, px of the map: the middle of the view at first. */
export function placeNearPoint(
  map: ActiveMap,
  height: number,
  at?: readonly [x: number, y: number],
): PlaceBeside {
  const [cx, cy] = viewportCentre(map.pane.viewport());
  const size = { w: CARD_WIDTH, h: height };
  return placeNear({ ...placingContextOf(map), size }, at ?? [cx - size.w / 2, cy - height / 2]);
}

/** The changes that move what gives way to a new card. */
export function moveChanges(mapId: string, moves: PlaceBeside['moves']): readonly Change[] {
  return [...moves].map(([id, [x, y]]) => movePlacementChange(mapId, id, x, y));
}

/** The changes that make room for a card that lies where it was typed: its column, and mats in the way of its grown mat. */
export function roomForNewCard(map: ActiveMap, rect: Rect, theme: string | undefined): readonly Change[] {
  const { cards, matNames } = placingContextOf(map);
  const canMoveUnits = theme !== undefined;
  return moveChanges(
    map.mapId,
    makeRoom({ rect, theme, others: cards, matNames, canMoveUnits }) ?? new Map(),
  );
}

/**
 * The changes that move the column down under a card whose words have become more; none where it was put so by somebody or
 * where its mat would grow over another: there the map draws it apart until somebody puts it apart for good.
 */
export function roomForGrownCard(map: ActiveMap, id: string, height: number): readonly Change[] {
  const { cards, matNames } = placingContextOf(map);
  const before = cards.find((card) => card.id === id);
  if (!before || height <= before.rect.h) return [];
  const moves = makeRoom({
    rect: { ...before.rect, h: height },
    theme: before.theme,
    before,
    others: cards.filter((card) => card.id !== id),
    matNames,
    canMoveUnits: false,
  });
  return moveChanges(map.mapId, moves ?? new Map());
}
