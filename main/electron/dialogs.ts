import { join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import type { Dialogs } from '../services.ts';

const filters = [{ name: 'Alongside project', extensions: ['json'] }];

/**
 * The native dialogs, as sheets of the window that is there.
 * @param documents the folder in which saving begins
 */
export function createDialogs(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
  window: () => BrowserWindow | undefined,
  documents: string,
): Dialogs {
  return {
    async openFile() {
      const options = { title: 'Open a project', filters, properties: ['openFile' as const] };
      const parent = window();
      const { filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options));
      return filePaths[0];
    },
    async saveCopy(suggestedName) {
      const options = { title: 'Save a copy as…', filters, defaultPath: join(documents, suggestedName) };
      const parent = window();
      const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      return chosen.canceled || chosen.filePath === '' ? undefined : chosen.filePath;
    },
  };
}
