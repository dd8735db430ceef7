import { type Draft, mapUi } from './canvas/ui-store.ts';
import { type LiveMap, liveMap, middleOf, reveal } from './live-map.ts';
import { CARD_WIDTH, heightOfTitle } from './model/face.ts';
import { freePlace } from './model/free-place.ts';
import { viewZoomed } from './model/window.ts';

const LAST_KIND = 'alongside.map.lastKind';

/** The kind that a new card gets without asking: the one made last. */
export const lastKind = (): string => localStorage.getItem(LAST_KIND) ?? 'barrier';
const rememberKind = (kind: string): void => localStorage.setItem(LAST_KIND, kind);

/** Words cannot be read or written below this zoom; the map comes nearer first. */
const WRITING_ZOOM = 0.7;

/** What a card that is being written says of its keys takes this much more room below, px. */
const KEYS = 76;

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

/** The theme whose mat lies under the middle of a new card there. */
export function themeAt(map: LiveMap, x: number, y: number): string | undefined {
  const mat = map.model.matAt(x + CARD_WIDTH / 2, y + heightOfTitle('') / 2);
  return mat === undefined ? undefined : map.model.slots.face(mat)?.id;
}

/** The free place nearest to where a card of this height was wanted: px of the map, the middle of the view at first. */
export function placeNear(
  map: LiveMap,
  h: number,
  wanted?: readonly [x: number, y: number],
  w = CARD_WIDTH,
): readonly [number, number] {
  const [cx, cy] = middleOf(map.pane.view());
  const [x, y] = wanted ?? [cx - w / 2, cy - h / 2];
  return freePlace({ x, y, w, h }, (area) => map.model.cardsIn(area, 'all').map(map.model.slots.rect));
}

/** Lets a new card be written where it is to lie. */
export function openDraft(map: LiveMap, draft: Draft): void {
  const [x, y] = [Math.round(draft.x), Math.round(draft.y)];
  comeNear(map, { x, y, w: CARD_WIDTH, h: heightOfTitle('', true) + KEYS });
  mapUi.setState({ draft: { ...draft, x, y }, editingId: undefined });
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
  const [x, y] = at ? [at[0] - CARD_WIDTH / 2, at[1] - 24] : placeNear(map, heightOfTitle(''));
  openDraft(map, { kind, x, y, theme: themeAt(map, x, y) });
}
