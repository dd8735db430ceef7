import type { LiveMap } from '../live-map.ts';
import type { MapPart } from '../map-part.ts';
import { endDrawingByKey, FrameLayer } from './frame-layer.tsx';
import { FrameTool } from './frame-tool.tsx';
import { activate, forgetFrames, repaint } from './frame-ui.ts';
import { frameNames, paintFrames } from './paint-frames.ts';

let mapId: string | undefined;

function follow(map: LiveMap): () => void {
  ({ mapId } = map);
  const letGo = (): void => activate(undefined);
  const stopDrawing = endDrawingByKey();
  map.element.addEventListener('pointerdown', letGo);
  // The first picture was painted before anybody knew which map it is.
  repaint();
  return () => {
    stopDrawing();
    map.element.removeEventListener('pointerdown', letGo);
    mapId = undefined;
    forgetFrames();
  };
}

/** Parts of a map with a name: they carry what lies in them, and are the stops of a presentation. */
export const part: MapPart = {
  order: 20,
  Tool: FrameTool,
  Over: FrameLayer,
  follow,
  keepClear: (brush) => (mapId === undefined ? [] : frameNames(brush, mapId)),
  paintUnder(context, brush) {
    if (mapId !== undefined) paintFrames(context, brush, mapId);
  },
};
