/** Asks people for places in the file system; the browser shell has none. */
export interface Dialogs {
  openFile(): Promise<string | undefined>;
  saveCopy(suggestedName: string): Promise<string | undefined>;
  /** Shows a file in its folder, in the system's own window. */
  showInFolder(path: string): void;
}
