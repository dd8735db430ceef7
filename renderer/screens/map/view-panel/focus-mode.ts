import { selectedIds } from '../../../core/state/selection.ts';
import { announce } from '../../../core/ui/announce.tsx';
import type { ActiveMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import type { FocusMode } from '../view-options/view-options.ts';
import { setViewOptions, viewOptionsStore } from '../view-options/view-options-store.ts';

/** What focus mode would start from: the selected cards, else the one that has the focus. */
export function cardsToFocus({ model }: ActiveMap): readonly string[] {
  const selected = [...selectedIds()].filter((id) => model.slots.slotOf(id) !== undefined);
  const { focusId } = mapUi.getState();
  if (selected.length > 0 || focusId === undefined || model.slots.slotOf(focusId) === undefined)
    return selected;
  return [focusId];
}

const announceCount = (): void => {
  const { visibility } = viewOptionsStore.getState();
  announce(`${visibility.shownCount} of ${visibility.totalCount} cards shown.`);
};

/** Shows these cards with what is linked to them; what else there is dims or hides, as chosen. */
export function startFocusMode(
  cards: readonly string[],
  steps: FocusMode['steps'] = 1,
  isFixed = true,
): void {
  setViewOptions({ focus: { cards, steps, isFixed } });
  announceCount();
}

/** Widens or narrows the focus that there is. */
export function changeFocusMode(change: Partial<FocusMode>): void {
  const { focus } = viewOptionsStore.getState().options;
  if (!focus) return;
  setViewOptions({ focus: { ...focus, ...change } });
  announceCount();
}

/** Ends the focus. */
export function endFocusMode(): void {
  setViewOptions({ focus: undefined });
  announce('The focus is over.');
}
