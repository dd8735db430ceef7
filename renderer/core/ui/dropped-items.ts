/** What was dropped, pasted or chosen: files, and folders with whatever is in them. */
export interface DroppedItems {
  readonly files: readonly File[];
  readonly folders: readonly FileSystemDirectoryEntry[];
}

/**
 * Files and folders of a drop or a paste. To be called while the event is handled: afterwards a browser gives nothing any
 * more. A folder is also among `data.files`, as a file that cannot be read; here it is not.
 */
export function itemsOf(data: DataTransfer): DroppedItems {
  const files: File[] = [];
  const folders: FileSystemDirectoryEntry[] = [];
  for (const item of data.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = entry?.isDirectory ? null : item.getAsFile();
    if (entry?.isDirectory) folders.push(entry as FileSystemDirectoryEntry);
    else if (file) files.push(file);
  }
  return { files, folders };
}

export function isEmptyDrop({ files, folders }: DroppedItems): boolean {
  return files.length === 0 && folders.length === 0;
}
