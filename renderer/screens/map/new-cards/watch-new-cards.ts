import { isPresenting, presentingStore } from '../../../core/state/presenting.ts';
import { projectStore } from '../../../core/state/project-store.ts';
import { selectedIds, selectionStore } from '../../../core/state/selection.ts';
import { markSeen, newCardIds } from '../../../features/new-cards/new-cards.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import { hasRoomBeside } from '../theme-list/list-width.ts';
import { offerThemeList } from '../theme-list/theme-list-store.ts';

/**
 * A card that is opened beside the map is new no more; where others become new, the map is painted again, and the list of
 * themes opens beside it if some of them came to lie there: with a merge while it was open. @returns what stops it
 */
export function watchNewCards(map: ActiveMap): () => void {
  let last = newCardIds();
  const onSelection = (): void => {
    const [id] = selectedIds();
    if (selectedIds().size === 1 && id !== undefined && newCardIds().has(id))
      void markSeen(map.projectKey, [id]);
  };
  const onProject = (): void => {
    // What came in before an audience is looked at afterwards.
    if (isPresenting() || newCardIds() === last) return;
    const before = last;
    last = newCardIds();
    const hasArrivals = [...last].some((id) => !before.has(id) && map.model.slots.slotOf(id) !== undefined);
    if (hasArrivals && hasRoomBeside(map)) offerThemeList();
    mapUi.setState({});
  };
  const stops = [
    selectionStore.subscribe(onSelection),
    projectStore.subscribe(onProject),
    presentingStore.subscribe(onProject),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
