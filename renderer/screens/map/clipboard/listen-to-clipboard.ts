import { isEditableTarget, isInOverlay } from '../../../core/commands/listen-for-keys.ts';
import { showNotice } from '../../../core/state/edit.ts';
import { currentProject, READ_ONLY_REFUSAL } from '../../../core/state/project-store.ts';
import { hasFiles } from '../../../core/ui/file-drop.ts';
import { receiveFiles } from '../../../features/received-files/receive-files.ts';
import { sortFiles } from '../../../features/received-files/sort-files.ts';
import { type ActiveMap, clientToMapPoint } from '../state/active-map.ts';
import { copySelection, cutSelection, pasteData, visibleCentre } from './clipboard-actions.ts';

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

/** Whether a copy or a paste is for the map: the focus is on it, nowhere, or on the screen around it, which just opened. */
const isForMap = (map: ActiveMap, target: EventTarget | null): boolean =>
  target instanceof Element &&
  !isEditableTarget(target) &&
  !isInOverlay(target) &&
  (target.contains(map.element) || map.element.closest('.map-main')?.contains(target) === true);

/** Listens to copy, cut, paste and drops while a map is on the screen. @returns what stops it */
export function listenToClipboard(map: ActiveMap): () => void {
  let pointer: readonly [x: number, y: number] | undefined;
  const pastePoint = (): readonly [number, number] =>
    pointer ? clientToMapPoint(map, ...pointer) : visibleCentre(map);

  const onCopyOrCut = (event: ClipboardEvent, action: typeof copySelection): void => {
    if (!event.clipboardData || event.defaultPrevented) return;
    if (!requestedAction && (!isForMap(map, event.target) || hasTextSelected())) return;
    if ((requestedAction ?? action)(map, event.clipboardData)) event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => onCopyOrCut(event, copySelection);
  const onCut = (event: ClipboardEvent): void => onCopyOrCut(event, cutSelection);
  const onPaste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (!data || event.defaultPrevented || !isForMap(map, event.target)) return;
    const files = [...data.files];
    // A copied file comes with its name as words; a spreadsheet's cells come with a picture of them.
    const isFile = sortFiles(files).sort !== undefined;
    const hasPasted = !isFile && pasteData(data, { mapId: map.mapId, near: pastePoint() });
    if (!hasPasted && files.length > 0) receiveFiles(files);
    if (hasPasted || files.length > 0) event.preventDefault();
  };
  const onMove = (event: PointerEvent): void => {
    pointer = event.pointerType === 'touch' ? undefined : [event.clientX, event.clientY];
  };
  const onLeave = (): void => {
    pointer = undefined;
  };
  const onOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('text/plain') === true) event.preventDefault();
  };
  /** Text that no other listener has handled; files are the window's. */
  const onDrop = (event: DragEvent): void => {
    const data = event.dataTransfer;
    if (!data || hasFiles(data) || event.defaultPrevented || isEditableTarget(event.target)) return;
    event.preventDefault();
    if (currentProject().readOnly) showNotice(READ_ONLY_REFUSAL);
    else pasteData(data, { mapId: map.mapId, near: clientToMapPoint(map, event.clientX, event.clientY) });
  };

  const { element } = map;
  const workArea = element.closest<HTMLElement>('.map-main') ?? element;
  const controller = new AbortController();
  const { signal } = controller;
  window.addEventListener('copy', onCopy, { signal });
  window.addEventListener('cut', onCut, { signal });
  window.addEventListener('paste', onPaste, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerleave', onLeave, { signal });
  workArea.addEventListener('dragover', onOver, { signal });
  workArea.addEventListener('drop', onDrop, { signal });
  return () => controller.abort();
}
