import { recordsOf } from '../../../shared/document/view.ts';
import { currentProject } from '../../state/project-store.ts';
import { stillOpen } from '../../state/still-open.ts';
import { announce } from '../../ui/announce.tsx';
import { mapUi } from '../canvas/ui-store.ts';
import { readingOrder } from '../keyboard/focus.ts';
import { arrangeByLinks } from '../layout/arrange-by-links.ts';
import { arrangeByTheme } from '../layout/arrange-by-theme.ts';
import { createElk, LayoutStopped } from '../layout/elk-layered.ts';
import type { CardToPlace, Positions } from '../layout/layout-types.ts';
import { linksToPlace } from '../layout/links-to-place.ts';
import { type LiveMap, whenMapLeaves } from '../live-map.ts';
import { viewToFit } from '../model/window.ts';
import { commitPositions, movable } from './moves.ts';

const ways = {
  byTheme: { arrange: arrangeByTheme, label: 'Laid out by theme', word: 'by theme' },
  byLinks: { arrange: arrangeByLinks, label: 'Tidied up', word: 'along the links' },
} as const;

/** Cards of the map in the order of reading, so that the layout keeps what was first first. */
function cardsToPlace(map: LiveMap): readonly CardToPlace[] {
  const { model } = map;
  return readingOrder(model).flatMap((id) => {
    const slot = model.slots.slotOf(id);
    if (slot === undefined || model.slots.isMat(slot)) return [];
    return [{ id, height: model.slots.rect(slot).h, theme: model.mats.themeOf(slot) }];
  });
}

/** Where the map begins stays where it is; cards that stay put keep their place. */
function anchored(map: LiveMap, places: Positions): Positions {
  const bounds = map.model.bounds();
  const free = movable(map, [...map.model.slots.all()]);
  return new Map(
    [...places].flatMap(([id, [x, y]]) => {
      const slot = map.model.slots.slotOf(id);
      return slot !== undefined && free.has(slot)
        ? [[id, [Math.round(x + (bounds?.x ?? 0)), Math.round(y + (bounds?.y ?? 0))] as const]]
        : [];
    }),
  );
}

/**
 * Lays the whole map out anew in a worker, as one step of Undo. A stop, the deadline or leaving the map leaves all as
 * it was.
 */
export async function tidy(map: LiveMap, way: keyof typeof ways): Promise<void> {
  const { arrange, label, word } = ways[way];
  const { document } = currentProject();
  const cards = cardsToPlace(map);
  if (cards.length === 0 || mapUi.getState().working) return;
  const stopper = new AbortController();
  const elk = createElk(stopper.signal);
  const isStillOpen = stillOpen('The cards stay where they were, because you went elsewhere.');
  const calledOff = whenMapLeaves(map, () => stopper.abort());
  mapUi.setState({ working: { label: `Laying out ${cards.length} cards.`, stop: () => stopper.abort() } });
  try {
    const links = linksToPlace(document);
    const places = await arrange(cards, links, recordsOf(document, 'theme'), elk.layered);
    if (!isStillOpen()) return;
    if (stopper.signal.aborted) throw new LayoutStopped('stopped');
    commitPositions(
      map.mapId,
      label,
      anchored(map, places),
      `${cards.length} cards laid out ${word}. Undo puts them back.`,
    );
    const bounds = map.model.bounds();
    if (bounds) map.pane.setView(viewToFit(bounds, map.pane.view()));
    mapUi.setState({ notice: { sentence: `${cards.length} cards laid out ${word}.`, step: label } });
  } catch (cause) {
    if (!(cause instanceof LayoutStopped)) throw cause;
    announce(cause.message);
  } finally {
    calledOff();
    elk.end();
    mapUi.setState({ working: undefined });
  }
}
