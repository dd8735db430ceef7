import { CARD_WIDTH, cardHeightForTitle } from '../../../features/map-model/content/card-face.ts';
import { findFreePlace } from '../../../features/map-model/geometry/find-free-place.ts';
import { viewportZoomedTo } from '../../../features/map-model/geometry/viewport.ts';
import { type ActiveMap, activeMap, revealRect, viewportCentre } from '../state/active-map.ts';
import { type CardDraft, mapUi } from '../state/map-ui.ts';

const LAST_KIND_KEY = 'alongside.map.lastKind';

/** The kind that a new card gets without asking: the one made last. */
export function lastUsedKind(): string {
  return localStorage.getItem(LAST_KIND_KEY) ?? 'barrier';
}

const rememberKind = (kind: string): void => localStorage.setItem(LAST_KIND_KEY, kind);

/** Words cannot be read or written below this zoom; the map comes nearer first. */
const MIN_EDITING_ZOOM = 0.7;

/** The key hints under a new card take this much more height, px. */
const KEY_HINTS_HEIGHT = 76;

function zoomToEdit(
  map: ActiveMap,
  rect: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): void {
  const viewport = map.pane.viewport();
  if (viewport.zoom < MIN_EDITING_ZOOM) {
    const atX = (rect.x + rect.w / 2) * viewport.zoom + viewport.x;
    const atY = (rect.y + rect.h / 2) * viewport.zoom + viewport.y;
    map.pane.setViewport(viewportZoomedTo(viewport, 1, atX, atY));
  }
  revealRect(map, rect);
}

/** Begins to write a card's title in place. */
export function startEditing(map: ActiveMap, id: string | undefined): void {
  const slot = id === undefined ? undefined : map.model.slots.slotOf(id);
  if (slot === undefined) return;
  const rect = map.model.slots.rect(slot);
  zoomToEdit(map, map.model.slots.isMat(slot) ? { ...rect, w: 320, h: 48 } : rect);
  mapUi.setState({ editingId: id, focusId: id });
}

/** The theme whose mat lies under the middle of a new card there. */
export function themeAt(map: ActiveMap, x: number, y: number): string | undefined {
  const mat = map.model.matAt(x + CARD_WIDTH / 2, y + cardHeightForTitle('') / 2);
  return mat === undefined ? undefined : map.model.slots.face(mat)?.id;
}

/** The free place nearest to where a card of this height was wanted: px of the map, the middle of the view at first. */
export function freePlaceNear(
  map: ActiveMap,
  h: number,
  wanted?: readonly [x: number, y: number],
  w = CARD_WIDTH,
): readonly [number, number] {
  const [cx, cy] = viewportCentre(map.pane.viewport());
  const [x, y] = wanted ?? [cx - w / 2, cy - h / 2];
  return findFreePlace({ x, y, w, h }, (area) => map.model.cardsIn(area, 'all').map(map.model.slots.rect));
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
  rememberKind(kind);
  const map = activeMap();
  if (!map) {
    const { requestCount } = mapUi.getState().firstCard;
    mapUi.setState({ firstCard: { kind, requestCount: requestCount + 1 } });
    return;
  }
  const [x, y] = at ? [at[0] - CARD_WIDTH / 2, at[1] - 24] : freePlaceNear(map, cardHeightForTitle(''));
  openDraft(map, { kind, x, y, theme: themeAt(map, x, y) });
}
