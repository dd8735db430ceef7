/** Work that is only on this page so far. */
export interface UnsavedWork {
  /** An edit of some project is on its way. */
  hasPendingEdits(): boolean;
  /** An edit on its way, words in a field, or choices in a preview would go with the page. */
  hasUnsavedWork(): boolean;
  /** Hands what could not be saved to the browser's downloads. */
  downloadCopies(): void;
}

let provided: UnsavedWork = {
  hasPendingEdits: () => false,
  hasUnsavedWork: () => false,
  downloadCopies: () => undefined,
};

/** Said once by the part of the program that opens projects. Before it is loaded there is no such work. */
export function provideUnsavedWork(work: UnsavedWork): void {
  provided = work;
}

/** What this page would lose; Home asks it without loading all that projects need. */
export function unsavedWork(): UnsavedWork {
  return provided;
}
