import { isRestoring } from '../../../core/present/restore-until-stable.ts';
import { selectedIds, selectionStore } from '../../../core/state/selection.ts';
import type { Viewport } from '../../../features/map-model/geometry/viewport.ts';
import { type Detour, isAt, returnFrom } from '../animation/detour.ts';
import { type ActiveMap, coveredWidthAtRight, revealRect } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import { rectToReveal } from './rect-to-reveal.ts';

/**
 * Pans so that the only selected card and its neighbours stay in sight when the inspector opens beside the map or over its
 * edge, and back when the selection is given up, unless the map was moved since. @returns what stops it
 */
export function keepSelectionInView(map: ActiveMap): () => void {
  let last = map.pane.viewport();
  /** Where the map was before it gave way to the inspector, and where it was moved to. */
  let detour: (Detour & { readonly from: Viewport }) | undefined;
  let frame = 0;
  /** Where a person left the map: a detour is none of theirs. */
  const placeOfPerson = (): Viewport => (detour && isAt(map.pane, detour.to) ? detour.from : last);
  const reveal = (from: Viewport): void => {
    if (!revealSelection(map, from)) return;
    const { x, y, zoom } = map.pane.viewport();
    detour = { from, to: { x, y, zoom } };
  };
  const goBack = (): void => {
    if (detour) returnFrom(map.pane, detour);
    detour = undefined;
  };
  const onSelection = (): void => {
    cancelAnimationFrame(frame);
    // The inspector is there a frame later. A card that is being dragged is in the window already.
    frame = requestAnimationFrame(() => {
      if (selectedIds().size === 0) goBack();
      else if (coveredWidthAtRight(map) > 0 && mapUi.getState().draggedIds.size === 0)
        reveal(placeOfPerson());
    });
  };
  const onPane = (): void => {
    const now = map.pane.viewport();
    const isNarrower = now.width < last.width;
    const from = placeOfPerson();
    // First: what is revealed is heard here as well.
    last = now;
    if (isNarrower) reveal(from);
  };
  const stops = [selectionStore.subscribe(onSelection), map.pane.subscribe(onPane)];
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}

/** @returns whether the map was moved for it */
function revealSelection(map: ActiveMap, from: Viewport): boolean {
  // After Present the inspector comes back, and the viewport is where the person left it.
  if (isRestoring()) return false;
  const { slots } = map.model;
  const [id] = selectedIds();
  const slot = id !== undefined && selectedIds().size === 1 ? slots.slotOf(id) : undefined;
  if (slot === undefined || slots.isMat(slot)) return false;
  const viewport = map.pane.viewport();
  const uncovered = { ...viewport, width: viewport.width - coveredWidthAtRight(map) };
  revealRect(map, rectToReveal(map.model, slot, from, uncovered));
  return !isAt(map.pane, viewport);
}
