import { FileOutput, Image } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { activeMap, withActiveMap } from '../state/active-map.ts';
import { openExportCanvasDialog } from './export-canvas-dialog.tsx';
import { openExportDialog } from './open-export-dialog.ts';

const onMap = {
  scope: 'map',
  group: 'file',
  isEnabled: () => activeMap() !== undefined,
  disabledReason: () => 'There is no card yet.',
} as const;

/** Taking the map that is shown out of the app, as an image or for other programs. */
export const commands: readonly Command[] = [
  {
    id: 'map.picture',
    label: 'Save a picture…',
    searchWords: ['pdf', 'png', 'svg', 'export', 'image', 'powerpoint', 'slides', 'poster'],
    icon: Image,
    ...onMap,
    run: withActiveMap(({ mapId }) => openExportDialog(mapId)),
  },
  {
    id: 'map.canvasOut',
    label: 'Save this map for another program…',
    searchWords: ['json canvas', 'obsidian', 'canvas', 'export'],
    icon: FileOutput,
    ...onMap,
    run: withActiveMap(({ mapId }) => openExportCanvasDialog(mapId)),
  },
];
