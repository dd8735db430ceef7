import { clearSelection, select, selectedIds, toggleSelected } from '../../../core/state/selection.ts';
import { type ActiveMap, clientToMapPoint } from '../state/active-map.ts';
import { mapUi, requestCardFocus } from '../state/map-ui.ts';
import { startCardDrag } from './drag-cards.ts';
import { createEdgePan } from './edge-pan.ts';
import { CLICK_DISTANCE, type Gesture } from './gesture.ts';
import { createHover, linkAt } from './hover.ts';
import { cardIdAt, endTapLink, promptForLinkedCard, startLinkDrag } from './link-gesture.ts';
import { startMarquee } from './marquee.ts';

interface DoubleClickHandlers {
  /** Twice on a card: write its title. */
  readonly onCard: (id: string) => void;
  /** Twice on the bare paper: a new card there, px of the map. */
  readonly onBackground: (x: number, y: number) => void;
}

const isOwnControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea, input, button, [data-no-gesture]') !== null;

const isAddToSelection = (event: MouseEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey;

function clickCard(id: string, event: PointerEvent): void {
  if (isAddToSelection(event)) toggleSelected(id);
  else select([id]);
  requestCardFocus(id);
}

function clickBackground(map: ActiveMap, event: PointerEvent): void {
  const link = linkAt(map, event.clientX, event.clientY);
  if (link !== undefined) {
    if (isAddToSelection(event)) toggleSelected(link);
    else select([link]);
  } else if (!isAddToSelection(event) && selectedIds().size > 0) clearSelection();
  map.element.focus({ preventScroll: true });
}

function pressBackground(map: ActiveMap, event: PointerEvent): void {
  const { pendingLink } = mapUi.getState();
  if (pendingLink?.isTap) promptForLinkedCard(map, pendingLink.from, event.clientX, event.clientY);
  else clickBackground(map, event);
}

/** Listens to the pointer on the canvas: what React Flow need not see never reaches it. @returns what stops it */
export function listenToPointer(map: ActiveMap, onDouble: DoubleClickHandlers): () => void {
  const { element } = map;
  let gesture: Gesture | undefined;
  let down: PointerEvent | undefined;
  let isClaimed = false;
  const edgePan = createEdgePan(map, (event) => gesture?.move(event));
  const hover = createHover(map);

  const begin = (event: PointerEvent): Gesture | undefined => {
    const id = cardIdAt(map, event.clientX, event.clientY);
    const { pendingLink } = mapUi.getState();
    const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
    const from = handle?.getAttribute('data-handle');
    if (pendingLink?.isTap && !from) {
      // On bare paper the finger may also pan, to come to a card that is out of sight.
      return id === undefined ? undefined : endTapLink(pendingLink.from, id);
    }
    if (from) return startLinkDrag(map, event, from);
    if (id !== undefined) return startCardDrag(map, event, id, () => clickCard(id, event));
    return event.shiftKey ? startMarquee(map, event) : undefined;
  };

  const onDown = (event: PointerEvent): void => {
    isClaimed = false;
    if (event.button !== 0 || isOwnControl(event.target)) return;
    down = event;
    gesture = begin(event);
    isClaimed = gesture !== undefined;
    if (isClaimed) element.setPointerCapture?.(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (gesture) {
      gesture.move(event);
      if (gesture.pansAtEdge) edgePan.update(event);
    } else if (event.buttons === 0) hover.update(event);
  };
  const finish = (): void => {
    edgePan.stop();
    gesture = undefined;
    down = undefined;
  };
  const onUp = (event: PointerEvent): void => {
    if (gesture) gesture.end(event);
    else if (down && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < CLICK_DISTANCE)
      pressBackground(map, event);
    finish();
  };
  const onCancel = (): void => {
    gesture?.cancel();
    finish();
  };
  /** d3-zoom listens to mouse and touch presses: a press that is ours must not pan the paper as well. */
  const blockPan = (event: Event): void => {
    if (isClaimed) event.stopPropagation();
  };
  /** With Shift the browser would mark all words between the last press and this one, those of the panel too. */
  const blockTextSelection = (event: MouseEvent): void => {
    if (!event.shiftKey || isOwnControl(event.target)) return;
    event.preventDefault();
    element.focus({ preventScroll: true });
  };
  /** Marked words that the browser would carry off from here come down on the map as cards. */
  const blockTextDrag = (event: Event): void => {
    if (!isOwnControl(event.target)) event.preventDefault();
  };

  const onLeave = (): void => {
    if (!gesture) hover.leave();
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (isOwnControl(event.target)) return;
    const id = cardIdAt(map, event.clientX, event.clientY);
    if (id !== undefined) onDouble.onCard(id);
    else if (linkAt(map, event.clientX, event.clientY) === undefined)
      onDouble.onBackground(...clientToMapPoint(map, event.clientX, event.clientY));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !gesture) return;
    event.stopPropagation();
    onCancel();
  };

  const controller = new AbortController();
  const { signal } = controller;
  const capture = { capture: true, signal };
  element.addEventListener('pointerdown', onDown, capture);
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onCancel, { signal });
  element.addEventListener('pointerleave', onLeave, { signal });
  element.addEventListener('mousedown', blockPan, capture);
  element.addEventListener('mousedown', blockTextSelection, capture);
  element.addEventListener('touchstart', blockPan, capture);
  element.addEventListener('dragstart', blockTextDrag, { signal });
  element.addEventListener('dblclick', onDoubleClick, { signal });
  window.addEventListener('keydown', onKey, capture);
  return () => {
    onCancel();
    hover.stop();
    controller.abort();
  };
}
