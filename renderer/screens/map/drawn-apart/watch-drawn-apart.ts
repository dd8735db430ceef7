import { presentingStore } from '../../../core/state/presenting.ts';
import { isWritable } from '../../../core/state/project-store.ts';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import {
  removeStandingMessage,
  type StandingMessage,
  showStandingMessage,
} from '../../../core/ui/message.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import { putApart } from './put-apart.ts';

const ID = 'drawn apart';

const messageFor = (map: ActiveMap, count: number, onDismiss: () => void): StandingMessage => {
  const [are, where] = count === 1 ? ['is', 'it was'] : ['are', 'they were'];
  return {
    sentence: `${cardsInWords(count)} would lie under another card, and ${are} shown lower than ${where} put.`,
    action: { label: `Put ${count === 1 ? 'it' : 'them'} apart for good`, run: () => putApart(map) },
    onDismiss,
  };
};

/**
 * Says, as long as it is so, that cards are drawn lower than they were placed, and offers to write it; put away, it stays
 * away until others are. @returns what stops it
 */
export function watchDrawnApart(map: ActiveMap): () => void {
  let dismissed: ReadonlyMap<number, number> | undefined;
  let shown: ReadonlyMap<number, number> | undefined;
  const update = (): void => {
    const drawn = map.model.drawnElsewhere();
    const isQuiet = presentingStore.getState().isOn || mapUi.getState().draggedIds.size > 0 || !isWritable();
    const next = drawn.size === 0 || drawn === dismissed || isQuiet ? undefined : drawn;
    if (next === shown) return;
    shown = next;
    if (next) showStandingMessage(ID, messageFor(map, next.size, dismiss));
    else removeStandingMessage(ID);
  };
  const dismiss = (): void => {
    dismissed = shown;
    update();
  };
  const stops = [map.model.subscribe(update), mapUi.subscribe(update), presentingStore.subscribe(update)];
  update();
  return () => {
    for (const stop of stops) stop();
    removeStandingMessage(ID);
  };
}
