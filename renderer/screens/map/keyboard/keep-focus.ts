import { selectionStore } from '../../../core/state/selection.ts';
import { isFocusLost } from '../../../core/ui/focus.ts';
import { overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { visibleRect } from '../../../features/map-model/geometry/viewport.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { focusCard, focusTargetsOf } from '../state/card-focus.ts';
import { mapUi, requestCardFocus } from '../state/map-ui.ts';

/** The card whose middle is nearest to where another one lay. */
function nearestCard({ model }: ActiveMap, rect: Rect): string | undefined {
  let found: string | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const { id, rect: other, isMat } of focusTargetsOf(model)) {
    const distance = Math.hypot(
      other.x + other.w / 2 - rect.x - rect.w / 2,
      other.y + other.h / 2 - rect.y - rect.h / 2,
    );
    if (!isMat && distance < smallest) [found, smallest] = [id, distance];
  }
  return found;
}

/** Whether a card is in the window, as far as it may be. */
function isInWindow({ model, pane }: ActiveMap, id: string): boolean {
  const slot = model.slots.slotOf(id);
  return slot !== undefined && overlaps(model.slots.rect(slot), visibleRect(pane.viewport()));
}

/**
 * Keeps the focus from getting lost: when the card that has it goes (deleted, undone, off the map, here or in another
 * window), or the panel that it was in, it goes to that card, else to the one nearest to where it lay, else to the canvas.
 */
export function keepFocus(map: ActiveMap): () => void {
  const { model, element } = map;
  let last: { readonly id: string; readonly rect: Rect } | undefined;
  let frame = 0;

  const remember = (): void => {
    const id = mapUi.getState().focusId;
    const slot = id === undefined ? undefined : model.slots.slotOf(id);
    if (id !== undefined && slot !== undefined) last = { id, rect: { ...model.slots.rect(slot) } };
  };
  const restoreFocus = (): void => {
    if (!last) return;
    const id = model.slots.slotOf(last.id) === undefined ? nearestCard(map, last.rect) : last.id;
    if (id === undefined) element.focus();
    // The map may be on its way back to where it was before the panel opened.
    else if (isInWindow(map, id)) requestCardFocus(id);
    else focusCard(map, id);
  };
  /** What goes is off the page two frames later. */
  const checkFocusLater = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (isFocusLost()) restoreFocus();
      });
    });
  };
  const onModel = (): void => {
    const isStillOnMap = last !== undefined && model.slots.slotOf(last.id) !== undefined;
    if (isStillOnMap) remember();
    else if (last) checkFocusLater();
  };
  const onSelection = (): void => {
    if (selectionStore.getState().ids.size === 0) checkFocusLater();
  };
  const stops = [mapUi.subscribe(remember), model.subscribe(onModel), selectionStore.subscribe(onSelection)];
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}
