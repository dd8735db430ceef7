import type { PrintToPDFOptions, WebContents, WebContentsPrintOptions } from 'electron';
import type { NativeDialogs } from './dialogs.ts';

/** The page's own style sheet for paper says what is printed; backgrounds carry nothing that words do not say. */
const onPaper: WebContentsPrintOptions = { silent: false, printBackground: false, pageSize: 'A4' };
/** Tagged, so that screen readers can read the PDF as they read the page. */
const asPdf: PrintToPDFOptions = {
  printBackground: false,
  pageSize: 'A4',
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** How printing ended, in a sentence for the person; an empty one where there is nothing to say. */
export interface Printing {
  print(): Promise<string>;
  /** `title` becomes the suggested name of the file. */
  savePdf(title: string): Promise<string>;
}

/** Prints what the window shows. `write` puts bytes on disk for good. */
export function createPrinting(options: {
  readonly contents: () => Pick<WebContents, 'print' | 'printToPDF'> | undefined;
  readonly dialogs: Pick<NativeDialogs, 'savePdf'>;
  readonly nameFrom: (title: string) => string;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}): Printing {
  const { contents, dialogs, nameFrom, write } = options;
  return {
    print: () =>
      new Promise((resolve) => {
        const shown = contents();
        if (shown === undefined) return resolve('');
        shown.print(onPaper, (done, reason) => {
          const isCancelled = /cancel/i.test(reason);
          resolve(done || isCancelled ? '' : `This was not printed. The system says: ${reason}.`);
        });
      }),
    async savePdf(title) {
      const path = await dialogs.savePdf(`${nameFrom(title)}.pdf`);
      const shown = contents();
      if (path === undefined || shown === undefined) return 'No PDF was made.';
      try {
        await write(path, await shown.printToPDF(asPdf));
        return `A PDF was saved: ${path}.`;
      } catch (error) {
        return `No PDF was made. ${error instanceof Error ? error.message : String(error)}`;
      }
    },
  };
}
