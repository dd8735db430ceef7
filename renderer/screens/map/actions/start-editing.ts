import { lastUsedKind } from '../../../core/state/last-used-kind.ts';
import { textScale } from '../../../core/ui/text-scale.ts';
import { CARD_WIDTH, cardHeightForTitle } from '../../../features/map-model/content/card-face.ts';
import { viewportZoomedTo } from '../../../features/map-model/geometry/viewport.ts';
import { type ActiveMap, activeMap, revealRect } from '../state/active-map.ts';
import { type CardDraft, mapUi } from '../state/map-ui.ts';
import { glideToEdit } from './glide-to-edit.ts';
import { placeNearPoint } from './place-new-card.ts';

/** Words cannot be read or written below this zoom; the map comes nearer first. */
const MIN_EDITING_ZOOM = 0.7;

/** The key hints under a new card take this much more height, px. */
const KEY_HINTS_HEIGHT = 76;

function zoomToEdit(
  map: ActiveMap,
  rect: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): void {
  const viewport = map.pane.viewport();
  const letters = textScale();
  if (viewport.zoom < MIN_EDITING_ZOOM * letters) {
    const atX = (rect.x + rect.w / 2) * viewport.zoom + viewport.x;
    const atY = (rect.y + rect.h / 2) * viewport.zoom + viewport.y;
    map.pane.setViewport(viewportZoomedTo(viewport, letters, atX, atY));
  }
  revealRect(map, rect);
}

/** Begins to write a card's title in place. */
export function startEditing(map: ActiveMap, id: string | undefined): void {
  const slot = id === undefined ? undefined : map.model.slots.slotOf(id);
  if (slot === undefined) return;
  const rect = map.model.slots.rect(slot);
  glideToEdit(map, map.model.slots.isMat(slot) ? { ...rect, w: 320, h: 48 } : rect);
  mapUi.setState({ editingId: id, focusId: id });
}

/** Where a new card is written that is wanted under a point, px of the map; the middle of the view without one. */
export function draftPlaceAt(
  map: ActiveMap,
  at?: readonly [x: number, y: number],
): Pick<CardDraft, 'x' | 'y' | 'theme'> {
  const corner = at && ([at[0] - CARD_WIDTH / 2, at[1] - 24] as const);
  const { x, y, theme } = placeNearPoint(map, cardHeightForTitle(''), corner);
  return { x, y, theme };
}

/** Lets a new card be written where it is to lie. */
export function openDraft(map: ActiveMap, draft: CardDraft): void {
  const [x, y] = [Math.round(draft.x), Math.round(draft.y)];
  zoomToEdit(map, { x, y, w: CARD_WIDTH, h: cardHeightForTitle('', true) + KEY_HINTS_HEIGHT });
  mapUi.setState({ draft: { ...draft, x, y }, editingId: undefined });
}

/**
 * Begins a new card: nothing is in the document until its title is committed. `at` is px of the map; without it, a free
 * place in the window. In a project without cards the card that waits there becomes one of this kind.
 */
export function startDraft(kind: string, at?: readonly [x: number, y: number]): void {
  const map = activeMap();
  if (!map) {
    const { requestCount } = mapUi.getState().firstCard;
    mapUi.setState({ firstCard: { kind, requestCount: requestCount + 1 } });
    return;
  }
  openDraft(map, { kind, ...draftPlaceAt(map, at) });
}

/**
 * Begins a card of the kind made last. In a project without cards nothing was made yet: the card that waits there takes
 * the keyboard as it is.
 */
export function startUsualDraft(at?: readonly [x: number, y: number]): void {
  startDraft(activeMap() ? lastUsedKind() : mapUi.getState().firstCard.kind, at);
}
