import { onRestoredCards } from '../../../core/state/restored-cards.ts';
import type { MapExtension } from '../extensions/map-extension.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { requestCardFocus } from '../state/map-ui.ts';

/** What came back from the trash has the focus again: the first of it that lies on this map. */
const focusRestored = (map: ActiveMap): (() => void) =>
  onRestoredCards((ids) => {
    const first = ids.find((id) => map.model.slots.slotOf(id) !== undefined);
    if (first !== undefined) requestCardFocus(first);
  });

/** After Undo of a delete. */
export const extension: MapExtension = { order: 44, onMount: focusRestored };
