import { clearSelection, select, selectedIds, toggleSelected } from '../../../core/state/selection.ts';
import { foldToggleAt } from '../folding/fold-toggle-at.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { mapUi, requestCardFocus } from '../state/map-ui.ts';
import { startCardDrag } from './drag-cards.ts';
import { createEdgePan } from './edge-pan.ts';
import { CLICK_DISTANCE, type Gesture } from './gesture.ts';
import { linkAt } from './hover.ts';
import { cardIdAt, endTapLink, promptForLinkedCard, startLinkDrag } from './link-gesture.ts';
import { startMarquee } from './marquee.ts';
import { pressFoldToggle } from './press-fold-toggle.ts';

/** One press of the main button after another, from down to up, each with its gesture if it has one. */
export interface Press {
  begin(event: PointerEvent): void;
  move(event: PointerEvent): void;
  end(event: PointerEvent): void;
  /** As if the button had not been pressed. */
  cancel(): void;
  /** A press that the map does not take: it belongs to React Flow or to a control. */
  ignore(): void;
  readonly hasGesture: boolean;
  /** The last press is or was a gesture of the map's: nothing else may pan for it. */
  readonly isClaimed: boolean;
}

/** Follows presses on the canvas and runs their gestures. */
export function createPress(map: ActiveMap): Press {
  let gesture: Gesture | undefined;
  let down: PointerEvent | undefined;
  let isClaimed = false;
  const edgePan = createEdgePan(map, (event) => gesture?.move(event));
  const finish = (): void => {
    edgePan.stop();
    gesture = undefined;
    down = undefined;
  };
  return {
    get hasGesture() {
      return gesture !== undefined;
    },
    get isClaimed() {
      return isClaimed;
    },
    begin(event) {
      down = event;
      gesture = startGesture(map, event);
      isClaimed = gesture !== undefined;
      if (isClaimed) map.element.setPointerCapture?.(event.pointerId);
    },
    ignore() {
      isClaimed = false;
    },
    move(event) {
      gesture?.move(event);
      if (gesture?.pansAtEdge) edgePan.update(event);
    },
    end(event) {
      if (gesture) gesture.end(event);
      else if (down && isClick(down, event)) clickBackground(map, event);
      finish();
    },
    cancel() {
      gesture?.cancel();
      finish();
    },
  };
}

const isClick = (down: PointerEvent, up: PointerEvent): boolean =>
  Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) < CLICK_DISTANCE;

const isAddToSelection = (event: MouseEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey;

/** The gesture that a press begins, by what is under it, or undefined where React Flow pans. */
function startGesture(map: ActiveMap, event: PointerEvent): Gesture | undefined {
  const id = cardIdAt(map, event.clientX, event.clientY);
  const { pendingLink } = mapUi.getState();
  const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
  const from = handle?.getAttribute('data-handle');
  if (pendingLink?.isTap && !from) {
    // On the background a finger may also pan, to come to a card that is outside the window.
    return id === undefined ? undefined : endTapLink(pendingLink.from, id);
  }
  if (from) return startLinkDrag(map, event, from);
  const folding = foldToggleAt(map, event.clientX, event.clientY);
  if (folding !== undefined) return pressFoldToggle(map, event, folding);
  if (id !== undefined) return startCardDrag(map, event, id, () => clickCard(id, event));
  return event.shiftKey ? startMarquee(map, event) : undefined;
}

function clickCard(id: string, event: PointerEvent): void {
  if (isAddToSelection(event)) toggleSelected(id);
  else select([id]);
  requestCardFocus(id);
}

function clickBackground(map: ActiveMap, event: PointerEvent): void {
  const { pendingLink } = mapUi.getState();
  if (pendingLink?.isTap) promptForLinkedCard(map, pendingLink.from, event.clientX, event.clientY);
  else selectLinkAt(map, event);
}

/** Selects the link under the pointer; where there is none, deselects. */
function selectLinkAt(map: ActiveMap, event: PointerEvent): void {
  const link = linkAt(map, event.clientX, event.clientY);
  if (link !== undefined) {
    if (isAddToSelection(event)) toggleSelected(link);
    else select([link]);
  } else if (!isAddToSelection(event) && selectedIds().size > 0) clearSelection();
  map.element.focus({ preventScroll: true });
}
