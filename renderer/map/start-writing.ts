import { mapUi } from './canvas/ui-store.ts';
import { type LiveMap, liveMap, middleOf, reveal } from './live-map.ts';
import { CARD_WIDTH, heightOfTitle } from './model/face.ts';
import { freePlace } from './model/free-place.ts';
import { viewZoomed } from './model/window.ts';

const LAST_KIND = 'alongside.map.lastKind';

/** The kind that a new card gets without asking: the one made last. */
export const lastKind = (): string => localStorage.getItem(LAST_KIND) ?? 'barrier';
export const rememberKind = (kind: string): void => localStorage.setItem(LAST_KIND, kind);

/** Words cannot be read or written below this zoom; the map comes nearer first. */
const WRITING_ZOOM = 0.7;

function comeNear(
  map: LiveMap,
  rect: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): void {
  const view = map.pane.view();
  if (view.zoom < WRITING_ZOOM) {
    const atX = (rect.x + rect.w / 2) * view.zoom + view.x;
    const atY = (rect.y + rect.h / 2) * view.zoom + view.y;
    map.pane.setView(viewZoomed(view, 1, atX, atY));
  }
  reveal(map, rect);
}

/** Begins to write a card's title in place. */
export function startEditing(map: LiveMap, id: string | undefined): void {
  const slot = id === undefined ? undefined : map.model.slots.slotOf(id);
  if (slot === undefined) return;
  const rect = map.model.slots.rect(slot);
  comeNear(map, map.model.slots.isMat(slot) ? { ...rect, w: 320, h: 48 } : rect);
  mapUi.setState({ editingId: id, focusId: id });
}

/**
 * Begins a new card: nothing is in the document until its words are put down. `at` is px of the map, and a free place
 * in sight where nothing is said. In a project without cards the card that waits there becomes one of this kind.
 */
export function startDraft(kind: string, at?: readonly [x: number, y: number]): void {
  rememberKind(kind);
  const map = liveMap();
  if (!map) {
    const { asked } = mapUi.getState().firstCard;
    mapUi.setState({ firstCard: { kind, asked: asked + 1 } });
    return;
  }
  const view = map.pane.view();
  const [cx, cy] = at ?? middleOf(view);
  const h = heightOfTitle('');
  const wanted = { x: cx - CARD_WIDTH / 2, y: at ? cy - 24 : cy - h / 2, w: CARD_WIDTH, h };
  const [x, y] = at
    ? [wanted.x, wanted.y]
    : freePlace(wanted, (area) => map.model.cardsIn(area, 'all').map(map.model.slots.rect));
  const mat = map.model.matAt(x + CARD_WIDTH / 2, y + h / 2);
  const theme = mat === undefined ? undefined : map.model.slots.face(mat)?.id;
  comeNear(map, { x, y, w: CARD_WIDTH, h });
  mapUi.setState({ draft: { kind, x: Math.round(x), y: Math.round(y), theme }, editingId: undefined });
}
