/** Asks people for places in the file system; the browser shell has none. */
export interface Dialogs {
  openFile(): Promise<string | undefined>;
  saveCopy(suggestedName: string): Promise<string | undefined>;
}
