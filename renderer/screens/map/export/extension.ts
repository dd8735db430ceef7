import { FileInput, FileOutput, Image } from 'lucide-react';
import { showNotice } from '../../../core/state/edit.ts';
import { READ_ONLY_REASON } from '../../../core/state/project-store.ts';
import { isCanvasFile } from '../../../features/exchange/import-canvas.ts';
import {
  chooseCanvasFile,
  openImportCanvasDialog,
} from '../../../features/exchange/import-canvas-dialog.tsx';
import type { MapExtension } from '../extensions/map-extension.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { openExportCanvasDialog } from './export-canvas-dialog.tsx';
import { openExportDialog } from './open-export-dialog.ts';

/** A canvas file that is dropped on the map; every other drop is somebody else's. */
function listenForCanvasDrops(map: ActiveMap): () => void {
  const onDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    const [canvas, ...others] = files.filter(isCanvasFile);
    if (!canvas) return;
    event.preventDefault();
    if (others.length > 0)
      showNotice(`One canvas at a time: “${canvas.name}” is here. Drop the others after it.`);
    void openImportCanvasDialog(canvas, map.mapId);
  };
  map.element.addEventListener('drop', onDrop, true);
  return () => map.element.removeEventListener('drop', onDrop, true);
}

/** Pictures of the map and its JSON Canvas, in the menu of maps; a canvas file can be dropped on it. */
export const extension: MapExtension = {
  order: 70,
  menuEntries: (mapId, isReadOnly) => [
    'separator',
    { id: 'picture', label: 'Save a picture…', icon: Image, run: () => void openExportDialog(mapId) },
    {
      id: 'canvasOut',
      label: 'Save this map for another program…',
      icon: FileOutput,
      run: () => openExportCanvasDialog(mapId),
    },
    {
      id: 'canvasIn',
      label: 'Bring in a map from another program…',
      icon: FileInput,
      disabledReason: isReadOnly ? READ_ONLY_REASON : undefined,
      run: () => chooseCanvasFile(mapId),
    },
  ],
  onMount: listenForCanvasDrops,
};
