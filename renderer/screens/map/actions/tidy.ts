import { showNotice } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { selectedIds } from '../../../core/state/selection.ts';
import { createStillOpenGuard } from '../../../core/state/still-open-guard.ts';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { removeStandingMessage, say, showStandingMessage } from '../../../core/ui/message.ts';
import { arrangeByLinks } from '../../../features/layout/arrange-by-links.ts';
import { arrangeByTheme } from '../../../features/layout/arrange-by-theme.ts';
import { createElkWorker, LayoutStopped } from '../../../features/layout/elk-worker.ts';
import { layoutLinksOf } from '../../../features/layout/layout-links.ts';
import { matNamesOf, themesToLayOut } from '../../../features/layout/layout-themes.ts';
import type { CardToLayOut, LayeredLayout, Positions } from '../../../features/layout/layout-types.ts';
import { placeLayout } from '../../../features/layout/place-layout.ts';
import type { Size } from '../../../features/layout/quilt.ts';
import { yieldToEventLoop } from '../../../features/layout/yield-to-event-loop.ts';
import { type ActiveMap, onMapUnmount } from '../state/active-map.ts';
import { cardSlotsOf } from '../state/command-targets.ts';
import { cardsToLayOut } from './cards-to-lay-out.ts';
import { commitLayout } from './commit-layout.ts';
import { layoutCardsOf, windowOf } from './layout-cards.ts';
import { viewportAfterLayout } from './viewport-after-layout.ts';

const layoutMethods = {
  byTheme: { label: 'Laid out by theme', word: 'by theme' },
  byLinks: { label: 'Tidied up', word: 'along the chain' },
} as const;

type LayoutMethod = keyof typeof layoutMethods;

function computeLayout(
  method: LayoutMethod,
  cards: readonly CardToLayOut[],
  window: Size,
  layered: LayeredLayout,
): Positions | Promise<Positions> {
  const { document } = currentProject();
  const links = layoutLinksOf(document);
  const themes = themesToLayOut(document);
  if (method === 'byTheme') return arrangeByTheme(cards, links, themes, window);
  return arrangeByLinks(cards, links, themes, layered, window);
}

async function applyLayout(map: ActiveMap, method: LayoutMethod, layout: Positions): Promise<void> {
  const layoutCards = layoutCardsOf(map);
  await yieldToEventLoop();
  const matNames = matNamesOf(currentProject().document);
  const places = placeLayout({ cards: layoutCards, layout, matNames });
  const viewport = viewportAfterLayout(map.pane.viewport(), layoutCards, places, matNames);
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
  const cards = cardsToLayOut(map, cardSlotsOf(map, selectedIds()));
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
    const layout = await computeLayout(method, cards, windowOf(map), elk.layered);
    await yieldToEventLoop();
    if (!isStillOpen()) return;
    if (controller.signal.aborted) throw new LayoutStopped('stopped');
    await applyLayout(map, method, layout);
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
