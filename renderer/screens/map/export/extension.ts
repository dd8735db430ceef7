import { FileInput, FileOutput, Image } from 'lucide-react';
import { READ_ONLY_REASON } from '../../../core/state/project-store.ts';
import { chooseCanvasFile } from '../../../features/exchange/import-canvas-dialog.tsx';
import type { MapExtension } from '../extensions/map-extension.ts';
import { openExportCanvasDialog } from './export-canvas-dialog.tsx';
import { openExportDialog } from './open-export-dialog.ts';

/** Pictures of the map and its JSON Canvas, in the menu of maps. */
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
};
