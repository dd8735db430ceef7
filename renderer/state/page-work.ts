/** Work that is only on this page so far. */
export interface PageWork {
  /** An edit of some project is on its way. */
  hasPending(): boolean;
  /** An edit on its way, words in a field, or choices in a preview would go with the page. */
  wouldLose(): boolean;
  /** Hands what could not be saved to the browser's downloads. */
  download(): void;
}

let known: PageWork = { hasPending: () => false, wouldLose: () => false, download: () => undefined };

/** Said once by the part of the program that opens projects. Before it is loaded there is no such work. */
export const tellOfPageWork = (work: PageWork): void => {
  known = work;
};

/** What this page would lose; Home asks it without loading all that projects need. */
export const pageWork = (): PageWork => known;
