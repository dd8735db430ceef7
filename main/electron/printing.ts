import type { PrintToPDFOptions, WebContents, WebContentsPrintOptions } from 'electron';
import type { NativeDialogs } from './dialogs.ts';

/** The page's own style sheet for paper says what is printed; backgrounds carry nothing that words do not say. */
const PRINT_OPTIONS: WebContentsPrintOptions = { silent: false, printBackground: false, pageSize: 'A4' };
/** Tagged, so that screen readers can read the PDF as they read the page. */
const PDF_OPTIONS: PrintToPDFOptions = {
  printBackground: false,
  pageSize: 'A4',
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** How printing ended, in a sentence for the person; an empty one where there is nothing to say. */
export interface Printer {
  print(): Promise<string>;
  /** `title` becomes the suggested name of the file. */
  savePdf(title: string): Promise<string>;
}

/** Prints what the window shows. `write` puts bytes on disk for good. */
export function createPrinter(options: {
  readonly contents: () => Pick<WebContents, 'print' | 'printToPDF'> | undefined;
  readonly dialogs: Pick<NativeDialogs, 'savePdf'>;
  readonly nameFrom: (title: string) => string;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}): Printer {
  const { contents, dialogs, nameFrom, write } = options;
  return {
    print: () =>
      new Promise((resolve) => {
        const shownContents = contents();
        if (shownContents === undefined) return resolve('');
        shownContents.print(PRINT_OPTIONS, (done, reason) => {
          const isCancelled = /cancel/i.test(reason);
          resolve(done || isCancelled ? '' : `This was not printed. The system says: ${reason}.`);
        });
      }),
    async savePdf(title) {
      const path = await dialogs.savePdf(`${nameFrom(title)}.pdf`);
      const shownContents = contents();
      if (path === undefined || shownContents === undefined) return 'No PDF was made.';
      try {
        await write(path, await shownContents.printToPDF(PDF_OPTIONS));
        return `A PDF was saved: ${path}.`;
      } catch (error) {
        return `No PDF was made. ${error instanceof Error ? error.message : String(error)}`;
      }
    },
  };
}
