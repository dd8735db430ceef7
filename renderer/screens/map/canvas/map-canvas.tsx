import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cardKinds } from '../../../../shared/records/kind-registry.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { createMountedCards, MapPane, type Pane } from '../../../features/flow/react-flow-adapter.tsx';
import { createMapModel } from '../../../features/map-model/map-model.ts';
import { CardNode } from '../card/card-node.tsx';
import { type ActiveMap, setActiveMap } from '../state/active-map.ts';
import { GestureOverlay } from './gesture-overlay.tsx';
import { startMap } from './start-map.ts';
import { useMapLabel } from './use-map-label.ts';

interface Props {
  readonly projectKey: string;
  readonly mapId: string;
  readonly onActiveMap: (map: ActiveMap | undefined) => void;
}

const INITIAL_VIEWPORT = { x: 40, y: 40, zoom: 1 };

/** One map: the pane with its cards, the canvas under them, keys and pointer. Mounted anew for another map. */
export function MapCanvas({ projectKey, mapId, onActiveMap }: Props) {
  const label = useMapLabel(mapId);
  const element = useRef<HTMLDivElement>(null);
  const exactCanvas = useRef<HTMLCanvasElement>(null);
  const overscanCanvas = useRef<HTMLCanvasElement>(null);
  const nextOverscanCanvas = useRef<HTMLCanvasElement>(null);
  const markSource = useRef<HTMLDivElement>(null);
  const model = useMemo(createMapModel, []);
  const mounted = useMemo(createMountedCards, []);
  const [map, setMap] = useState<ActiveMap>();
  const onReady = useCallback(
    (pane: Pane) => {
      if (element.current) setMap({ projectKey, mapId, model, pane, element: element.current });
    },
    [projectKey, mapId, model],
  );
  useEffect(() => {
    const [exact, one, other] = [exactCanvas.current, overscanCanvas.current, nextOverscanCanvas.current];
    if (!map || !exact || !one || !other || !markSource.current) return;
    const canvases = { exact, overscanned: [one, other] as const };
    const stop = startMap(map, { mounted, canvases, markSource: markSource.current });
    setActiveMap(map);
    onActiveMap(map);
    return () => {
      setActiveMap(undefined);
      onActiveMap(undefined);
      stop();
    };
  }, [map, mounted, onActiveMap]);
  return (
    <div
      ref={element}
      className="map-canvas"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop of Tab, which gives the keyboard to the cards
      tabIndex={0}
      aria-label={label}
      aria-describedby="map-keys"
    >
      <MapPane mounted={mounted} Card={CardNode} onReady={onReady} initialViewport={INITIAL_VIEWPORT}>
        <canvas ref={exactCanvas} className="map-backing-canvas" />
        <canvas ref={overscanCanvas} className="map-backing-canvas" hidden />
        <canvas ref={nextOverscanCanvas} className="map-backing-canvas" hidden />
      </MapPane>
      {map && <GestureOverlay map={map} />}
      <div ref={markSource} className="map-kind-marks" aria-hidden="true">
        <KindMarks />
      </div>
      <p id="map-keys" className="hidden-text">
        Tab goes from card to card, arrow keys move a selected card or go to the next one, Space selects,
        Enter writes the title, N makes a new card, C connects, U folds up its theme, Alt and the down arrow
        goes along its links. Escape, then Tab, leaves the map. The Outline holds the same cards as a list.
      </p>
    </div>
  );
}

/** The marks of all kinds, from which the canvas takes its shapes. */
function KindMarks() {
  return cardKinds().map((kind) => (
    <span key={kind.name} data-kind-mark={kind.name}>
      <KindMark kind={kind.name} />
    </span>
  ));
}
