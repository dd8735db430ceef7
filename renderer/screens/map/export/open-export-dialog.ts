import { showNotice } from '../../../core/state/edit.ts';

/** Opens "Save a picture…"; what draws the image is loaded only then. */
export async function openExportDialog(mapId: string): Promise<void> {
  try {
    const { showExportDialog } = await import('./export-dialog.tsx');
    showExportDialog(mapId);
  } catch {
    showNotice('What draws pictures could not be loaded. Nothing was changed.');
  }
}
