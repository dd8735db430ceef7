/** Work that is only on this page. */
export interface UnsavedWork {
  /** An edit of some project is pending. */
  hasPendingEdits(): boolean;
  /** A pending edit, a typed field or the choices in a preview would be lost with the page. */
  hasUnsavedWork(): boolean;
  /** Hands what could not be saved to the browser's downloads. */
  downloadCopies(): void;
}

let provided: UnsavedWork = {
  hasPendingEdits: () => false,
  hasUnsavedWork: () => false,
  downloadCopies: () => undefined,
};

/** Called once by the bundle that opens projects; before it is loaded there is no such work. */
export function provideUnsavedWork(work: UnsavedWork): void {
  provided = work;
}

/** What this page would lose; Home asks it without loading all that projects need. */
export function unsavedWork(): UnsavedWork {
  return provided;
}
