import { derivedId } from '../../../../shared/document/model/new-id.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { currentProject, projectStore } from '../../../core/state/project-store.ts';
import { createStillOpenGuard } from '../../../core/state/still-open-guard.ts';
import { yieldToEventLoop } from '../../../features/layout/yield-to-event-loop.ts';
import { readMapContent } from '../../../features/map-model/content/read-map-content.ts';
import type { Viewport } from '../../../features/map-model/geometry/viewport.ts';
import { animateCards } from '../animation/animate-cards.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { commitPositions } from './move-cards.ts';

/** So many cards are written in one task: it stays under 50 ms. All pieces are one step of Undo. */
const CHUNK_SIZE = 150;

interface LayoutCommit {
  /** Where cards go, by slot, px at 100 %. */
  readonly places: ReadonlyMap<number, readonly [x: number, y: number]>;
  /** The step of Undo. */
  readonly label: string;
  readonly message: string;
  /** What is heard, where that is more. */
  readonly announcement?: string | undefined;
  /** The viewport in the end; without it the viewport does not change. */
  readonly viewport?: Pick<Viewport, 'x' | 'y' | 'zoom'> | undefined;
}

/**
 * Animates cards to their places; then writes them, as one step of Undo. A card that left the map meanwhile is left
 * out. @returns whether it was written
 */
export async function commitLayout(
  map: ActiveMap,
  { places, label, message, announcement, viewport }: LayoutCommit,
): Promise<boolean> {
  const isStillOpen = createStillOpenGuard('The cards stay where they were, because you went elsewhere.');
  const ids = new Map([...places].map(([slot, place]) => [map.model.slots.face(slot)?.id ?? '', place]));
  await animateCards(map, places, viewport);
  if (!isStillOpen()) return false;
  const isWritten = await writeInChunks(map.mapId, [...ids], { label, message, announcement });
  if (!isWritten) resyncModel(map);
  return isWritten;
}

/** Some pieces may be written although a later one was not: the document knows where everything lies. */
function resyncModel(map: ActiveMap): void {
  const project = projectStore.getState();
  if (project?.key === map.projectKey) map.model.sync(readMapContent(project.document, map.mapId));
}

const isOnMap = (mapId: string, card: string): boolean =>
  recordOf(currentProject().document, { kind: 'placement', id: derivedId(mapId, card) }) !== undefined;

type CardPosition = readonly [id: string, at: readonly [x: number, y: number]];

/** Only what comes between two pieces makes them two steps of Undo: not a slow machine, and not a window in the background. */
async function writeInChunks(
  mapId: string,
  places: readonly CardPosition[],
  { label, message, announcement }: Pick<LayoutCommit, 'label' | 'message' | 'announcement'>,
): Promise<boolean> {
  const isStillOpen = createStillOpenGuard('Some of the cards are laid out. Undo puts them back.');
  const mergeKey = `layout ${mapId} ${performance.now()}`;
  for (let at = 0; at < places.length; at += CHUNK_SIZE) {
    if (at > 0) await yieldToEventLoop();
    if (!isStillOpen()) return false;
    const isLast = at + CHUNK_SIZE >= places.length;
    const chunk = new Map(places.slice(at, at + CHUNK_SIZE).filter(([card]) => isOnMap(mapId, card)));
    const options = places.length > CHUNK_SIZE ? { mergeKey, joinsLastStep: true } : {};
    const words = isLast ? { message, ...(announcement !== undefined && { announcement }) } : {};
    if (!commitPositions(mapId, label, chunk, { ...options, ...words })) return false;
  }
  return true;
}
