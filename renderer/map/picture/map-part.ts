import { FileInput, FileOutput, Image } from 'lucide-react';
import { isCanvasFile } from '../../exchange/canvas-in.ts';
import { chooseCanvas, takeCanvas } from '../../exchange/canvas-in-dialog.tsx';
import { openCanvasOut } from '../../exchange/canvas-out-dialog.tsx';
import { notice } from '../../state/edit.ts';
import { READ_ONLY } from '../../state/project-store.ts';
import type { LiveMap } from '../live-map.ts';
import type { MapPart } from '../map-part.ts';
import { openPicture } from './open-picture.ts';

/** A canvas file that is dropped on the map; every other drop is somebody else's. */
function followDrops(map: LiveMap): () => void {
  const onDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    const [canvas, ...others] = files.filter(isCanvasFile);
    if (!canvas) return;
    event.preventDefault();
    if (others.length > 0)
      notice(`One canvas at a time: “${canvas.name}” is here. Drop the others after it.`);
    void takeCanvas(canvas, map.mapId);
  };
  map.element.addEventListener('drop', onDrop, true);
  return () => map.element.removeEventListener('drop', onDrop, true);
}

/** Pictures of the map and its JSON Canvas, in the menu of maps; a canvas file can be dropped on it. */
export const part: MapPart = {
  order: 70,
  menu: (mapId, isReadOnly) => [
    'rule',
    { id: 'picture', label: 'Save a picture…', icon: Image, run: () => void openPicture(mapId) },
    {
      id: 'canvasOut',
      label: 'Save this map as JSON Canvas…',
      icon: FileOutput,
      run: () => openCanvasOut(mapId),
    },
    {
      id: 'canvasIn',
      label: 'Bring in a JSON Canvas file…',
      icon: FileInput,
      whyNot: isReadOnly ? READ_ONLY : undefined,
      run: () => chooseCanvas(mapId),
    },
  ],
  follow: followDrops,
};
