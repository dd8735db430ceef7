import { clearSelection, select, selected, toggle } from '../../state/selection.ts';
import { deleteSelected } from '../actions/cards.ts';
import { movable, nudge } from '../actions/moves.ts';
import { mapUi } from '../canvas/ui-store.ts';
import type { LiveMap } from '../live-map.ts';
import { type Direction, nearestTowards } from '../model/document-order.ts';
import { startEditing } from '../start-writing.ts';
import { focusCard, readingOrder, standingOf } from './focus.ts';

/** One press of an arrow moves a selected card this far, px at 100 %; with Shift the second. */
const STEP = 8;
const LEAP = 40;

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
export function followKeys(map: LiveMap): () => void {
  const { element, model } = map;
  let isLeaving = false;

  const walk = (event: KeyboardEvent): void => {
    const order = readingOrder(model);
    const at = order.indexOf(mapUi.getState().focusId ?? '');
    const next = order[event.shiftKey ? at - 1 : at + 1];
    if (isLeaving || at < 0 || next === undefined) {
      leave();
      return;
    }
    event.preventDefault();
    focusCard(map, next);
  };
  /** The canvas itself is out of the way for this one Tab. */
  const leave = (): void => {
    element.tabIndex = -1;
    isLeaving = false;
    setTimeout(() => {
      element.tabIndex = 0;
    });
  };
  const arrow = (event: KeyboardEvent, [direction, dx, dy]: readonly [Direction, number, number]): void => {
    const { focusId } = mapUi.getState();
    const ids = selected();
    const slots = [...ids].flatMap((id) => model.slots.slotOf(id) ?? []);
    if (slots.length > 0 && (focusId === undefined || ids.has(focusId))) {
      const far = event.shiftKey ? LEAP : STEP;
      nudge(map, movable(map, slots), dx * far, dy * far);
      return;
    }
    const slot = model.slots.slotOf(focusId ?? '');
    if (slot === undefined) {
      enter();
      return;
    }
    const next = nearestTowards(model.slots.rect(slot), direction, standingOf(model));
    if (next !== undefined) focusCard(map, next);
  };
  const enter = (): void => {
    const { focusId } = mapUi.getState();
    const order = readingOrder(model);
    const target = focusId !== undefined && order.includes(focusId) ? focusId : order[0];
    if (target !== undefined) focusCard(map, target);
  };
  const letGo = (): void => {
    const ui = mapUi.getState();
    if (ui.joining || ui.question) mapUi.setState({ joining: undefined, question: undefined });
    else clearSelection();
    isLeaving = true;
  };
  const focused = (): string | undefined => {
    const [only] = selected();
    return mapUi.getState().focusId ?? (selected().size === 1 ? only : undefined);
  };
  const choose = (event: KeyboardEvent): void => {
    const id = focused();
    if (id === undefined) return;
    if (event.shiftKey || (selected().size === 1 && selected().has(id))) toggle(id);
    else select([id]);
  };

  const press = (event: KeyboardEvent): boolean => {
    const there = ARROWS[event.key];
    if (there) arrow(event, there);
    else if (event.key === ' ') choose(event);
    else if (event.key === 'Enter' || event.key === 'F2') startEditing(map, focused());
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
      walk(event);
      return;
    }
    if (event.key === 'Escape') {
      letGo();
      return;
    }
    // Shift itself goes before Shift+Tab.
    if (event.key === 'Shift') return;
    isLeaving = false;
    if (press(event)) event.preventDefault();
  };
  const onFocus = (event: FocusEvent): void => {
    const cameFrom = event.relatedTarget;
    const isByKeyboard =
      element.matches(':focus-visible') && !(cameFrom instanceof Node && element.contains(cameFrom));
    if (event.target === element && isByKeyboard) enter();
  };

  element.addEventListener('keydown', onKey);
  element.addEventListener('focus', onFocus);
  return () => {
    element.removeEventListener('keydown', onKey);
    element.removeEventListener('focus', onFocus);
  };
}
