import { recordsOf } from '../../../shared/document/view.ts';
import { notice } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { selected } from '../../state/selection.ts';
import { stillOpen } from '../../state/still-open.ts';
import { announce } from '../../ui/announce.tsx';
import { cardsInWords } from '../../ui/words.ts';
import { cardsOf, centreOf } from '../arrange/meant.ts';
import { settle } from '../arrange/settle.ts';
import { mapUi } from '../canvas/ui-store.ts';
import { readingOrder } from '../keyboard/focus.ts';
import { arrangeAround } from '../layout/arrange-around.ts';
import { arrangeByLinks } from '../layout/arrange-by-links.ts';
import { arrangeByTheme } from '../layout/arrange-by-theme.ts';
import { createElk, LayoutStopped } from '../layout/elk-layered.ts';
import type { CardToPlace, Layered, Positions } from '../layout/layout-types.ts';
import { linksToPlace } from '../layout/links-to-place.ts';
import { nextTask } from '../layout/next-task.ts';
import { putDown, type Standing } from '../layout/put-down.ts';
import { type LiveMap, whenMapLeaves } from '../live-map.ts';
import { around } from '../model/rect.ts';
import { sightOf, type View, viewToFit, viewToReveal } from '../model/window.ts';
import { movable } from './moves.ts';

const ways = {
  byTheme: { label: 'Laid out by theme', word: 'by theme' },
  byLinks: { label: 'Tidied up', word: 'along the chain' },
  around: { label: 'Laid out around a card', word: 'around one' },
} as const;

type Way = keyof typeof ways;

/** Cards in the order of reading, so that the layout keeps what was first first: the selected ones where several are. */
function cardsToPlace(map: LiveMap): readonly CardToPlace[] {
  const { model } = map;
  const chosen = cardsOf(map, selected());
  return readingOrder(model).flatMap((id) => {
    const slot = model.slots.slotOf(id);
    if (slot === undefined || model.slots.isMat(slot)) return [];
    if (chosen.size > 1 && !chosen.has(slot)) return [];
    return [{ id, height: model.slots.rect(slot).h, theme: model.mats.themeOf(slot) }];
  });
}

function standingOf(map: LiveMap): readonly Standing[] {
  const { slots, mats } = map.model;
  const cards = [...slots.all()].filter((slot) => !slots.isMat(slot));
  const free = movable(map, cards);
  return cards.map((slot) => ({
    id: slots.face(slot)?.id ?? '',
    rect: slots.rect(slot),
    theme: mats.themeOf(slot),
    isFree: free.has(slot),
  }));
}

async function laidOut(
  way: Way,
  cards: readonly CardToPlace[],
  centre: string | undefined,
  layered: Layered,
): Promise<Positions> {
  const { document } = currentProject();
  const links = linksToPlace(document);
  if (way === 'around') return centre === undefined ? new Map() : arrangeAround(centre, cards, links);
  const arrange = way === 'byTheme' ? arrangeByTheme : arrangeByLinks;
  return arrange(cards, links, recordsOf(document, 'theme'), layered);
}

/** What is shown afterwards: the whole map, or only as much of a move as brings a part into sight. */
function viewAfter(view: View, standing: readonly Standing[], places: Positions): View | undefined {
  const rectOf = ({ id, rect }: Standing) => {
    const [x, y] = places.get(id) ?? [rect.x, rect.y];
    return { ...rect, x, y };
  };
  const isWhole = standing.every((card) => places.has(card.id) || !card.isFree);
  const box = around(standing.filter((card) => isWhole || places.has(card.id)).map(rectOf));
  if (!box) return undefined;
  const sight = sightOf(view);
  if (isWhole || box.w > sight.w || box.h > sight.h) return viewToFit(box, view, 64);
  const after = viewToReveal(box, view);
  return after === view ? undefined : after;
}

async function putAway(map: LiveMap, way: Way, laid: Positions, centre: string | undefined): Promise<void> {
  const standing = standingOf(map);
  await nextTask();
  const places = putDown({ standing, places: laid, centre, hasMats: way !== 'around' });
  const shown = viewAfter(map.pane.view(), standing, places);
  await nextTask();
  const { label, word } = ways[way];
  const sentence = `${cardsInWords(places.size)} laid out ${word}.`;
  const isWritten = await settle(map, {
    places: new Map([...places].map(([id, place]) => [map.model.slots.slotOf(id) ?? -1, place])),
    label,
    say: `${sentence} Undo puts them back.`,
    shown,
  });
  if (isWritten) mapUi.setState({ notice: { sentence, step: label } });
}

/**
 * Lays the map out anew, or what is selected where several cards are, as one step of Undo. Cards that stay where they are,
 * and those that are not meant, keep their place, and nothing is laid over them. Layers are worked out in a worker: a stop,
 * the deadline or leaving the map leaves all as it was.
 */
export async function tidy(map: LiveMap, way: Way): Promise<void> {
  if (mapUi.getState().working) return;
  const cards = cardsToPlace(map);
  const centre = way === 'around' ? centreOf(map) : undefined;
  if (cards.length === 0) return;
  const stopper = new AbortController();
  const elk = createElk(stopper.signal);
  const isStillOpen = stillOpen('The cards stay where they were, because you went elsewhere.');
  const calledOff = whenMapLeaves(map, () => stopper.abort());
  mapUi.setState({ working: { label: `Laying out ${cards.length} cards.`, stop: () => stopper.abort() } });
  try {
    await nextTask();
    const laid = await laidOut(way, cards, centre, elk.layered);
    await nextTask();
    if (!isStillOpen()) return;
    if (stopper.signal.aborted) throw new LayoutStopped('stopped');
    await putAway(map, way, laid, centre);
  } catch (cause) {
    if (!(cause instanceof LayoutStopped)) throw cause;
    if (cause.why === 'stopped') announce(cause.message);
    else notice(cause.message);
  } finally {
    calledOff();
    elk.end();
    mapUi.setState({ working: undefined });
  }
}
