import { type DragEvent, useState } from 'react';

/** Whether a drag carries files; text, a link or a card of our own does not. */
export function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') === true;
}

/**
 * Makes an element a drop target for files: spread `dropProps` on it, `isOver` says that files are dragged over it. A drop
 * that something inside has dealt with (its default is prevented) is left alone, and so is every drag of text: fields
 * inside keep theirs.
 *
 * Not React Aria's `useDrop`: it claims drags of text too, so that text dropped into a field inside is lost; it gives a
 * dropped folder apart from the files, where our readers refuse it with a sentence; and Home's first paint would carry
 * 24 kB (gzip) more. A button that chooses a file stands beside each drop target, so the keyboard needs none.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent): void => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = (event: DragEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
  };
  const onDrop = (event: DragEvent): void => {
    setOver(false);
    if (event.defaultPrevented || !hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return { isOver, dropProps: { onDragOver, onDragLeave, onDrop } };
}
