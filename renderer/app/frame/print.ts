import { listInWords } from '../../../shared/records/fields/read-field.ts';
import { shell } from '../../core/client/shell.ts';
import { allScreens, screenOf } from '../../core/screen.ts';
import { currentClient } from '../../core/state/open-project.ts';
import { routeStore } from '../../core/state/route.ts';
import './print.css';

/** Whether what is on the screen can be printed. */
export function canPrint(): boolean {
  return screenOf(routeStore.getState().screen)?.isPrintable === true;
}

export function printDisabledReason(): string {
  const labels = allScreens()
    .filter(({ isPrintable }) => isPrintable)
    .map(({ label }) => label);
  return `${listInWords(labels)} can be printed. Open one of them first.`;
}

const showSentence = (sentence: string): void => {
  if (sentence !== '') currentClient()?.showNotice(sentence);
};

/** Saves what is on the screen as a PDF, where the person says. */
export async function savePdf(): Promise<void> {
  // The window's title names project and screen; the app's own name says nothing on a file.
  const title = document.title.replace(/ · Alongside$/, '');
  showSentence((await shell.savePdf({ title })).sentence);
}
