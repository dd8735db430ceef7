import { showNotice } from '../../../core/state/edit.ts';

/** Opens "Save a picture…"; what draws pictures is loaded when somebody wants one. */
export async function openExportDialog(mapId: string): Promise<void> {
  try {
    const { showExportDialog } = await import('./export-dialog.tsx');
    showExportDialog(mapId);
  } catch {
    showNotice('What draws pictures could not be loaded. Nothing was changed.');
  }
}
