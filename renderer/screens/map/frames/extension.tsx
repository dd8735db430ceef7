import type { MapExtension } from '../extensions/map-extension.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { FrameLayer, listenForDrawingEscape } from './frame-layer.tsx';
import { FrameTool } from './frame-tool.tsx';
import { resetFrameUi, setActiveFrame } from './frame-ui.ts';
import { frameNameRects, paintFrames } from './paint-frames.ts';

let mapId: string | undefined;

function onMount(map: ActiveMap): () => void {
  ({ mapId } = map);
  const deactivate = (): void => setActiveFrame(undefined);
  const stopDrawing = listenForDrawingEscape();
  map.element.addEventListener('pointerdown', deactivate);
  return () => {
    stopDrawing();
    map.element.removeEventListener('pointerdown', deactivate);
    mapId = undefined;
    resetFrameUi();
  };
}

/** Parts of a map with a name: they carry what lies in them, and are the stops of a presentation. */
export const extension: MapExtension = {
  order: 20,
  ToolbarItem: FrameTool,
  Overlay: FrameLayer,
  onMount,
  labelObstacles: (brush) => (mapId === undefined ? [] : frameNameRects(brush, mapId)),
  paintBelow(context, brush) {
    if (mapId !== undefined) paintFrames(context, brush, mapId);
  },
};
