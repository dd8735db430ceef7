import { isElectron } from '../../core/client/electron-port.ts';
import { shell } from '../../core/client/shell.ts';
import { currentClient } from '../../core/state/open-project.ts';
import { routeStore } from '../../core/state/route.ts';
import './print.css';

/** The screens that are made for paper too; the style sheet beside this says how. */
const printableScreens: ReadonlySet<string> = new Set(['outline', 'plan']);

/** Whether what is on the screen can be printed. */
export function canPrint(): boolean {
  return printableScreens.has(routeStore.getState().screen);
}

export function printDisabledReason(): string {
  return 'Outline and Plan can be printed. Open one of them first.';
}

const showSentence = (sentence: string): void => {
  if (sentence !== '') currentClient()?.showNotice(sentence);
};

/** The system's print dialog, or the browser's. */
export async function printPage(): Promise<void> {
  if (isElectron()) showSentence((await shell.print()).sentence);
  else window.print();
}

/** Saves what is on the screen as a PDF, where the person says. */
export async function savePdf(): Promise<void> {
  // The window's title names project and screen; the app's own name says nothing on a file.
  const title = document.title.replace(/ · Alongside$/, '');
  showSentence((await shell.savePdf({ title })).sentence);
}
