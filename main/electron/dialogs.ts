import { join } from 'node:path';
import type { BrowserWindow, Dialog, FileFilter, Shell } from 'electron';
import type { Dialogs } from '../projects/routes/dialogs.ts';

const projectFilters: FileFilter[] = [{ name: 'Alongside project', extensions: ['json'] }];
const pdfFilters: FileFilter[] = [{ name: 'PDF', extensions: ['pdf'] }];

/** The native dialogs: those that the services ask for, and the shell's own. */
export interface NativeDialogs extends Dialogs {
  /** Where a PDF goes; undefined where the person changed their mind. */
  savePdf(suggestedName: string): Promise<string | undefined>;
}

/**
 * The native dialogs, as sheets of the window that is there.
 * @param folder the folder in which saving begins
 */
export function createNativeDialogs(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
  window: () => BrowserWindow | undefined,
  folder: string,
  shell: Pick<Shell, 'showItemInFolder'>,
): NativeDialogs {
  const save = async (title: string, filters: FileFilter[], suggestedName: string) => {
    const options = {
      title,
      filters,
      defaultPath: join(folder, suggestedName),
      properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
    };
    const parent = window();
    const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
    return chosen.canceled || chosen.filePath === '' ? undefined : chosen.filePath;
  };
  return {
    async openFile() {
      const options = { title: 'Open a project', filters: projectFilters, properties: ['openFile' as const] };
      const parent = window();
      const { filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options));
      return filePaths[0];
    },
    saveCopy: (suggestedName) => save('Save a copy as…', projectFilters, suggestedName),
    showInFolder: (path) => shell.showItemInFolder(path),
    savePdf: (suggestedName) => save('Save as PDF…', pdfFilters, suggestedName),
  };
}
