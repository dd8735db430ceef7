import { isElectron } from '../client/port.ts';
import { shell } from '../client/shell.ts';
import { currentSession } from '../state/open-project.ts';
import { routeStore } from '../state/route.ts';
import './print.css';

/** The screens that are made for paper too; the style sheet beside this says how. */
const printed: ReadonlySet<string> = new Set(['outline', 'plan']);

/** Whether what is on the screen can be printed. */
export const canPrint = (): boolean => printed.has(routeStore.getState().screen);

export const whyNoPrint = (): string => 'Outline and Plan can be printed. Open one of them first.';

const say = (sentence: string): void => {
  if (sentence !== '') currentSession()?.notice(sentence);
};

/** The system's print dialog, or the browser's. */
export const printPage = async (): Promise<void> => {
  if (isElectron()) say((await shell.print()).sentence);
  else window.print();
};

/** Saves what is on the screen as a PDF, where the person says. */
export const savePdf = async (): Promise<void> => {
  // The window's title names project and screen; the app's own name says nothing on a file.
  const title = document.title.replace(/ · Alongside$/, '');
  say((await shell.savePdf({ title })).sentence);
};
