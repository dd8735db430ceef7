import { isRestoring } from '../../../core/present/restore-until-stable.ts';
import { selectedIds, selectionStore } from '../../../core/state/selection.ts';
import { type ActiveMap, coveredWidthAtRight, revealRect } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';

/** Pans so that the only selected card stays in the window when the inspector opens beside the map or over its edge. */
export function keepSelectionInView(map: ActiveMap): () => void {
  let { width } = map.pane.viewport();
  let frame = 0;
  const onSelection = (): void => {
    cancelAnimationFrame(frame);
    // The inspector is there a frame later. A card that is being dragged is in the window already.
    frame = requestAnimationFrame(() => {
      if (coveredWidthAtRight(map) > 0 && mapUi.getState().draggedIds.size === 0) revealSelection(map);
    });
  };
  const onPane = (): void => {
    const previousWidth = width;
    ({ width } = map.pane.viewport());
    if (width < previousWidth) revealSelection(map);
  };
  const stops = [selectionStore.subscribe(onSelection), map.pane.subscribe(onPane)];
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}

function revealSelection(map: ActiveMap): void {
  // After Present the inspector comes back, and the viewport is where the person left it.
  if (isRestoring()) return;
  const { slots } = map.model;
  const [id] = selectedIds();
  const onlySlot = id !== undefined && selectedIds().size === 1 ? slots.slotOf(id) : undefined;
  if (onlySlot !== undefined && !slots.isMat(onlySlot)) revealRect(map, slots.rect(onlySlot));
}
