import { selected } from '../../state/selection.ts';
import { announce } from '../../ui/announce.tsx';
import { mapUi } from '../canvas/ui-store.ts';
import type { LiveMap } from '../live-map.ts';
import type { Focus } from './seeing.ts';
import { see, seeingStore } from './seeing-store.ts';

/** What a focus would begin with: the selected cards, else the one with the keyboard. */
export function cardsToFocus({ model }: LiveMap): readonly string[] {
  const chosen = [...selected()].filter((id) => model.slots.slotOf(id) !== undefined);
  const { focusId } = mapUi.getState();
  if (chosen.length > 0 || focusId === undefined || model.slots.slotOf(focusId) === undefined) return chosen;
  return [focusId];
}

const sayCount = (): void => {
  const { sight } = seeingStore.getState();
  announce(`${sight.count} of ${sight.all} cards shown.`);
};

/** Shows these cards with what is linked to them; what else there is dims or hides, as chosen. */
export function focusOn(cards: readonly string[], steps: Focus['steps'] = 1, isPinned = true): void {
  see({ focus: { cards, steps, isPinned } });
  sayCount();
}

/** Widens or narrows the focus that there is. */
export function changeFocus(change: Partial<Focus>): void {
  const { focus } = seeingStore.getState().seeing;
  if (!focus) return;
  see({ focus: { ...focus, ...change } });
  sayCount();
}

/** Ends the focus. */
export function endFocus(): void {
  see({ focus: undefined });
  announce('The focus is over.');
}
