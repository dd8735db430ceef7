import { showNotice } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { selectedIds } from '../../../core/state/selection.ts';
import { createStillOpenGuard } from '../../../core/state/still-open-guard.ts';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { removeStandingMessage, say, showStandingMessage } from '../../../core/ui/message.ts';
import { arrangeAround } from '../../../features/layout/arrange-around.ts';
import { arrangeByLinks } from '../../../features/layout/arrange-by-links.ts';
import { arrangeByTheme } from '../../../features/layout/arrange-by-theme.ts';
import { createElkWorker, LayoutStopped } from '../../../features/layout/elk-worker.ts';
import { layoutLinksOf } from '../../../features/layout/layout-links.ts';
import { cardContextOf, themesToLayOut } from '../../../features/layout/layout-themes.ts';
import type { CardToLayOut, LayeredLayout, Positions } from '../../../features/layout/layout-types.ts';
import { mapUnits } from '../../../features/layout/map-units.ts';
import { type LayoutCard, placeLayout } from '../../../features/layout/place-layout.ts';
import type { Size } from '../../../features/layout/quilt.ts';
import { yieldToEventLoop } from '../../../features/layout/yield-to-event-loop.ts';
import { boundingRect } from '../../../features/map-model/geometry/rect.ts';
import {
  type Viewport,
  viewportToFit,
  viewportToReveal,
  visibleRect,
} from '../../../features/map-model/geometry/viewport.ts';
import { type ActiveMap, onMapUnmount } from '../state/active-map.ts';
import { readingOrder } from '../state/card-focus.ts';
import { cardSlotsOf, centralTarget } from '../state/command-targets.ts';
import { commitLayout } from './commit-layout.ts';
import { layoutCardsOf, matNamesOf, windowOf } from './layout-cards.ts';

const layoutMethods = {
  byTheme: { label: 'Laid out by theme', word: 'by theme' },
  byLinks: { label: 'Tidied up', word: 'along the chain' },
  around: { label: 'Laid out around a card', word: 'around one' },
} as const;

type LayoutMethod = keyof typeof layoutMethods;

/** Cards in the order of reading, so that the layout keeps what was first first: the selected ones where several are. */
function cardsToLayOut(map: ActiveMap): readonly CardToLayOut[] {
  const { model } = map;
  const { document } = currentProject();
  const selectedSlots = cardSlotsOf(map, selectedIds());
  return readingOrder(model).flatMap((id) => {
    const slot = model.slots.slotOf(id);
    if (slot === undefined || model.slots.isMat(slot)) return [];
    if (selectedSlots.size > 1 && !selectedSlots.has(slot)) return [];
    const kind = model.slots.face(slot)?.kind ?? '';
    const context = cardContextOf(document, kind, id);
    return [{ id, height: model.slots.rect(slot).h, theme: model.mats.themeOf(slot), ...context }];
  });
}

async function computeLayout(
  method: LayoutMethod,
  cards: readonly CardToLayOut[],
  centre: string | undefined,
  window: Size,
  layered: LayeredLayout,
): Promise<Positions> {
  const { document } = currentProject();
  const links = layoutLinksOf(document);
  if (method === 'around') return centre === undefined ? new Map() : arrangeAround(centre, cards, links);
  const themes = themesToLayOut(document);
  if (method === 'byTheme') return arrangeByTheme(cards, links, themes, window);
  return arrangeByLinks(cards, links, themes, layered, window);
}

/** The viewport afterwards: of the whole map, or moved just so far that a part is in the window. */
function viewportAfter(
  viewport: Viewport,
  layoutCards: readonly LayoutCard[],
  places: Positions,
): Viewport | undefined {
  const rectOf = ({ id, rect }: LayoutCard) => {
    const [x, y] = places.get(id) ?? [rect.x, rect.y];
    return { ...rect, x, y };
  };
  const isWholeMap = layoutCards.every((card) => places.has(card.id) || !card.isMovable);
  const shown = layoutCards.filter((card) => isWholeMap || places.has(card.id));
  const units = mapUnits(
    shown.map((card) => ({ ...card, rect: rectOf(card) })),
    matNamesOf(currentProject().document),
  );
  const box = boundingRect(units.map(({ rect }) => rect));
  if (!box) return undefined;
  const visible = visibleRect(viewport);
  if (isWholeMap || box.w > visible.w || box.h > visible.h) return viewportToFit(box, viewport);
  const revealed = viewportToReveal(box, viewport);
  return revealed === viewport ? undefined : revealed;
}

async function applyLayout(
  map: ActiveMap,
  method: LayoutMethod,
  layout: Positions,
  centreId: string | undefined,
): Promise<void> {
  const layoutCards = layoutCardsOf(map);
  await yieldToEventLoop();
  const matNames = method === 'around' ? undefined : matNamesOf(currentProject().document);
  const places = placeLayout({ cards: layoutCards, layout, centreId, matNames });
  const viewport = viewportAfter(map.pane.viewport(), layoutCards, places);
  await yieldToEventLoop();
  const { label, word } = layoutMethods[method];
  const message = `${cardsInWords(places.size)} laid out ${word}.`;
  await commitLayout(map, {
    places: new Map([...places].map(([id, place]) => [map.model.slots.slotOf(id) ?? -1, place])),
    label,
    message,
    announcement: `${message} Undo puts them back.`,
    viewport,
  });
}

/** One layout at a time. */
let isRunning = false;

/**
 * Lays the map out anew, or what is selected where several cards are, as one step of Undo. Cards that stay where they are,
 * and those that are not targets, keep their place, and nothing is laid over them. Layers are worked out in a worker: a stop,
 * the deadline or leaving the map leaves all as it was.
 */
export async function tidy(map: ActiveMap, method: LayoutMethod): Promise<void> {
  if (isRunning) return;
  const cards = cardsToLayOut(map);
  const centre = method === 'around' ? centralTarget(map) : undefined;
  if (cards.length === 0) return;
  const controller = new AbortController();
  const elk = createElkWorker(controller.signal);
  const isStillOpen = createStillOpenGuard('The cards stay where they were, because you went elsewhere.');
  const stopListening = onMapUnmount(map, () => controller.abort());
  isRunning = true;
  showStandingMessage('layout', {
    sentence: `Laying out ${cards.length} cards.`,
    action: { label: 'Stop', run: () => controller.abort() },
    isWork: true,
  });
  try {
    await yieldToEventLoop();
    const layout = await computeLayout(method, cards, centre, windowOf(map), elk.layered);
    await yieldToEventLoop();
    if (!isStillOpen()) return;
    if (controller.signal.aborted) throw new LayoutStopped('stopped');
    await applyLayout(map, method, layout, centre);
  } catch (cause) {
    if (!(cause instanceof LayoutStopped)) throw cause;
    if (cause.reason === 'stopped') say(cause.message);
    else showNotice(cause.message);
  } finally {
    stopListening();
    elk.dispose();
    isRunning = false;
    removeStandingMessage('layout');
  }
}
