import { clearSelection, select, selected, toggle } from '../../state/selection.ts';
import { mapUi } from '../canvas/ui-store.ts';
import { type LiveMap, mapPoint } from '../live-map.ts';
import { startDrag } from './drag.ts';
import { createEdgePan } from './edge-pan.ts';
import { CLICK_DISTANCE, type Gesture } from './gesture.ts';
import { createHover, linkAt } from './hover.ts';
import { askFollower, endTapJoin, startJoin, targetAt } from './join.ts';
import { startMarquee } from './marquee.ts';

interface Doubles {
  /** Twice on a card: write its title. */
  readonly onCard: (id: string) => void;
  /** Twice on the bare paper: a new card there, px of the map. */
  readonly onPaper: (x: number, y: number) => void;
}

const isOwn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea, input, button, [data-no-gesture]') !== null;

const isAdding = (event: MouseEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey;

function clickCard(id: string, event: PointerEvent): void {
  if (isAdding(event)) toggle(id);
  else select([id]);
  mapUi.setState({ focusId: id, isFocusWanted: true });
}

function clickPaper(map: LiveMap, event: PointerEvent): void {
  const link = linkAt(map, event.clientX, event.clientY);
  if (link !== undefined) {
    if (isAdding(event)) toggle(link);
    else select([link]);
  } else if (!isAdding(event) && selected().size > 0) clearSelection();
  map.element.focus({ preventScroll: true });
}

function pressPaper(map: LiveMap, event: PointerEvent): void {
  const { joining } = mapUi.getState();
  if (joining?.isTap) askFollower(map, joining.from, event.clientX, event.clientY);
  else clickPaper(map, event);
}

/** Listens to the pointer on the canvas: what React Flow need not see never reaches it. @returns what stops it */
export function followPointer(map: LiveMap, doubles: Doubles): () => void {
  const { element } = map;
  let gesture: Gesture | undefined;
  let down: PointerEvent | undefined;
  let claims = false;
  const edgePan = createEdgePan(map, (event) => gesture?.move(event));
  const hover = createHover(map);

  const begin = (event: PointerEvent): Gesture | undefined => {
    const id = targetAt(map, event.clientX, event.clientY);
    const { joining } = mapUi.getState();
    const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
    const from = handle?.getAttribute('data-handle');
    if (joining?.isTap && !from) {
      // On bare paper the finger may also pan, to come to a card that is out of sight.
      return id === undefined ? undefined : endTapJoin(joining.from, id);
    }
    if (from) return startJoin(map, event, from);
    if (id !== undefined) return startDrag(map, event, id, () => clickCard(id, event));
    return event.shiftKey ? startMarquee(map, event) : undefined;
  };

  const onDown = (event: PointerEvent): void => {
    claims = false;
    if (event.button !== 0 || isOwn(event.target)) return;
    down = event;
    gesture = begin(event);
    claims = gesture !== undefined;
    if (claims) element.setPointerCapture?.(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (gesture) {
      gesture.move(event);
      if (gesture.pansAtEdge) edgePan.at(event);
    } else if (event.buttons === 0) hover.at(event);
  };
  const finish = (): void => {
    edgePan.stop();
    gesture = undefined;
    down = undefined;
  };
  const onUp = (event: PointerEvent): void => {
    if (gesture) gesture.end(event);
    else if (down && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < CLICK_DISTANCE)
      pressPaper(map, event);
    finish();
  };
  const onCancel = (): void => {
    gesture?.cancel();
    finish();
  };
  /** d3-zoom listens to mouse and touch presses: a press that is ours must not pan the paper as well. */
  const keepBack = (event: Event): void => {
    if (claims) event.stopPropagation();
  };
  /** With Shift the browser would mark all words between the last press and this one, those of the panel too. */
  const keepWords = (event: MouseEvent): void => {
    if (!event.shiftKey || isOwn(event.target)) return;
    event.preventDefault();
    element.focus({ preventScroll: true });
  };
  /** Marked words that the browser would carry off from here come down on the map as cards. */
  const keepPut = (event: Event): void => {
    if (!isOwn(event.target)) event.preventDefault();
  };

  const onLeave = (): void => {
    if (!gesture) hover.leave();
  };
  const onDouble = (event: MouseEvent): void => {
    if (isOwn(event.target)) return;
    const id = targetAt(map, event.clientX, event.clientY);
    if (id !== undefined) doubles.onCard(id);
    else if (linkAt(map, event.clientX, event.clientY) === undefined)
      doubles.onPaper(...mapPoint(map, event.clientX, event.clientY));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !gesture) return;
    event.stopPropagation();
    onCancel();
  };

  const stop = new AbortController();
  const { signal } = stop;
  const capture = { capture: true, signal };
  element.addEventListener('pointerdown', onDown, capture);
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onCancel, { signal });
  element.addEventListener('pointerleave', onLeave, { signal });
  element.addEventListener('mousedown', keepBack, capture);
  element.addEventListener('mousedown', keepWords, capture);
  element.addEventListener('touchstart', keepBack, capture);
  element.addEventListener('dragstart', keepPut, { signal });
  element.addEventListener('dblclick', onDouble, { signal });
  window.addEventListener('keydown', onKey, capture);
  return () => {
    onCancel();
    hover.stop();
    stop.abort();
  };
}
