import { isElectron } from '../client/electron-port.ts';
import { shell } from '../client/shell.ts';
import { currentClient } from './open-project.ts';

/** The system's print dialog, or the browser's. Why nothing was printed is said in a notice. */
export async function printPage(): Promise<void> {
  if (!isElectron()) {
    window.print();
    return;
  }
  const { sentence } = await shell.print();
  if (sentence !== '') currentClient()?.showNotice(sentence);
}
