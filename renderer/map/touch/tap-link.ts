import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { selected, selectionStore } from '../../state/selection.ts';
import { announce } from '../../ui/announce.tsx';
import { mapUi } from '../canvas/ui-store.ts';
import { cardMeant } from '../create/card-meant.ts';
import { startTapJoin } from '../gestures/join.ts';
import type { LiveMap } from '../live-map.ts';

/** Whether the next card that is pressed is the one a link starts from. */
const picking = createStore(() => ({ isPicking: false }));

export const useIsPicking = (): boolean => useStore(picking, (state) => state.isPicking);

function joinFrom(map: LiveMap, id: string): boolean {
  const slot = map.model.slots.slotOf(id);
  if (slot === undefined) return false;
  const { x, y, w, h } = map.model.slots.rect(slot);
  picking.setState({ isPicking: false });
  startTapJoin(map, id, [x + w, y + h / 2]);
  return true;
}

/** Links by two presses: from the card that is meant, or from the one that is pressed next. */
export function startTapLink(map: LiveMap): void {
  const id = cardMeant();
  if (id !== undefined && joinFrom(map, id)) return;
  picking.setState({ isPicking: true });
  announce('Press the card that the link starts from. Escape stops.');
}

/** Nothing is linked by presses any more. */
export function stopTapLink(): void {
  picking.setState({ isPicking: false });
  mapUi.setState({ joining: undefined });
}

/** While a start is looked for, the card that gets selected is the start. @returns what stops it */
export function followTapLink(map: LiveMap): () => void {
  const stopSelection = selectionStore.subscribe(() => {
    const [only] = selected();
    if (picking.getState().isPicking && selected().size === 1 && only !== undefined) joinFrom(map, only);
  });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && picking.getState().isPicking) stopTapLink();
  };
  window.addEventListener('keydown', onKey);
  return () => {
    stopSelection();
    window.removeEventListener('keydown', onKey);
    picking.setState({ isPicking: false });
  };
}
