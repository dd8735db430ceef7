import { createStore } from 'zustand/vanilla';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { selectedIds, selectionStore } from '../../../core/state/selection.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { removeStandingMessage, showStandingMessage } from '../../../core/ui/message.ts';
import { recordTitle } from '../actions/card-actions.ts';
import { beginTapLink } from '../gestures/link-gesture.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import { targetCard } from '../state/target-card.ts';

/** Whether the next card that is pressed is the one a link starts from. */
const pickingStore = createStore(() => ({ isPicking: false }));

function linkFrom(map: ActiveMap, id: string): boolean {
  const slot = map.model.slots.slotOf(id);
  if (slot === undefined) return false;
  const { x, y, w, h } = map.model.slots.rect(slot);
  pickingStore.setState({ isPicking: false });
  beginTapLink(map, id, [x + w, y + h / 2]);
  return true;
}

/** Starts a link by two presses: from the target card, or from the card that is pressed next. */
export function startTapLink(map: ActiveMap): void {
  const id = targetCard();
  if (id !== undefined && linkFrom(map, id)) return;
  pickingStore.setState({ isPicking: true });
  announce('Press the card that the link starts from. Escape stops.');
}

/** Cancels a link by presses. */
function stopTapLink(): void {
  pickingStore.setState({ isPicking: false });
  mapUi.setState({ pendingLink: undefined });
}

const nextPressInWords = (): string | undefined => {
  const { pendingLink } = mapUi.getState();
  if (pendingLink?.isTap)
    return `Press the card that ${quoted(recordTitle(pendingLink.from))} goes to, or bare paper for a new one.`;
  return pickingStore.getState().isPicking ? 'Press the card that the link starts from.' : undefined;
};

/** Says what to press next, and how to stop, while a link is made by presses. @returns what stops it */
function showNextPress(): () => void {
  let shown: string | undefined;
  const show = (): void => {
    const sentence = nextPressInWords();
    if (sentence === shown) return;
    shown = sentence;
    if (sentence === undefined) removeStandingMessage('tap link');
    else showStandingMessage('tap link', { sentence, action: { label: 'Cancel', run: stopTapLink } });
  };
  const stops = [pickingStore.subscribe(show), mapUi.subscribe(show)];
  return () => {
    for (const stop of stops) stop();
    removeStandingMessage('tap link');
  };
}

/** While a start is looked for, the card that gets selected is the start. @returns what stops it */
export function listenForTapLink(map: ActiveMap): () => void {
  const stopSelection = selectionStore.subscribe(() => {
    const [only] = selectedIds();
    if (pickingStore.getState().isPicking && selectedIds().size === 1 && only !== undefined)
      linkFrom(map, only);
  });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && pickingStore.getState().isPicking) stopTapLink();
  };
  window.addEventListener('keydown', onKey);
  const stopShowing = showNextPress();
  return () => {
    stopShowing();
    stopSelection();
    window.removeEventListener('keydown', onKey);
    pickingStore.setState({ isPicking: false });
  };
}
