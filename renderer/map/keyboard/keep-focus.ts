import { selectionStore } from '../../state/selection.ts';
import { isFocusLost } from '../../ui/focus-later.ts';
import { mapUi } from '../canvas/ui-store.ts';
import type { LiveMap } from '../live-map.ts';
import type { Rect } from '../model/rect.ts';
import { focusCard, standingOf } from './focus.ts';

/** The card whose middle is nearest to where another one lay. */
function nearest({ model }: LiveMap, rect: Rect): string | undefined {
  let found: string | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const { id, rect: other, isMat } of standingOf(model)) {
    const far = Math.hypot(
      other.x + other.w / 2 - rect.x - rect.w / 2,
      other.y + other.h / 2 - rect.y - rect.h / 2,
    );
    if (!isMat && far < best) [found, best] = [id, far];
  }
  return found;
}

/**
 * The keyboard is never lost: where the card that it was on goes (deleted, undone, off the map, here or in another
 * window), or the panel that it was in, it goes to that card, else to the one nearest to where it lay, else to the paper.
 */
export function keepFocus(map: LiveMap): () => void {
  const { model, element } = map;
  let last: { readonly id: string; readonly rect: Rect } | undefined;
  let frame = 0;

  const remember = (): void => {
    const id = mapUi.getState().focusId;
    const slot = id === undefined ? undefined : model.slots.slotOf(id);
    if (id !== undefined && slot !== undefined) last = { id, rect: { ...model.slots.rect(slot) } };
  };
  const goBack = (): void => {
    if (!last) return;
    const id = model.slots.slotOf(last.id) === undefined ? nearest(map, last.rect) : last.id;
    if (id === undefined) element.focus();
    else focusCard(map, id);
  };
  /** What goes is off the page two frames later. */
  const look = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (isFocusLost()) goBack();
      });
    });
  };
  const onModel = (): void => {
    const isThere = last !== undefined && model.slots.slotOf(last.id) !== undefined;
    if (isThere) remember();
    else if (last) look();
  };
  const onSelection = (): void => {
    if (selectionStore.getState().ids.size === 0) look();
  };
  const stops = [mapUi.subscribe(remember), model.subscribe(onModel), selectionStore.subscribe(onSelection)];
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}
