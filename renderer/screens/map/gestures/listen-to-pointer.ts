import { foldToggleAt } from '../folding/fold-toggle-at.ts';
import { type ActiveMap, clientToMapPoint } from '../state/active-map.ts';
import { createHover, linkAt } from './hover.ts';
import { cardIdAt } from './link-gesture.ts';
import { createPress, type Press } from './press.ts';

interface DoubleClickHandlers {
  /** A card: its title is edited. */
  readonly onCard: (id: string) => void;
  /** The background: a new card there, px of the map. */
  readonly onBackground: (x: number, y: number) => void;
}

const isOwnControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea, input, button, [data-no-gesture]') !== null;

/** Listens to the pointer on the canvas: what React Flow need not see never reaches it. @returns what stops it */
export function listenToPointer(map: ActiveMap, onDouble: DoubleClickHandlers): () => void {
  const press = createPress(map);
  const controller = new AbortController();
  const stopHover = listenForGestures(map, press, controller.signal);
  blockDefaults(map, press, controller.signal);
  map.element.addEventListener('dblclick', (event) => onDoubleClick(map, event, onDouble), {
    signal: controller.signal,
  });
  return () => {
    press.cancel();
    stopHover();
    controller.abort();
  };
}

/** Presses and hover; Escape cancels a gesture. @returns what stops the hover */
function listenForGestures(map: ActiveMap, press: Press, signal: AbortSignal): () => void {
  const { element } = map;
  const hover = createHover(map);
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || isOwnControl(event.target)) press.ignore();
    else press.begin(event);
  };
  const onMove = (event: PointerEvent): void => {
    if (press.hasGesture) press.move(event);
    else if (event.buttons === 0) hover.update(event);
  };
  const onLeave = (): void => {
    if (!press.hasGesture) hover.leave();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !press.hasGesture) return;
    event.stopPropagation();
    press.cancel();
  };
  element.addEventListener('pointerdown', onDown, { capture: true, signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', press.end, { signal });
  element.addEventListener('pointercancel', press.cancel, { signal });
  // A finger that rests long enough to ask for a menu no longer drags.
  element.addEventListener('contextmenu', press.cancel, { signal });
  element.addEventListener('pointerleave', onLeave, { signal });
  window.addEventListener('keydown', onKey, { capture: true, signal });
  return hover.stop;
}

/** Keeps the browser and React Flow from what they would do with a press themselves. */
function blockDefaults({ element }: ActiveMap, press: Press, signal: AbortSignal): void {
  /** d3-zoom listens to mouse and touch presses: a press that is a gesture of the map's must not pan as well. */
  const blockPan = (event: Event): void => {
    if (press.isClaimed) event.stopPropagation();
  };
  /** With Shift the browser would select all text between the last press and this one, that of the inspector too. */
  const blockTextSelection = (event: MouseEvent): void => {
    if (!event.shiftKey || isOwnControl(event.target)) return;
    event.preventDefault();
    element.focus({ preventScroll: true });
  };
  /** Selected text that the browser would drag from here would be dropped on the map as cards. */
  const blockTextDrag = (event: Event): void => {
    if (!isOwnControl(event.target)) event.preventDefault();
  };
  const capture = { capture: true, signal };
  element.addEventListener('mousedown', blockPan, capture);
  element.addEventListener('mousedown', blockTextSelection, capture);
  element.addEventListener('touchstart', blockPan, capture);
  element.addEventListener('dragstart', blockTextDrag, { signal });
}

function onDoubleClick(map: ActiveMap, event: MouseEvent, handlers: DoubleClickHandlers): void {
  if (isOwnControl(event.target)) return;
  const { clientX, clientY } = event;
  if (foldToggleAt(map, clientX, clientY) !== undefined) return;
  const id = cardIdAt(map, clientX, clientY);
  if (id !== undefined) handlers.onCard(id);
  else if (linkAt(map, clientX, clientY) === undefined)
    handlers.onBackground(...clientToMapPoint(map, clientX, clientY));
}
