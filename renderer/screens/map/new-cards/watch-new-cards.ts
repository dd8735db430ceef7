import { projectStore } from '../../../core/state/project-store.ts';
import { selectedIds, selectionStore } from '../../../core/state/selection.ts';
import { markSeen, newCardIds } from '../../../features/new-cards/new-cards.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';

/** A card that is opened beside the map is new no more; where others become new, the map is painted again. @returns what stops it */
export function watchNewCards(map: ActiveMap): () => void {
  let last = newCardIds();
  const onSelection = (): void => {
    const [id] = selectedIds();
    if (selectedIds().size === 1 && id !== undefined && newCardIds().has(id))
      void markSeen(map.projectKey, [id]);
  };
  const onProject = (): void => {
    if (newCardIds() === last) return;
    last = newCardIds();
    mapUi.setState({});
  };
  const stops = [selectionStore.subscribe(onSelection), projectStore.subscribe(onProject)];
  return () => {
    for (const stop of stops) stop();
  };
}
