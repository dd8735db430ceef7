import { notice } from '../../state/edit.ts';

/** Opens "Save a picture…"; what draws pictures is loaded when somebody wants one. */
export async function openPicture(mapId: string): Promise<void> {
  try {
    const { showPictureDialog } = await import('./picture-dialog.tsx');
    showPictureDialog(mapId);
  } catch {
    notice('What draws pictures could not be loaded. Nothing was changed.');
  }
}
