import { useEffect, useState } from 'react';
import { useSelection } from '../../../core/state/selection.ts';
import { textScale } from '../../../core/ui/text-scale.ts';
import type { Pane } from '../../../features/flow/react-flow-adapter.tsx';
import { type MapUi, useMapUi } from '../state/map-ui.ts';

/** Somebody looks at a card who stays on it for so long, ms. Source: look-3.md, *Distances*. */
const DELAY_MS = 500;

/** Whether something is in the hand, or is being written. */
const isBusy = (ui: MapUi): boolean =>
  ui.draggedIds.size > 0 ||
  ui.pendingLink !== undefined ||
  ui.relationPrompt !== undefined ||
  ui.linkedCardPrompt !== undefined ||
  ui.marquee !== undefined ||
  ui.draft !== undefined ||
  ui.editingId !== undefined;

/** Whether a card is shown larger than it lies there: near, only for who has larger letters than it has now. */
const isWorthLooking = (distance: MapUi['distance'], pane: Pane): boolean =>
  distance === 'middle' || (distance === 'near' && textScale() > 1 && pane.viewport().zoom < textScale());

/** The card that has the keyboard, where it is on a card. */
const focusedCard = (): string | undefined =>
  document.activeElement?.closest('[data-card]')?.getAttribute('data-card') ?? undefined;

/** Whatever is pressed or turned puts the card away; Escape does that and nothing else. @returns what stops it */
function hideOnInput(hide: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.stopPropagation();
    hide();
  };
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal };
  window.addEventListener('keydown', onKey, options);
  for (const type of ['pointerdown', 'wheel']) window.addEventListener(type, hide, options);
  return () => controller.abort();
}

/**
 * The card that somebody has looked at for half a second in the middle distance, by pointer or keyboard; undefined while
 * anything is in the hand, after a press or Escape, and for a card that is open beside the map.
 */
export function useCardLookedAt(pane: Pane): string | undefined {
  const hoverId = useMapUi((ui) => ui.hoverId);
  const focusId = useMapUi((ui) => ui.focusId);
  const distance = useMapUi((ui) => ui.distance);
  const isIdle = useMapUi((ui) => !isBusy(ui));
  const selection = useSelection();
  const [shown, setShown] = useState<string>();
  useEffect(() => {
    setShown(undefined);
    if (!isIdle || distance === 'far') return;
    const timer = setTimeout(() => {
      if (!isWorthLooking(distance, pane)) return;
      const id = hoverId ?? (focusId === focusedCard() ? focusId : undefined);
      setShown(id !== undefined && !selection.has(id) ? id : undefined);
    }, DELAY_MS);
    return () => clearTimeout(timer);
  }, [hoverId, focusId, isIdle, distance, pane, selection]);
  useEffect(() => (shown === undefined ? undefined : hideOnInput(() => setShown(undefined))), [shown]);
  return shown;
}
