import { isEditableTarget } from '../../../core/commands/editable-target.ts';
import { isInOverlay } from '../../../core/commands/listen-for-keys.ts';
import { showNotice } from '../../../core/state/edit.ts';
import { currentProject, READ_ONLY_REFUSAL } from '../../../core/state/project-store.ts';
import { isEmptyDrop, itemsOf } from '../../../core/ui/dropped-items.ts';
import { hasFiles } from '../../../core/ui/file-drop.ts';
import { classifyFiles } from '../../../features/received-files/classify-files.ts';
import { receiveItems } from '../../../features/received-files/receive-files.ts';
import { pasteData } from './clipboard-actions.ts';
import type { PasteTarget } from './paste-target.ts';

/** A point of the window, px. */
type ClientPoint = readonly [x: number, y: number];

/** Whether a copy or a paste is for the map: the focus is on it, nowhere, or on the screen around it, which just opened. */
export function isForSurface(surface: HTMLElement, target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    !isEditableTarget(target) &&
    !isInOverlay(target) &&
    (target.contains(surface) || surface.closest('.map-main')?.contains(target) === true)
  );
}

/**
 * Listens to paste and drops while a map, or the paper of a project without cards, is on the screen. `targetAt` says what
 * becomes of what is pasted under the pointer, or without one. @returns what stops it
 */
export function listenToPaste(
  surface: HTMLElement,
  targetAt: (point: ClientPoint | undefined) => PasteTarget,
): () => void {
  let pointer: ClientPoint | undefined;
  const onPaste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (!data || event.defaultPrevented || !isForSurface(surface, event.target)) return;
    const items = itemsOf(data);
    // A copied file comes with its name as words; a spreadsheet's cells come with a picture of them.
    const isFile = items.folders.length > 0 || classifyFiles(items.files).sort !== undefined;
    const hasPasted = !isFile && pasteData(data, targetAt(pointer));
    if (!hasPasted && !isEmptyDrop(items)) receiveItems(items);
    if (hasPasted || !isEmptyDrop(items)) event.preventDefault();
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
    else pasteData(data, targetAt([event.clientX, event.clientY]));
  };
  const workArea = surface.closest<HTMLElement>('.map-main') ?? surface;
  const controller = new AbortController();
  const { signal } = controller;
  window.addEventListener('paste', onPaste, { signal });
  surface.addEventListener('pointermove', onMove, { signal });
  surface.addEventListener('pointerleave', onLeave, { signal });
  workArea.addEventListener('dragover', onOver, { signal });
  workArea.addEventListener('drop', onDrop, { signal });
  return () => controller.abort();
}
