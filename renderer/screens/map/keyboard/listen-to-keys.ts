import { clearSelection, select, selectedIds, toggleSelected } from '../../../core/state/selection.ts';
import { type Direction, nearestInDirection } from '../../../features/map-model/reading-order.ts';
import { deleteSelected } from '../actions/card-actions.ts';
import { movableCards, nudge } from '../actions/move-cards.ts';
import { startEditing } from '../actions/start-editing.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { focusCard, focusTargetsOf, readingOrder } from '../state/card-focus.ts';
import { mapUi } from '../state/map-ui.ts';

/** One press of an arrow moves the selected cards this far, px at 100 %; with Shift the second. */
const STEP = 8;
const LARGE_STEP = 40;

const ARROWS: { readonly [key: string]: readonly [Direction, number, number] } = {
  ArrowLeft: ['left', -1, 0],
  ArrowRight: ['right', 1, 0],
  ArrowUp: ['up', 0, -1],
  ArrowDown: ['down', 0, 1],
};

/** Whether the next Tab leaves the canvas instead of going to another card: after Escape. */
interface KeyState {
  isLeaving: boolean;
}

/**
 * Listens to keys on the canvas that are not commands: Tab and Shift+Tab go through the cards in reading order, arrows move
 * what is selected or else go to the next card, Space selects, Enter and F2 edit the title, Escape cancels or deselects and
 * then Tab leaves the canvas. @returns what stops it
 */
export function listenToKeys(map: ActiveMap): () => void {
  const { element } = map;
  const state: KeyState = { isLeaving: false };
  const controller = new AbortController();
  const { signal } = controller;
  element.addEventListener('keydown', (event) => onKey(map, state, event), { signal });
  element.addEventListener('focus', (event) => onFocus(map, event), { signal });
  return () => controller.abort();
}

function onKey(map: ActiveMap, state: KeyState, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.target instanceof HTMLTextAreaElement) return;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Tab') {
    if (state.isLeaving || !focusNeighbour(map, event)) leaveCanvas(map);
    state.isLeaving = false;
  } else if (event.key === 'Escape') {
    cancelOrDeselect();
    state.isLeaving = true;
  }
  // Shift itself goes before Shift+Tab.
  else if (event.key !== 'Shift') {
    state.isLeaving = false;
    if (runKey(map, event)) event.preventDefault();
  }
}

/** The canvas got the focus itself, by a key from outside: it goes on to a card. */
function onFocus(map: ActiveMap, { target, relatedTarget }: FocusEvent): void {
  const { element } = map;
  const isFromInside = relatedTarget instanceof Node && element.contains(relatedTarget);
  if (target === element && element.matches(':focus-visible') && !isFromInside) focusFirst(map);
}

/** @returns whether the map has a key of that name */
function runKey(map: ActiveMap, event: KeyboardEvent): boolean {
  const arrow = ARROWS[event.key];
  if (arrow) onArrow(map, event, arrow);
  else if (event.key === ' ') toggleSelection(event);
  else if (event.key === 'Enter' || event.key === 'F2') startEditing(map, focusedId());
  else if (event.key === 'Backspace') deleteSelected();
  else if (event.key === 'Home') focusIfAny(map, readingOrder(map.model)[0]);
  else if (event.key === 'End') focusIfAny(map, readingOrder(map.model).at(-1));
  else return false;
  return true;
}

/** Focuses the next card in reading order, or with Shift the one before. @returns whether there is one */
function focusNeighbour(map: ActiveMap, event: KeyboardEvent): boolean {
  const order = readingOrder(map.model);
  // After a press on the paper the canvas has the focus itself: Tab goes on to where the keyboard was, or to the first card.
  if (event.target === map.element && !event.shiftKey && order.length > 0) {
    event.preventDefault();
    focusFirst(map);
    return true;
  }
  const at = order.indexOf(mapUi.getState().focusId ?? '');
  const next = order[event.shiftKey ? at - 1 : at + 1];
  if (at < 0 || next === undefined) return false;
  event.preventDefault();
  focusCard(map, next);
  return true;
}

/** Lets the browser carry out this one Tab as if the canvas could not have the focus. */
function leaveCanvas({ element }: ActiveMap): void {
  element.tabIndex = -1;
  setTimeout(() => {
    element.tabIndex = 0;
  });
}

function onArrow(
  map: ActiveMap,
  event: KeyboardEvent,
  [direction, dx, dy]: readonly [Direction, number, number],
): void {
  const { model } = map;
  const { focusId } = mapUi.getState();
  const ids = selectedIds();
  const slots = [...ids].flatMap((id) => model.slots.slotOf(id) ?? []);
  if (slots.length > 0 && (focusId === undefined || ids.has(focusId))) {
    const distance = event.shiftKey ? LARGE_STEP : STEP;
    nudge(map, movableCards(map, slots), dx * distance, dy * distance);
    return;
  }
  const slot = model.slots.slotOf(focusId ?? '');
  if (slot === undefined) focusFirst(map);
  else focusIfAny(map, nearestInDirection(model.slots.rect(slot), direction, focusTargetsOf(model)));
}

/** The card that had the focus last, or the first in reading order. */
function focusFirst(map: ActiveMap): void {
  const { focusId } = mapUi.getState();
  const order = readingOrder(map.model);
  focusIfAny(map, focusId !== undefined && order.includes(focusId) ? focusId : order[0]);
}

function focusIfAny(map: ActiveMap, id: string | undefined): void {
  if (id !== undefined) focusCard(map, id);
}

function cancelOrDeselect(): void {
  const ui = mapUi.getState();
  if (ui.pendingLink || ui.relationPrompt)
    mapUi.setState({ pendingLink: undefined, relationPrompt: undefined });
  else clearSelection();
}

/** The card that has the focus, else the only one that is selected. */
function focusedId(): string | undefined {
  const [only] = selectedIds();
  return mapUi.getState().focusId ?? (selectedIds().size === 1 ? only : undefined);
}

function toggleSelection(event: KeyboardEvent): void {
  const id = focusedId();
  if (id === undefined) return;
  if (event.shiftKey || (selectedIds().size === 1 && selectedIds().has(id))) toggleSelected(id);
  else select([id]);
}
