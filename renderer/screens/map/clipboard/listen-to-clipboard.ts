import { type ActiveMap, clientToMapPoint } from '../state/active-map.ts';
import { copySelection, cutSelection, visibleCentre } from './clipboard-actions.ts';
import { isForSurface, listenToPaste } from './listen-to-paste.ts';

/** The action that a command requested: then the event counts wherever the focus is. */
let requestedAction: typeof copySelection | undefined;

/** Lets the browser write to the clipboard as if its key had been pressed. @returns whether it did */
export function requestClipboardEvent(action: typeof copySelection): boolean {
  requestedAction = action;
  // No other call gives the event that may write a type of our own.
  const isDone = document.execCommand('copy');
  requestedAction = undefined;
  return isDone;
}

const hasTextSelected = (): boolean => (window.getSelection()?.toString() ?? '') !== '';

/** Listens to copy, cut, paste and drops while a map is on the screen. @returns what stops it */
export function listenToClipboard(map: ActiveMap): () => void {
  const onCopyOrCut = (event: ClipboardEvent, action: typeof copySelection): void => {
    if (!event.clipboardData || event.defaultPrevented) return;
    if (!requestedAction && (!isForSurface(map.element, event.target) || hasTextSelected())) return;
    if ((requestedAction ?? action)(map, event.clipboardData)) event.preventDefault();
  };
  const stopPaste = listenToPaste(map.element, (point) => ({
    mapId: map.mapId,
    near: point ? clientToMapPoint(map, ...point) : visibleCentre(map),
  }));
  const controller = new AbortController();
  const { signal } = controller;
  window.addEventListener('copy', (event) => onCopyOrCut(event, copySelection), { signal });
  window.addEventListener('cut', (event) => onCopyOrCut(event, cutSelection), { signal });
  return () => {
    stopPaste();
    controller.abort();
  };
}
