import { derivedId } from '../../../shared/document/ids.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { currentProject, projectStore } from '../../state/project-store.ts';
import { stillOpen } from '../../state/still-open.ts';
import { commitPositions } from '../actions/moves.ts';
import { nextTask } from '../layout/next-task.ts';
import type { LiveMap } from '../live-map.ts';
import { readContent } from '../model/read-content.ts';
import type { View } from '../model/window.ts';
import { glide } from './glide.ts';

/** So many cards are written in one task: it stays under 50 ms. All pieces are one step of Undo. */
const PIECE = 150;

interface Settling {
  /** Where cards go, by slot, px at 100 %. */
  readonly places: ReadonlyMap<number, readonly [x: number, y: number]>;
  /** The step of Undo. */
  readonly label: string;
  readonly say: string;
  /** What is shown in the end; the view stays where nothing is said. */
  readonly shown?: Pick<View, 'x' | 'y' | 'zoom'> | undefined;
}

/**
 * Cards glide to their places; then they are written, as one step of Undo. A card that left the map meanwhile is left
 * out. @returns whether it was written
 */
export async function settle(map: LiveMap, { places, label, say, shown }: Settling): Promise<boolean> {
  const isStillOpen = stillOpen('The cards stay where they were, because you went elsewhere.');
  const ids = new Map([...places].map(([slot, place]) => [map.model.slots.face(slot)?.id ?? '', place]));
  await glide(map, places, shown);
  if (!isStillOpen()) return false;
  const isWritten = await writeInPieces(map.mapId, [...ids], { label, say });
  if (!isWritten) showAsWritten(map);
  return isWritten;
}

/** Some pieces may be written although a later one was not: the document knows where everything lies. */
function showAsWritten(map: LiveMap): void {
  const project = projectStore.getState();
  if (project?.key === map.projectKey) map.model.sync(readContent(project.document, map.mapId));
}

const isOnMap = (mapId: string, card: string): boolean =>
  recordOf(currentProject().document, { kind: 'placement', id: derivedId(mapId, card) }) !== undefined;

type Place = readonly [id: string, at: readonly [x: number, y: number]];

/** Only what comes between two pieces makes them two steps of Undo: not a slow machine, and not a window in the background. */
async function writeInPieces(
  mapId: string,
  places: readonly Place[],
  { label, say }: Pick<Settling, 'label' | 'say'>,
): Promise<boolean> {
  const isStillOpen = stillOpen('Some of the cards are laid out. Undo puts them back.');
  const mergeKey = `layout ${mapId} ${performance.now()}`;
  for (let at = 0; at < places.length; at += PIECE) {
    if (at > 0) await nextTask();
    if (!isStillOpen()) return false;
    const isLast = at + PIECE >= places.length;
    const piece = new Map(places.slice(at, at + PIECE).filter(([card]) => isOnMap(mapId, card)));
    const options = places.length > PIECE ? { mergeKey, isSameStep: true } : {};
    if (!commitPositions(mapId, label, piece, { ...options, ...(isLast && { say }) })) return false;
  }
  return true;
}
