import { useEffect, useState } from 'react';
import { isEditableTarget } from '../commands/editable-target.ts';
import { type DroppedItems, isEmptyDrop, itemsOf } from './dropped-items.ts';
import { hasFiles } from './file-drop.ts';

/** Spreadsheet programs copy cells with a picture of them: that is no file that anybody gave. */
const isPictureOfText = (data: DataTransfer): boolean =>
  data.types.includes('text/html') && [...data.files].every(({ type }) => type.startsWith('image/'));

/**
 * Files that are dropped or pasted anywhere and that no field or screen has taken: for a dropped one a browser would leave
 * the app. A paste comes where no field has the focus. Returns whether files are dragged over the window.
 */
export function useDroppedAndPastedFiles(onItems: (items: DroppedItems) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const take = (event: Event, data: DataTransfer): void => {
      const items = itemsOf(data);
      if (isEmptyDrop(items)) return;
      event.preventDefault();
      onItems(items);
    };
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (event.defaultPrevented || !event.dataTransfer || !hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      take(event, event.dataTransfer);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const data = event.clipboardData;
      if (event.defaultPrevented || !data || isEditableTarget(event.target) || isPictureOfText(data)) return;
      take(event, data);
    };
    window.addEventListener('dragover', onOver, { signal });
    window.addEventListener('dragleave', onLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    window.addEventListener('paste', onPaste, { signal });
    return () => controller.abort();
  }, [onItems]);
  return isOver;
}
