import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { isOpening, projectStore } from '../../../core/state/project-store.ts';
import { useRoute } from '../../../core/state/route.ts';
import { afterPaint, inSlicesAfterPaint } from '../../../core/ui/after-paint.ts';
import type { MountedCards, Pane } from '../../../features/flow/react-flow-adapter.tsx';
import { createMapModel, type MapModel } from '../../../features/map-model/map-model.ts';
import { type ActiveMap, setActiveMap } from '../state/active-map.ts';
import { hasCards, mapIdToShow } from '../state/shown-map.ts';
import { warmUp } from '../warm-up/warm-up.ts';
import { GestureOverlay } from './gesture-overlay.tsx';
import type { RenderLoop } from './render-loop.ts';
import { startDrawing, startMap } from './start-map.ts';
import { useRequests } from './use-requests.ts';

/** The elements that a map is drawn on. */
export interface CanvasElements {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly exact: RefObject<HTMLCanvasElement | null>;
  readonly overscanned: RefObject<HTMLCanvasElement | null>;
  readonly nextOverscanned: RefObject<HTMLCanvasElement | null>;
  readonly markSource: RefObject<HTMLDivElement | null>;
}

interface Props {
  readonly projectKey: string;
  readonly pane: Pane;
  readonly mounted: MountedCards;
  readonly elements: CanvasElements;
  readonly onActiveMap: (map: ActiveMap | undefined) => void;
}

/** The map that is shown of a project, as soon as the project is there and has a card. */
function useMapId(projectKey: string): string | undefined {
  const { params } = useRoute();
  const requested = params.get('map');
  return useStore(projectStore, (project) =>
    project?.key === projectKey && hasCards(project.document)
      ? mapIdToShow(project.document, requested)
      : undefined,
  );
}

function useMap({ projectKey, pane, elements }: Props, model: MapModel): ActiveMap | undefined {
  const mapId = useMapId(projectKey);
  return useMemo(() => {
    const element = elements.frame.current;
    return element && mapId !== undefined ? { projectKey, mapId, model, pane, element } : undefined;
  }, [projectKey, mapId, model, pane, elements]);
}

/** Draws the model as long as the elements are there, from before there is a map on. */
function useRenderLoop({ pane, mounted, elements }: Props, model: MapModel): RenderLoop | undefined {
  const [renderLoop, setRenderLoop] = useState<RenderLoop>();
  useEffect(() => {
    const markSource = elements.markSource.current;
    const exact = elements.exact.current;
    const [one, other] = [elements.overscanned.current, elements.nextOverscanned.current];
    if (!exact || !one || !other || !markSource) return;
    const canvases = { exact, overscanned: [one, other] as const };
    const started = startDrawing({ model, pane, mounted, canvases, markSource });
    setRenderLoop(started);
    return started.stop;
  }, [model, pane, mounted, elements]);
  return renderLoop;
}

/** While there is no project yet the page has nothing to do but this. */
function useWarmUp(renderLoop: RenderLoop | undefined, isWaiting: boolean): void {
  useEffect(() => {
    if (!isWaiting || !isOpening() || !renderLoop) return;
    return inSlicesAfterPaint(warmUp(renderLoop.paintModel));
  }, [isWaiting, renderLoop]);
}

/**
 * Starts the map on its elements. Those of a project on its way are there before it, and what stands around the map is told
 * of it once it has been painted.
 */
export function StartedMap(props: Props) {
  const { onActiveMap } = props;
  const model = useMemo(createMapModel, []);
  const renderLoop = useRenderLoop(props, model);
  const map = useMap(props, model);
  useEffect(() => {
    if (!map || !renderLoop) return;
    const stop = startMap(map, renderLoop);
    setActiveMap(map);
    const tell = () => onActiveMap(map);
    const callOff = isOpening() ? afterPaint(tell) : tell();
    return () => {
      callOff?.();
      setActiveMap(undefined);
      onActiveMap(undefined);
      stop();
    };
  }, [map, renderLoop, onActiveMap]);
  useWarmUp(renderLoop, map === undefined);
  // Of a project that was there before the map, the map is known a moment before it is drawn and started.
  useRequests(renderLoop && map);
  return map && <GestureOverlay map={map} />;
}
