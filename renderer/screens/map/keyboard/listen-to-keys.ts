import { clearSelection, select, selectedIds, toggleSelected } from '../../../core/state/selection.ts';
import { type Direction, nearestInDirection } from '../../../features/map-model/reading-order.ts';
import { deleteSelected } from '../actions/cards.ts';
import { movableCards, nudge } from '../actions/move-cards.ts';
import { startEditing } from '../actions/start-editing.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { focusCard, focusTargetsOf, readingOrder } from '../state/card-focus.ts';
import { mapUi } from '../state/map-ui.ts';

/** One press of an arrow moves a selected card this far, px at 100 %; with Shift the second. */
const STEP = 8;
const LARGE_STEP = 40;

const ARROWS: { readonly [key: string]: readonly [Direction, number, number] } = {
  ArrowLeft: ['left', -1, 0],
  ArrowRight: ['right', 1, 0],
  ArrowUp: ['up', 0, -1],
  ArrowDown: ['down', 0, 1],
};

/**
 * Keys on the canvas, beside the commands: Tab and Shift+Tab walk the cards in reading order, arrows move what is
 * selected or else go to the next card, Space selects, Enter and F2 write the title, Escape lets go and then Tab leaves.
 */
export function listenToKeys(map: ActiveMap): () => void {
  const { element, model } = map;
  let isLeaving = false;

  const moveFocus = (event: KeyboardEvent): void => {
    const order = readingOrder(model);
    const at = order.indexOf(mapUi.getState().focusId ?? '');
    const next = order[event.shiftKey ? at - 1 : at + 1];
    if (isLeaving || at < 0 || next === undefined) {
      leaveCanvas();
      return;
    }
    event.preventDefault();
    focusCard(map, next);
  };
  /** The canvas itself is out of the way for this one Tab. */
  const leaveCanvas = (): void => {
    element.tabIndex = -1;
    isLeaving = false;
    setTimeout(() => {
      element.tabIndex = 0;
    });
  };
  const onArrow = (event: KeyboardEvent, [direction, dx, dy]: readonly [Direction, number, number]): void => {
    const { focusId } = mapUi.getState();
    const ids = selectedIds();
    const slots = [...ids].flatMap((id) => model.slots.slotOf(id) ?? []);
    if (slots.length > 0 && (focusId === undefined || ids.has(focusId))) {
      const distance = event.shiftKey ? LARGE_STEP : STEP;
      nudge(map, movableCards(map, slots), dx * distance, dy * distance);
      return;
    }
    const slot = model.slots.slotOf(focusId ?? '');
    if (slot === undefined) {
      focusFirst();
      return;
    }
    const next = nearestInDirection(model.slots.rect(slot), direction, focusTargetsOf(model));
    if (next !== undefined) focusCard(map, next);
  };
  const focusFirst = (): void => {
    const { focusId } = mapUi.getState();
    const order = readingOrder(model);
    const target = focusId !== undefined && order.includes(focusId) ? focusId : order[0];
    if (target !== undefined) focusCard(map, target);
  };
  const cancelOrDeselect = (): void => {
    const ui = mapUi.getState();
    if (ui.pendingLink || ui.relationPrompt)
      mapUi.setState({ pendingLink: undefined, relationPrompt: undefined });
    else clearSelection();
    isLeaving = true;
  };
  const focusedId = (): string | undefined => {
    const [only] = selectedIds();
    return mapUi.getState().focusId ?? (selectedIds().size === 1 ? only : undefined);
  };
  const toggleSelection = (event: KeyboardEvent): void => {
    const id = focusedId();
    if (id === undefined) return;
    if (event.shiftKey || (selectedIds().size === 1 && selectedIds().has(id))) toggleSelected(id);
    else select([id]);
  };

  const runKey = (event: KeyboardEvent): boolean => {
    const arrow = ARROWS[event.key];
    if (arrow) onArrow(event, arrow);
    else if (event.key === ' ') toggleSelection(event);
    else if (event.key === 'Enter' || event.key === 'F2') startEditing(map, focusedId());
    else if (event.key === 'Backspace') deleteSelected();
    else if (event.key === 'Home' || event.key === 'End') {
      const id = readingOrder(model).at(event.key === 'Home' ? 0 : -1);
      if (id !== undefined) focusCard(map, id);
    } else return false;
    return true;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.target instanceof HTMLTextAreaElement) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Tab') {
      moveFocus(event);
      return;
    }
    if (event.key === 'Escape') {
      cancelOrDeselect();
      return;
    }
    // Shift itself goes before Shift+Tab.
    if (event.key === 'Shift') return;
    isLeaving = false;
    if (runKey(event)) event.preventDefault();
  };
  const onFocus = (event: FocusEvent): void => {
    const previousTarget = event.relatedTarget;
    const isByKeyboard =
      element.matches(':focus-visible') &&
      !(previousTarget instanceof Node && element.contains(previousTarget));
    if (event.target === element && isByKeyboard) focusFirst();
  };

  element.addEventListener('keydown', onKey);
  element.addEventListener('focus', onFocus);
  return () => {
    element.removeEventListener('keydown', onKey);
    element.removeEventListener('focus', onFocus);
  };
}
