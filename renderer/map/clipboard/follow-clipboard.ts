import { isInDialog, isWriting } from '../../commands/listen.ts';
import { notice } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { type LiveMap, mapPoint } from '../live-map.ts';
import { copyTo, cutTo, middle, pasteFrom } from './clipboard-acts.ts';
import { isNotesFile, takeFiles } from './take-notes.ts';

/** What a command asked for: then the event counts wherever the keyboard is. */
let asked: typeof copyTo | undefined;

/** Lets the browser write to the clipboard as if its key had been pressed. @returns whether it did */
export function askFor(act: typeof copyTo): boolean {
  asked = act;
  // No other call gives the event that may write a type of our own.
  const isDone = document.execCommand('copy');
  asked = undefined;
  return isDone;
}

const hasTextSelected = (): boolean => (window.getSelection()?.toString() ?? '') !== '';

/** Whether a copy or a paste is meant for the map: the keyboard is on it, or nowhere. */
const isForMap = (map: LiveMap, target: EventTarget | null): boolean =>
  target instanceof Element &&
  !isWriting(target) &&
  !isInDialog(target) &&
  (target === document.body || map.element.closest('.map-work')?.contains(target) === true);

const holds = (data: DataTransfer | null, type: string): boolean => data?.types.includes(type) === true;

/** Listens to copy, cut, paste and drops while a map is on the screen. @returns what stops it */
export function followClipboard(map: LiveMap): () => void {
  let pointer: readonly [x: number, y: number] | undefined;
  const near = (): readonly [number, number] => (pointer ? mapPoint(map, ...pointer) : middle(map));

  const give = (event: ClipboardEvent, act: typeof copyTo): void => {
    if (!event.clipboardData || event.defaultPrevented) return;
    if (!asked && (!isForMap(map, event.target) || hasTextSelected())) return;
    if ((asked ?? act)(map, event.clipboardData)) event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => give(event, copyTo);
  const onCut = (event: ClipboardEvent): void => give(event, cutTo);
  const onPaste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (!data || event.defaultPrevented || !isForMap(map, event.target)) return;
    const files = [...data.files].filter(isNotesFile);
    if (files.length > 0) takeFiles(files);
    else if (!pasteFrom(data, { mapId: map.mapId, near: near() })) return;
    event.preventDefault();
  };
  const onMove = (event: PointerEvent): void => {
    pointer = event.pointerType === 'touch' ? undefined : [event.clientX, event.clientY];
  };
  const onLeave = (): void => {
    pointer = undefined;
  };
  const onOver = (event: DragEvent): void => {
    if (holds(event.dataTransfer, 'Files') || holds(event.dataTransfer, 'text/plain')) event.preventDefault();
  };
  /** What no other part has taken: notes, text; anything else must not lead the window away from the project. */
  const onDrop = (event: DragEvent): void => {
    const data = event.dataTransfer;
    if (!data || event.defaultPrevented || isWriting(event.target)) return;
    event.preventDefault();
    if (currentProject().readOnly) notice('This project is open for reading only. Nothing was changed.');
    else if (holds(data, 'Files')) takeFiles([...data.files]);
    else pasteFrom(data, { mapId: map.mapId, near: mapPoint(map, event.clientX, event.clientY) });
  };

  const { element } = map;
  const work = element.closest<HTMLElement>('.map-work') ?? element;
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('copy', onCopy, { signal });
  window.addEventListener('cut', onCut, { signal });
  window.addEventListener('paste', onPaste, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerleave', onLeave, { signal });
  work.addEventListener('dragover', onOver, { signal });
  work.addEventListener('drop', onDrop, { signal });
  return () => stop.abort();
}
