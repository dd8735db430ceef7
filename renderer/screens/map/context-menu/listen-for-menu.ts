import { isEditableTarget } from '../../../core/commands/editable-target.ts';
import { isPresenting } from '../../../core/state/presenting.ts';
import { mapUi } from '../state/map-ui.ts';
import { closeContextMenu, contextMenuStore, openContextMenu } from './menu-store.ts';
import type { MenuTarget } from './menu-target.ts';

/** What is asked for its menu: a map, or the paper of a project without cards. */
export interface MenuSurface {
  readonly element: HTMLElement;
  /** What lies at a point of the window, px. */
  targetAt(clientX: number, clientY: number): MenuTarget;
  /** What the keys are about. */
  targetOfKeys(): MenuTarget;
}

/** A finger that rests this long asks for the menu, in milliseconds. */
const LONG_TOUCH_MS = 500;
/** It may tremble this far, px. */
const LONG_TOUCH_DISTANCE = 10;

/** A key that opens a menu gives an event without a pointer: no button, and no place that anybody chose. */
const isByKey = (event: MouseEvent): boolean => event.button !== 2 && event.detail === 0;

/** Opens the menu at each request for one: right button, menu key or long touch. Text fields keep the browser's own. */
function onContextMenu(surface: MenuSurface, event: MouseEvent): void {
  if (event.defaultPrevented || isEditableTarget(event.target) || isPresenting()) return;
  event.preventDefault();
  const { pendingLink, draft } = mapUi.getState();
  if (draft) return;
  if (pendingLink) mapUi.setState({ pendingLink: undefined });
  openContextMenu(isByKey(event) ? surface.targetOfKeys() : surface.targetAt(event.clientX, event.clientY));
}

/** With the menu open, a press of the right button elsewhere on the surface asks for another one. */
function listenWhileOpen({ element, targetAt }: MenuSurface, signal: AbortSignal): void {
  const onMenuElsewhere = (event: MouseEvent): void => {
    if (!contextMenuStore.getState().target || element.contains(event.target as Node)) return;
    event.preventDefault();
    const isOnMenu = event.target instanceof Element && event.target.closest('[role=menu]') !== null;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (isOnMenu || isByKey(event)) return;
    closeContextMenu();
    if (x < left || x > right || y < top || y > bottom) return;
    // What lies there can be asked for once the open menu no longer lies over it.
    requestAnimationFrame(() => openContextMenu(targetAt(x, y)));
  };
  window.addEventListener('contextmenu', onMenuElsewhere, { capture: true, signal });
}

/**
 * Where no system makes a menu of a long touch: a finger that rests makes the same event. The gesture that its press
 * began is given up there.
 */
function listenForLongTouch({ element }: MenuSurface, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: PointerEvent | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    start = undefined;
  };
  const onDown = (event: PointerEvent): void => {
    stop();
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    start = event;
    timer = setTimeout(() => {
      stop();
      const { clientX, clientY, target } = event;
      target?.dispatchEvent(
        new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2, clientX, clientY }),
      );
    }, LONG_TOUCH_MS);
  };
  const onMove = (event: PointerEvent): void => {
    if (!start) return;
    if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > LONG_TOUCH_DISTANCE)
      stop();
  };
  element.addEventListener('pointerdown', onDown, { capture: true, signal });
  element.addEventListener('pointermove', onMove, { capture: true, signal });
  for (const type of ['pointerup', 'pointercancel', 'contextmenu'] as const)
    element.addEventListener(type, stop, { capture: true, signal });
}

/** Listens for requests for a menu while the surface is on the screen. @returns what stops it */
export function listenForContextMenu(surface: MenuSurface): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  surface.element.addEventListener('contextmenu', (event) => onContextMenu(surface, event), { signal });
  listenWhileOpen(surface, signal);
  listenForLongTouch(surface, signal);
  return () => {
    controller.abort();
    closeContextMenu();
  };
}
